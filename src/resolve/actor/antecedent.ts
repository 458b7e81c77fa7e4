/** Whom a pronoun or possessive means: "**Les élus** ont vu le maire. **Ils**…". In: its place, number and gender. Out: the words it stands for: the nearest fitting name or role, subjects first. */
import type { Candidate } from './candidates.js';
import type { Grammatical } from './phrase-words.js';

const REACH = 4;

/** Whom a quotation speaks of is seldom whom the text outside it goes on about: « J'ai vu **le ministre** », a-t-**il** dit. */
const QUOTED = 8;
const DEAD = 4;

const OWN = 3;

/** "le JNIM, affilié à **Al-Qaïda**, a levé **son** blocus" */
const PATRON = 3;

export interface Anaphor extends Grammatical {
  readonly sentence: number;
  readonly start: number;
  /** The verbs that govern the pronoun: their subject is somebody else ("le maire **l'**a reçu", "il est venu en **l'**accusant"). */
  readonly verbs: readonly number[];
  /** Whom the subject of those verbs means, where it is a pronoun: "il **l'**avertit". */
  readonly other: Candidate | null;
  /** Is it the subject of an active verb? */
  readonly acts: boolean;
  /** Does what the pronoun does strike somebody: "**ils** multiplient les attaques"? */
  readonly strikes: boolean;
  /** Is it a possessive: "le syndicat a réuni **ses** membres"? Then the subject of its clause is the likeliest. */
  readonly owns?: boolean;
  /** "ce dernier": the nearest; others prefer subjects and persons. */
  readonly nearest: boolean;
}

export function antecedentOf(candidates: readonly Candidate[], anaphor: Anaphor): Candidate | null {
  let best: Candidate | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const candidate of candidates) {
    if (candidate.start >= anaphor.start) break;
    const score = scoreOf(candidate, anaphor);
    if (score !== null && score >= bestScore) {
      best = candidate;
      bestScore = score;
    }
  }
  return best;
}

function scoreOf(candidate: Candidate, anaphor: Anaphor): number | null {
  const distance = anaphor.sentence - candidate.sentence;
  if (distance === 0 && candidate.verb >= 0 && anaphor.verbs.includes(candidate.verb)) return null;
  // "a reçu **les élus** pour **leur** demander": only of its own verb an object is somebody else
  if (distance === 0 && candidate.completes >= 0 && anaphor.verbs[0] === candidate.completes) return null;
  if (anaphor.other && isSame(candidate, anaphor.other)) return null;
  if (distance > REACH || candidate.plural !== anaphor.plural) return null;
  if (anaphor.gender !== null && candidate.gender !== null && candidate.gender !== anaphor.gender) return null;
  if (anaphor.nearest) return candidate.start;
  return likelihood(candidate, anaphor, distance);
}

/** How likely one that agrees is meant; the nearest, persons and subjects first. */
function likelihood(candidate: Candidate, anaphor: Anaphor, distance: number): number {
  const person = candidate.person && !anaphor.plural ? 3 : 0;
  // "**Mme Awa Sow** a reçu Camal Rida. **Elle**…": a gender that is known agrees better than one that is not
  const agreed = candidate.person && anaphor.gender !== null && candidate.gender === anaphor.gender ? 1 : 0;
  return (
    person +
    agreed +
    (candidate.subject ? 2 : 0) -
    2 * distance -
    (candidate.quoted ? QUOTED : 0) -
    (candidate.patron ? PATRON : 0) -
    (candidate.dead && anaphor.acts ? DEAD : 0) +
    (anaphor.owns && distance === 0 && candidate.subject ? OWN : 0) +
    (anaphor.strikes ? candidate.fierce : 0)
  );
}

/** The same entity, or a title and a name that are subject of one verb. */
function isSame(one: Candidate, other: Candidate): boolean {
  const [a, b] = [one.of ?? one, other.of ?? other];
  if (a.entity !== null && a.entity === b.entity) return true;
  return a.sentence === b.sentence && (a.start === b.start || (a.verb >= 0 && a.verb === b.verb));
}
