/** A word that names an event, with the rule that says so and the slots it was read with. */
import type { EventRule } from '../../lexicon/event-rules.js';
import type { Carrier } from '../slots/support.js';
import type { SlotOf } from './conditions.js';

export interface Trigger {
  readonly rule: EventRule;
  /** The word that heads the trigger in the tree: its governors and complements are those of the event. */
  readonly anchor: number;
  /** All the words of the trigger, ascending: "mis", "cause". */
  readonly words: readonly number[];
  readonly slot: SlotOf;
  /** The support verb of a noun: "**mener** une attaque". */
  readonly carrier: Carrier | null;
}

export interface NearMiss {
  readonly rule: string;
  readonly sentence: number;
  readonly word: number;
  readonly reason: string;
}
