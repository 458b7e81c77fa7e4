/** Running totals. In: two namings. Out: does one count all who fell since a day, and the other those of one happening ("porte à 41 le nombre de soldats tués **depuis 2013**" beside "treize soldats ont été tués **lundi**")? */
import { wholeToll } from '../../model/whole-toll.js';
import type { Naming } from './naming.js';

export function onlyOneRuns(a: Naming, b: Naming): boolean {
  const [one, other] = [killedIn(a), killedIn(b)];
  // "1.500 civils tués" in the title is the total that the body dates
  return one !== undefined && other !== undefined && one !== other && isRunning(a) !== isRunning(b);
}

function killedIn({ draft }: Naming): number | undefined {
  return wholeToll(draft.tolls, 'killed')?.min;
}

function isRunning({ when }: Naming): boolean {
  return /^depuis\b/i.test(when?.text ?? '');
}
