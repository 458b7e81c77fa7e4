/** Parties of a noun under the participle that carries it. In: an event noun, the verb that carries it, a slot. Out: what fills it: "les critiques **émises par le ministre** **contre la junte**". */
import type { Grammar } from '../grammar.js';
import { hasRel, wordAt } from '../tree/tree.js';
import { isPastParticiple } from '../tree/verb-group.js';
import type { Filler } from './filler.js';
import { agentsOf, obliquesOf } from './oblique.js';

/** Only what names a party there: "portées **devant la cour**" says where. */
const PARTIES: ReadonlySet<string> = new Set(['contre', 'envers']);

export function besideCarrier(g: Grammar, noun: number, verb: number, slot: string): Filler[] {
  const word = wordAt(g.tree, verb);
  if (word.head !== noun || !hasRel(word, 'acl', 'amod') || !isPastParticiple(word)) return [];
  if (slot === 'par') return agentsOf(g, verb).filter((f) => g.classes(f.head).has('actor'));
  return PARTIES.has(slot) ? against(g, verb, slot) : [];
}

/** Under the participle, or under who did it: the parser hangs "contre la junte" on "le ministre". */
function against(g: Grammar, verb: number, slot: string): Filler[] {
  const own = obliquesOf(g, verb, slot);
  return own.length > 0 ? own : agentsOf(g, verb).flatMap((agent) => obliquesOf(g, agent.head, slot));
}
