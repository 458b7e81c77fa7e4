/** Whom a pronoun may mean: in "**Le maire** a reçu **les élus**. Ils…" both the mayor and the councillors. In: the names and roles of an article. Out: candidates with number, gender and their part in the clause. */
import { isPatron } from './affiliated.js';
import type { Cast } from './cast.js';
import { genderOfPerson } from './gender.js';
import { type Hit, type HitRange, isName } from './hit.js';
import { isGoal, isLocative } from './locative.js';
import { oneAmong } from './one-among.js';
import { type Grammatical, grammarOf } from './phrase-words.js';

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
  /** Whom another sides with: "le JNIM, affilié à **Al-Qaïda**". */
  readonly patron: boolean;
  /** Rebels and gunmen attack more than others do (1), pupils, doctors and priests less (-2). */
  readonly fierce: number;
  /** Whom a pronoun stands for, where the candidate is one. */
  readonly of?: Candidate;
  /** The second of a couple. */
  readonly also?: Candidate;
  /** Key of the person or body that it names. */
  readonly entity: string | null;
}

export function candidatesOf(cast: Cast, quotes: readonly { start: number; end: number }[]): Candidate[] {
  return cast.scanned.all().flatMap((hit) => {
    if (!mayBeMeant(cast, hit)) return [];
    const person =
      hit.kind === 'person' || hit.kind === 'unknown-person' || (hit.kind === 'role' && hit.role.denotes === 'person');
    const head = headOf(cast, hit);
    const grammar =
      isName(hit) && person
        ? { plural: false, gender: genderOfPerson(cast, hit) }
        : (oneAmong(cast.scanned, hit.sentence, head) ?? grammarOf(cast.scanned, hit.sentence, hit.first, head));
    const verb = verbOfSubject(cast, hit.sentence, head);
    const subject = verb >= 0;
    const completes = verbCompleted(cast, hit.sentence, head);
    if ((hit.kind === 'country' || hit.kind === 'capital') && completes < 0 && !plays(cast, hit, head)) return [];
    return [
      {
        ...hit,
        ...grammar,
        gender: grammar.gender ?? (isAssociation(cast, hit) ? 'Fem' : null),
        person,
        subject,
        verb,
        dead: isKilled(cast, hit.sentence, verb),
        completes,
        entity: isName(hit) ? (cast.entityOf(hit)?.key ?? null) : null,
        patron: hit.kind === 'actor' && isPatron(cast, hit),
        quoted: quotes.some((q) => q.start <= hit.start && hit.end <= q.end),
        fierce: fierceness(sectorOf(cast, hit)),
      },
    ];
  });
}

/** "l'armée **du Mali**", "l'aéroport **de Bamako** reste ouvert": a state that plays no part in its clause is nobody's antecedent. */
function plays(cast: Cast, hit: Hit, head: number): boolean {
  return cast.scanned.word(hit.sentence, head)?.deprel.startsWith('nsubj') === true || isJoined(cast, hit, head);
}

/** "Le Mali et **le Niger** ont rompu" */
function isJoined(cast: Cast, { sentence }: Hit, head: number): boolean {
  const word = cast.scanned.word(sentence, head);
  return word?.deprel === 'conj' && verbOfSubject(cast, sentence, word.head) >= 0;
}

/** "**Human Rights Watch** avait réclamé sa libération. Arrêté en mai, **il**…": an organisation whose name has no gender is "elle". */
function isAssociation(cast: Cast, hit: Hit): boolean {
  return hit.kind === 'actor' && sectorOf(cast, hit) === 'NGO';
}

/** The sector of a role or of whom a name means. */
export function sectorOf(cast: Cast, hit: Hit): string | null {
  if (hit.kind === 'role') return hit.role.sector;
  return isName(hit) ? (cast.entityOf(hit)?.sector ?? null) : null;
}

function fierceness(sector: string | null): number {
  if (sector === 'REB' || sector === 'UAF') return 1;
  return /^(EDU|MED|REL|REF|JRN)$/.test(sector ?? '') ? -2 : 0;
}

function mayBeMeant(cast: Cast, hit: Hit): boolean {
  // "**aucun** soldat n'a fui. Ils…": nobody goes on to act
  if (/^(aucune?|nulle?)$/i.test(cast.scanned.word(hit.sentence, hit.first - 1)?.form ?? '')) return false;
  if (hit.kind === 'role') return hit.role.denotes !== 'thing';
  // "les combattants **tchadiens**": the fighters, not Chadians
  if (hit.kind === 'demonym' && cast.scanned.word(hit.sentence, hit.first)?.deprel === 'amod') return false;
  // "**au Mali**", "vers **Niamey**" say where
  if (hit.kind === 'country' || hit.kind === 'capital')
    return !isLocative(cast.scanned, hit) && !isGoal(cast.scanned, hit);
  return !/^(carrier|adjective|area|place)$/.test(hit.kind);
}

function isKilled(cast: Cast, sentence: number, verb: number): boolean {
  const word = cast.scanned.word(sentence, verb);
  if (!cast.index.lists.has('killing', word?.lemma)) return false;
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
