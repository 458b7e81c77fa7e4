/** Other people. In: two namings. Out: points against their being one where the later tells of others than the first: "Deux journalistes ont été libérés. **Trois autres prévenus** ont été acquittés." */
import type { Party } from '../../model/record.js';
import { saysAlso, saysInTurn } from './also.js';
import { hasNoSetting, type Naming } from './naming.js';
import { partiesAgreement } from './party-agreement.js';

const OTHER_PEOPLE = -4;

export function otherPeople(a: Naming, b: Naming): number {
  if (isHeldAlso(a, b) || isHeldAlso(b, a)) return OTHER_PEOPLE;
  if (isInTurn(a, b) || isInTurn(b, a)) return IN_TURN;
  return areOthers(a, b) || areOthers(b, a) ? OTHER_PEOPLE : 0;
}

const IN_TURN = -8;

function isInTurn(first: Naming, later: Naming): boolean {
  return later.sentence.index > first.sentence.index && !first.sentence.isTitle && saysInTurn(later);
}

const HELD: ReadonlySet<string> = new Set(['arrest', 'convict']);

/** "Douze officiers ont été arrêtés. Le commandant de la place a **également** été arrêté": not one of the twelve. */
function isHeldAlso(first: Naming, later: Naming): boolean {
  if (later.sentence.index <= first.sentence.index || first.sentence.isTitle) return false;
  if (!HELD.has(later.draft.mode ?? '') || first.recipients.length === 0 || later.recipients.length === 0) return false;
  return saysAlso(later) && partiesAgreement(first.recipients, later.recipients, later.lists) < 3;
}

function areOthers(first: Naming, later: Naming): boolean {
  if (later.sentence.index <= first.sentence.index || first.sentence.isTitle) return false;
  if (countsOn(first, later)) return false;
  return later.recipients.some(
    (p) => (/(^|[\s'’])autres?\s/i.test(p.text ?? '') || isCalledOther(later, p)) && !isKnown(later, p),
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

/** "Quatre soldats ont été tués. **Un autre a été blessé**": the toll goes on, with no agent, day or town of its own. */
function countsOn(first: Naming, later: Naming): boolean {
  const { sentence, draft, lists } = later;
  const verb = sentence.words[draft.trigger.head];
  if (draft.type !== 'ASSAULT' || !lists.has('strikes-down', verb?.lemma)) return false;
  return sentence.index - first.sentence.index <= 2 && hasNoSetting(later);
}
