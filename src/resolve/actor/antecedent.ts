/** Whom a pronoun or possessive means. In: its place, number and gender. Out: the words it stands for: the nearest fitting name or role, subjects first. */
import type { Cast } from './cast.js';
import { genderOfPerson } from './gender.js';
import { type Hit, type HitRange, isName } from './hit.js';
import { type Grammatical, grammarOf } from './phrase-words.js';
import { isLocative } from './setting.js';

export interface Candidate extends HitRange, Grammatical {
  readonly person: boolean;
  readonly subject: boolean;
  /** The verb whose subject it is, or -1. */
  readonly verb: number;
  /** Killed in its clause, it does not go on to act: "deux soldats ont été **tués**. Ils…". */
  readonly dead: boolean;
  /** The verb that it completes ("**à ce général**, il a dit"), or -1. */
  readonly completes: number;
  readonly quoted: boolean;
  /** Rebels and gunmen attack more than others do (1), pupils, doctors and priests less (-2). */
  readonly fierce: number;
  /** Whom a pronoun stands for, where the candidate is one. */
  readonly of?: Candidate;
  /** Key of the person or body that it names. */
  readonly entity: string | null;
}

const REACH = 4;
/** Whom a quotation speaks of is seldom whom the text outside it goes on about: « J'ai vu **le ministre** », a-t-**il** dit. */
const QUOTED = 8;
const DEAD = 4;
const OWN = 3;

export function candidatesOf(cast: Cast, quotes: readonly { start: number; end: number }[]): Candidate[] {
  return cast.scanned.all().flatMap((hit) => {
    if (!mayBeMeant(cast, hit)) return [];
    const person =
      hit.kind === 'person' || hit.kind === 'unknown-person' || (hit.kind === 'role' && hit.role.denotes === 'person');
    const head = headOf(cast, hit);
    const grammar =
      isName(hit) && person
        ? { plural: false, gender: genderOfPerson(cast, hit) }
        : grammarOf(cast.scanned, hit.sentence, hit.first, head);
    const verb = verbOfSubject(cast, hit.sentence, head);
    const subject = verb >= 0;
    const completes = verbCompleted(cast, hit.sentence, head);
    // "l'armée **du Mali**": a state that plays no part in its clause is nobody's antecedent
    if ((hit.kind === 'country' || hit.kind === 'capital') && !subject && completes < 0) return [];
    return [
      {
        ...hit,
        ...grammar,
        person,
        subject,
        verb,
        dead: isKilled(cast, hit.sentence, verb),
        completes,
        entity: isName(hit) ? (cast.entityOf(hit)?.key ?? null) : null,
        quoted: quotes.some((q) => q.start <= hit.start && hit.end <= q.end),
        fierce: fierceness(sectorOf(cast, hit)),
      },
    ];
  });
}

function sectorOf(cast: Cast, hit: Hit): string | null {
  if (hit.kind === 'role') return hit.role.sector;
  return isName(hit) ? (cast.entityOf(hit)?.sector ?? null) : null;
}

function fierceness(sector: string | null): number {
  if (sector === 'REB' || sector === 'UAF') return 1;
  return /^(EDU|MED|REL|REF|JRN)$/.test(sector ?? '') ? -2 : 0;
}

function mayBeMeant(cast: Cast, hit: Hit): boolean {
  if (hit.kind === 'role') return hit.role.denotes !== 'thing';
  // "**au Mali**" says where
  if (hit.kind === 'country' || hit.kind === 'capital') return !isLocative(cast.scanned, hit);
  return !/^(carrier|adjective|area|place)$/.test(hit.kind);
}

function isKilled(cast: Cast, sentence: number, verb: number): boolean {
  const word = cast.scanned.word(sentence, verb);
  if (!/^(tuer|abattre|assassiner|exécuter)$/.test(word?.lemma ?? '')) return false;
  return cast.scanned.sentence(sentence).words.some((w) => w.head === verb && /^(aux|nsubj):pass/.test(w.deprel));
}

/** The verb of which a word is object or complement, or -1. */
function verbCompleted(cast: Cast, sentence: number, head: number): number {
  let word = cast.scanned.word(sentence, head);
  // "selon le procureur **X**": a name may hang on its title
  if (/^(flat|appos)/.test(word?.deprel ?? '')) word = cast.scanned.word(sentence, word?.head ?? -1);
  return word && /^(obj|iobj|obl)/.test(word.deprel) ? word.head : -1;
}

/** The word of a range that governs the others. */
export function headOf(cast: Cast, hit: HitRange): number {
  for (let i = hit.first; i <= hit.last; i++) {
    const head = cast.scanned.word(hit.sentence, i)?.head ?? -1;
    if (head < hit.first || head > hit.last) return i;
  }
  return hit.first;
}

/** A name may hang on its title, which is the subject. */
function verbOfSubject(cast: Cast, sentence: number, head: number): number {
  const word = cast.scanned.word(sentence, head);
  if (word?.deprel.startsWith('nsubj')) return word.head;
  const governor = /^(flat|appos|nmod|compound)/.test(word?.deprel ?? '')
    ? cast.scanned.word(sentence, word?.head ?? -1)
    : undefined;
  return governor?.deprel.startsWith('nsubj') ? governor.head : -1;
}

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
