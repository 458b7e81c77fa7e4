/**
 * Accidents are no events: no one acted on anyone. In: what each sentence tells of accidents, and the events coded. Out: the events without their dead and hurt.
 * Three ways lead to one: the clause names it (`cause.ts`), its dead are counted again elsewhere (`recounted-dead.ts`), its hurt follow in the next sentences (`hurt.ts`).
 */
import type { DraftEvent } from '../../model/draft.js';
import type { Grammar } from '../grammar.js';
import { tellsAccident, withoutHurtOf } from './hurt.js';
import { mishapsIn, withoutMishaps } from './recounted-dead.js';

/** What one sentence tells of accidents. */
export interface AccidentSigns {
  /** How many died in each. */
  readonly dead: readonly number[];
  readonly told: boolean;
}

/** Does the event's word only say that somebody died ("death") or was hurt ("injury")? */
export type SaysOnly = (name: 'death' | 'injury', event: DraftEvent) => boolean;

export function accidentSigns(g: Grammar): AccidentSigns {
  return { dead: mishapsIn(g), told: tellsAccident(g) };
}

/** @param signs one a sentence, in the order of the text. */
export function withoutAccidents(
  events: readonly DraftEvent[],
  signs: readonly AccidentSigns[],
  saysOnly: SaysOnly,
): DraftEvent[] {
  const isDeath = (event: DraftEvent): boolean => saysOnly('death', event);
  const told = new Set(signs.flatMap((s, i) => (s.told ? [i] : [])));
  const dead = signs.flatMap((s) => s.dead);
  return withoutHurtOf(told, withoutMishaps(events, dead, isDeath), (e) => isDeath(e) || saysOnly('injury', e));
}
