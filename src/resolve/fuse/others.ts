/** Other people. In: two namings. Out: points against their being one where the later tells of others than the first: "Deux journalistes ont été libérés. **Trois autres prévenus** ont été acquittés." */
import type { Party } from '../../model/record.js';
import type { Naming } from './naming.js';

const OTHER_PEOPLE = -4;

export function otherPeople(a: Naming, b: Naming): number {
  return areOthers(a, b) || areOthers(b, a) ? OTHER_PEOPLE : 0;
}

function areOthers(first: Naming, later: Naming): boolean {
  if (later.sentence.index <= first.sentence.index || first.sentence.isTitle) return false;
  return later.recipients.some(
    (p) => (/(^|\s)autres?\s/i.test(p.text ?? '') || isCalledOther(later, p)) && !isKnown(later, p),
  );
}

/** "Issa Sow, **un autre opposant**, purge une peine" */
function isCalledOther({ sentence }: Naming, { end }: Party): boolean {
  return end !== null && /^\s?, une? autre /i.test(sentence.text.slice(end - sentence.start));
}

/** "quant **aux** deux autres otages": those of the same number. */
function isKnown({ sentence }: Naming, { text, start }: Party): boolean {
  const before = start === null ? '' : sentence.text.slice(0, start - sentence.start);
  return /(^|\s)(aux|des|les|ces|leurs|ses)\s*$/i.test(before) || /^(les|ces|leurs|ses|l['’])/i.test(text ?? '');
}
