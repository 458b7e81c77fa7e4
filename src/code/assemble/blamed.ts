/** Who is blamed for an act. In: the parties of a reproach among the acts of its sentence. Out: the same, with those who did what is blamed instead of those who underwent it: "dénoncent l'arrestation de trois militants **par la gendarmerie**". */
import type { Grammar } from '../grammar.js';
import { hasRel, wordAt } from '../tree/tree.js';
import type { Trigger } from '../triggers/trigger.js';
import { type Parties, partiesOf } from './parties.js';

/** Acts that have a victim, whom nobody blames: "les violations de son espace aérien" are a REJECT. */
const HARMS = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'REJECT']);

export function withBlamed(g: Grammar, parties: Parties, own: Trigger, triggers: readonly Trigger[]): Parties {
  if (own.rule.type !== 'ACCUSE') return parties;
  const act = triggers.find((t) => t !== own && HARMS.has(t.rule.type) && isBlamed(own, t));
  if (!act) return parties;
  const { actors, recipients } = partiesOf(g, act);
  const isVictim = (head: number): boolean => recipients.some((f) => f.head === head) || isUnder(g, head, act.anchor);
  const left = parties.recipients.filter((f) => !isVictim(f.head) || actors.some((a) => a.head === f.head));
  // "a dénoncé l'inaction du pouvoir" names whom it blames
  if (left.length > 0 && left.length === parties.recipients.length) return parties;
  const doers = actors.filter((f) => ![...parties.actors, ...left].some((known) => known.head === f.head));
  return { ...parties, recipients: [...left, ...doers.map((f) => ({ head: f.head, rule: 'fr.blamed' }))] };
}

/** The noun of the act is what the verb is about: "condamner **l'attaque**", "s'inquiéter **des arrestations**". */
function isBlamed(own: Trigger, act: Trigger): boolean {
  if (act.rule.noun === undefined) return false;
  return ['obj', ...own.rule.recipient].some((slot) => own.slot(slot).some((f) => f.head === act.anchor));
}

function isUnder(g: Grammar, head: number, act: number): boolean {
  const word = wordAt(g.tree, head);
  return word.head === act && hasRel(word, 'nmod');
}
