/** Who holds people, and lets them go. In: the triggers of a sentence. Out: those who hold whom a release frees: "Deux infirmiers, détenus **par les rebelles**, ont été libérés". */
import type { Grammar } from '../grammar.js';
import type { Filler } from '../slots/filler.js';
import { wordAt } from '../tree/tree.js';
import type { Trigger } from '../triggers/trigger.js';
import { tellsRescue } from './let-go.js';
import { type Parties, partiesOf } from './parties.js';

/** A release that names nobody is theirs who held; one that tells of a rescue, or how else it came about, is not. */
export function withCaptors(g: Grammar, parties: Parties, release: Trigger, triggers: readonly Trigger[]): Parties {
  const { rule } = release;
  if (rule.type !== 'RETREAT' || rule.mode !== 'release' || parties.actors.length > 0) return parties;
  const before = triggers.filter((t) => !isTakenLater(g, release, t));
  const holders = parties.recipients.flatMap((f) => holdersOf(g, f.head, before));
  if (holders.length === 0 || tellsRescue(g)) return parties;
  return { ...parties, actors: holders.map((f) => ({ head: f.head, rule: 'fr.captor' })) };
}

/** "à peine **sorti** de prison, il **a été arrêté** par la police": held once more. */
function isTakenLater(g: Grammar, release: Trigger, holding: Trigger): boolean {
  const { head, deprel } = wordAt(g.tree, release.anchor);
  return deprel === 'advcl' && head === holding.anchor && release.anchor < head;
}

/** "exige la libération des otages **détenus par les rebelles**": who holds them can let them go. */
export function holdersOf(g: Grammar, held: number, triggers: readonly Trigger[]): readonly Filler[] {
  const holding = triggers.filter((t) => t.rule.mode === 'arrest' || t.rule.mode === 'abduct');
  return holding.map((t) => partiesOf(g, t)).find((p) => p.recipients.some((f) => f.head === held))?.actors ?? [];
}
