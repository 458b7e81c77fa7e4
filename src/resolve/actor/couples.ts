/** Two who are meant together by "ils". In: the candidates of an article, in its order, and who acts in its events. Out: the same with a candidate in the plural beside each couple: "**Issa Sow et Awa Bâ** ont été enlevés. Un juge **les** a entendus", "**Le Mali et le Niger** ont rompu", "**X** s'est entretenu avec **Y**. **Ils**…". */
import type { Phrase } from '../../model/draft.js';
import type { Candidate } from './candidates.js';
import type { Cast } from './cast.js';

/** How many candidates may stand between the two: a title, a name, where they are from. */
const BETWEEN = 4;

export function withCouples(
  cast: Cast,
  candidates: readonly Candidate[],
  events: readonly { readonly actors: readonly Phrase[] }[],
): Candidate[] {
  const acting = actingTogether(candidates, events);
  return candidates.flatMap((one, i) => {
    const partner = acting.get(one);
    if (partner) return [one, couple(partner, one)];
    const after = candidates.slice(i + 1, i + 1 + BETWEEN);
    const other = mayBeFirst(one) ? after.find((c) => isAlike(one, c) && isJoinedTo(cast, c, one)) : undefined;
    return other && !acting.has(other) ? [one, couple(one, other)] : [one];
  });
}

/** Of each event that two do together, the one told last with the one told first. */
function actingTogether(
  candidates: readonly Candidate[],
  events: readonly { readonly actors: readonly Phrase[] }[],
): ReadonlyMap<Candidate, Candidate> {
  const bySentence = new Map<number, Candidate[]>();
  for (const c of candidates) bySentence.set(c.sentence, [...(bySentence.get(c.sentence) ?? []), c]);
  const of = ({ sentence, head }: Phrase): Candidate | undefined =>
    bySentence.get(sentence)?.find((c) => c.first <= head && head <= c.last);
  const pairs = new Map<Candidate, Candidate>();
  for (const { actors } of events) {
    const [one, other] = [...actors].sort((a, b) => a.start - b.start).map(of);
    if (actors.length === 2 && one && other && one !== other && isAlike(one, other)) pairs.set(other, one);
  }
  return pairs;
}

/** Two leaders or two states, told in one sentence; "le maire et l'association" are not gone on with as one. */
function isAlike(one: Candidate, other: Candidate): boolean {
  return one.sentence === other.sentence && !one.plural && !other.plural && one.person === other.person;
}

/** "**le Mali** et le Niger ont rompu"; "avec l'ONU et l'Union" names whom one deals with. */
function mayBeFirst({ person, plural, subject }: Candidate): boolean {
  return !plural && (person || subject);
}

function isJoinedTo({ scanned }: Cast, other: Candidate, one: Candidate): boolean {
  if (other.sentence !== one.sentence || other.first <= one.last) return false;
  const head = scanned.sentence(other.sentence).words.slice(other.first, other.last + 1);
  return head.some((w) => w.deprel.startsWith('conj') && one.first <= w.head && w.head <= one.last);
}

/** The first says what they are where one code must do; a woman and a man are "ils". */
function couple(one: Candidate, other: Candidate): Candidate {
  const gender = one.gender === 'Fem' && other.gender === 'Fem' ? 'Fem' : one.gender && other.gender ? 'Masc' : null;
  return { ...one, plural: true, gender, entity: null, also: other };
}
