/** Running totals. In: two namings. Out: does one count all who fell, or were arrested, since a day long past, and the other those of one happening ("porte à 41 le nombre de soldats tués **depuis 2013**" beside "treize soldats ont été tués **lundi**")? */
import type { When } from '../../model/record.js';
import { wholeToll } from '../../model/whole-toll.js';
import type { Naming } from './naming.js';

export function onlyOneRuns(a: Naming, b: Naming): boolean {
  if (isRunning(a) === isRunning(b)) return false;
  const [total, single] = isRunning(a) ? [a, b] : [b, a];
  const [all, own] = [countOf(total), countOf(single)];
  // "1.500 civils tués" in the title is the total that the body dates
  if (all !== undefined && own !== undefined) return all !== own;
  // "douze opposants arrêtés **depuis janvier**": the arrest of one on Wednesday, told without a figure
  return all !== undefined && isLong(total.when) && !isSeveral(single);
}

const COUNTED = ['killed', 'arrested', 'abducted', 'displaced'] as const;

function countOf({ draft }: Naming): number | undefined {
  return COUNTED.map((kind) => wholeToll(draft.tolls, kind)?.min).find((n) => n !== undefined);
}

function isRunning({ when }: Naming): boolean {
  return /^depuis\b/i.test(when?.text ?? '');
}

/** Since a month or a year: more than one act can last. */
function isLong(when: When | null): boolean {
  return when !== null && /^(month|quarter|year|decade)$/.test(when.precision);
}

/** "les violences", "ces arrestations", "la guerre": what the total may count. */
function isSeveral({ sentence, draft }: Naming): boolean {
  const word = sentence.words[draft.trigger.head];
  return (
    word?.upos === 'NOUN' && (word.feats['Number'] === 'Plur' || /^(guerre|conflit|répression|crise)$/.test(word.lemma))
  );
}
