/** Two who are joined as one antecedent. In: the candidates of an article, in its order. Out: the same with a candidate in the plural beside each couple: "**Issa Sow et Awa Bâ** ont été enlevés. Un juge **les** a entendus." */
import type { Candidate } from './candidates.js';
import type { Cast } from './cast.js';

/** How many candidates may stand between the two: a title, a name, where they are from. */
const BETWEEN = 4;

export function withCouples(cast: Cast, candidates: readonly Candidate[]): Candidate[] {
  return candidates.flatMap((one, i) => {
    const after = candidates.slice(i + 1, i + 1 + BETWEEN);
    const other = isSingle(one) ? after.find((c) => isSingle(c) && isJoinedTo(cast, c, one)) : undefined;
    return other ? [one, couple(one, other)] : [one];
  });
}

function isSingle({ person, plural }: Candidate): boolean {
  return person && !plural;
}

function isJoinedTo({ scanned }: Cast, other: Candidate, one: Candidate): boolean {
  if (other.sentence !== one.sentence || other.first <= one.last) return false;
  const head = scanned.sentence(other.sentence).words.slice(other.first, other.last + 1);
  return head.some((w) => w.deprel.startsWith('conj') && one.first <= w.head && w.head <= one.last);
}

/** The first says what they are; a woman and a man are "ils". */
function couple(one: Candidate, other: Candidate): Candidate {
  const gender = one.gender === 'Fem' && other.gender === 'Fem' ? 'Fem' : one.gender && other.gender ? 'Masc' : null;
  return { ...one, plural: true, gender, entity: null };
}
