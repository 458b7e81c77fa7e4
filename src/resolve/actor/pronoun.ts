/** Pronouns and possessives. In: their phrase. Out: the words that they stand for, or null. */
import { antecedentOf, type Candidate } from './antecedent.js';
import type { Cast } from './cast.js';
import { isName } from './hit.js';
import type { Words } from './party-bearer.js';
import { grammarOf, isPossessive } from './phrase-words.js';

/** "ce dernier", "cette dernière", "l'intéressé", "la même source". */
function isNearest(cast: Cast, phrase: Words): boolean {
  const text = cast.scanned.range(phrase.sentence, phrase.first, phrase.last).text;
  return /^(ces? derniers?|cette dernière|ces dernières|l['’]intéressée?|les intéressée?s|la même source|le même|la même)$/i.test(
    text,
  );
}

const DEMONSTRATIVE = /^(celui|celle|ceux|celles|celui-ci|celle-ci|ceux-ci|celles-ci)$/i;

export function isPronoun(cast: Cast, phrase: Words): boolean {
  const head = cast.scanned.word(phrase.sentence, phrase.head);
  if (head?.upos === 'PRON') return cast.scanned.within(phrase.sentence, phrase.first, phrase.last).length === 0;
  return isNearest(cast, phrase);
}

/** "a-t-il", "-elle", "ils": the pronoun without its hyphen. */
export function pronounForm(cast: Cast, phrase: Words): string {
  return cast.scanned.word(phrase.sentence, phrase.head)?.form.replace(/^-?(t-)?/, '') ?? '';
}

/** The noun phrase that a pronoun stands for; of a relative, the noun that its clause hangs on. */
export function meantBy(cast: Cast, candidates: readonly Candidate[], phrase: Words): Words | null {
  const form = pronounForm(cast, phrase);
  const relative = /^(qui|que|lequel|laquelle|dont)$/i.test(form) ? relativeHead(cast, phrase) : null;
  if (relative) return relative;
  const { sentence, start } = phrase;
  const grammar = grammarOfPronoun(cast, phrase, form);
  const found = antecedentOf(candidates, {
    ...grammar,
    sentence,
    start,
    verb: verbOf(cast, phrase),
    nearest: isNearest(cast, phrase),
  });
  return found ? wordsOfCandidate(cast, found) : null;
}

/** The owner of "**ses** ministres", "**leur** chef". */
export function ownerOf(cast: Cast, candidates: readonly Candidate[], phrase: Words, possessive: string): Words | null {
  const { sentence, start } = phrase;
  const plural = /^leurs?$/i.test(possessive);
  const found = antecedentOf(candidates, { plural, gender: null, sentence, start, verb: -1, nearest: false });
  return found ? wordsOfCandidate(cast, found) : null;
}

/** "**sa** visite": the possessive of an event noun, taken alone as its party. */
export function possessiveAlone(cast: Cast, phrase: Words): string | null {
  const word = cast.scanned.word(phrase.sentence, phrase.head);
  return phrase.first === phrase.last && isPossessive(word ?? null) ? (word?.form ?? null) : null;
}

function verbOf(cast: Cast, phrase: Words): number {
  return cast.scanned.word(phrase.sentence, phrase.head)?.head ?? -1;
}

function grammarOfPronoun(cast: Cast, phrase: Words, form: string): { plural: boolean; gender: 'Masc' | 'Fem' | null } {
  const own = grammarOf(cast.scanned, phrase.sentence, phrase.first, phrase.head);
  if (/^(ils|eux|ceux|ceux-ci)$/i.test(form)) return { plural: true, gender: 'Masc' };
  if (/^(elles|celles|celles-ci)$/i.test(form)) return { plural: true, gender: 'Fem' };
  if (/^(il|lui|le|celui|celui-ci)$/i.test(form)) return { plural: false, gender: 'Masc' };
  if (/^(elle|la|celle|celle-ci)$/i.test(form)) return { plural: false, gender: 'Fem' };
  return DEMONSTRATIVE.test(form) ? { ...own, gender: null } : own;
}

/** "les rebelles **qui** ont pris la ville": the noun that the clause hangs on. */
function relativeHead(cast: Cast, phrase: Words): Words | null {
  const verb = cast.scanned.word(phrase.sentence, cast.scanned.word(phrase.sentence, phrase.head)?.head ?? -1);
  if (verb?.deprel !== 'acl:relcl' || verb.head < 0 || verb.head >= phrase.head) return null;
  return widened(cast, phrase.sentence, verb.head, phrase.head - 1);
}

/** A head with the nominal words behind it, up to a limit. */
function widened(cast: Cast, sentence: number, head: number, limit: number): Words {
  let last = head;
  while (last < limit && /^(ADJ|ADP|DET|NOUN|PROPN|NUM)$/.test(cast.scanned.word(sentence, last + 1)?.upos ?? ''))
    last++;
  const hit = cast.scanned.hitAt(sentence, head);
  const first = Math.min(head, hit?.first ?? head);
  return {
    sentence,
    head,
    first,
    last: Math.max(last, hit?.last ?? last),
    start: cast.scanned.word(sentence, first)?.start ?? 0,
  };
}

function wordsOfCandidate(cast: Cast, candidate: Candidate): Words {
  const hit = cast.scanned.hitAt(candidate.sentence, candidate.first);
  if (hit && isName(hit)) return { ...candidate, head: candidate.first };
  return widened(cast, candidate.sentence, candidate.first, candidate.first + 8);
}
