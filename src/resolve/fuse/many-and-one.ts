/** What befell many, or is wished for them, and what befell one. In: two namings. Out: points against their being one: "a demandé de libérer **les prisonniers d'opinion**. **Issa Sow** a été remis en liberté", "**Ils** avaient été interpellés. **Son directeur de campagne** a été arrêté". */
import type { Party } from '../../model/record.js';
import type { Naming } from './naming.js';

const WISHED = -8;
const TAKEN = -4;

export function manyAgainstOne(a: Naming, b: Naming): number {
  if (!areManyAndOne(a, b) && !areManyAndOne(b, a)) return 0;
  const statuses = [a, b].map((n) => n.draft.status);
  if (statuses.includes('hypothetical') && statuses[0] !== statuses[1]) return WISHED;
  const isHeadline = a.sentence.isTitle || b.sentence.isTitle;
  return a.draft.mode !== null && HELD.has(a.draft.mode) && !isHeadline ? TAKEN : 0;
}

/** Who is taken and who is let go is counted one by one; an attack on a village strikes one and many. */
const HELD: ReadonlySet<string> = new Set(['arrest', 'release']);

function areManyAndOne(many: Naming, one: Naming): boolean {
  const [only, other] = one.recipients;
  return many.recipients.length > 0 && many.recipients.every(areSeveral) && !other && !!only && isOnePerson(only);
}

function areSeveral({ text, name }: Party): boolean {
  return name === null && /^(ils|elles|(les|des|ses|leurs|ces|tous|toutes|plusieurs) .*)$/i.test(text ?? '');
}

/** "Issa Sow", "son directeur de campagne"; "la famille de sept otages" are several. */
function isOnePerson({ text, name }: Party): boolean {
  return name !== null || /^(son|sa) /i.test(text ?? '');
}
