/** Pronouns and possessives. In: their phrase. Out: the words that they stand for, or null. */

import type { Word } from '../../model/sentence.js';
import { antecedentOf, type Candidate } from './antecedent.js';
import type { Cast } from './cast.js';
import { isName } from './hit.js';
import { isNearest, isSource } from './nearest.js';
import type { Words } from './party-bearer.js';
import { grammarOf, isPossessive } from './phrase-words.js';
import { isIncise } from './speech.js';

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
  const found = candidateOf(cast, candidates, phrase, form);
  return found ? wordsOfCandidate(cast, found) : null;
}

export function candidateOf(
  cast: Cast,
  candidates: readonly Candidate[],
  phrase: Words,
  form: string,
): Candidate | null {
  const { sentence, start } = phrase;
  const verbs = governors(cast, phrase);
  const subject = subjectPronoun(cast, phrase, verbs);
  // "ce dernier", "la même source" take up words, never a pronoun
  const named = isNearest(cast, phrase) || isSource(cast, phrase) ? candidates.filter((c) => !c.of) : candidates;
  const said = (isSource(cast, phrase) ? named.filter((c) => c.person || /source/i.test(c.text)) : named).map((c) =>
    isSaidTogether(cast, c, phrase) ? { ...c, quoted: false } : c,
  );
  const open = isIncise(cast, phrase)
    ? said.filter((c) => isBefore(cast, c, phrase) && !isSpokenOf(c, said, phrase))
    : said;
  const anaphor = {
    ...grammarOfPronoun(cast, phrase, form),
    sentence,
    start,
    verbs,
    other: subject ? candidateOf(cast, candidates, subject, pronounForm(cast, subject)) : null,
    nearest: isNearest(cast, phrase),
    strikes: phrase.strikes === true,
    acts: cast.scanned.word(sentence, phrase.head)?.deprel === 'nsubj',
  };
  // "L'armée a riposté, a-t-**elle** indiqué": whom nobody before can be is named in the report itself
  return antecedentOf(open, anaphor) ?? (open === said ? null : antecedentOf(said, anaphor));
}

/** « **Les rebelles** sont venus. **Ils** ont brûlé le marché »: inside one quotation a noun is as near as outside. */
function isSaidTogether(cast: Cast, { quoted, sentence, end, start }: Candidate, phrase: Words): boolean {
  if (!quoted || isIncise(cast, phrase) || start >= phrase.start || phrase.sentence - sentence > 3) return false;
  for (let s = sentence; s <= phrase.sentence; s++) {
    const { text, start: from } = cast.scanned.sentence(s);
    if (/["»”]|''/.test(text.slice(Math.max(0, end - from), Math.max(0, phrase.start - from)))) return false;
  }
  return true;
}

/** Named in a sentence before, or in what leads to the words: "Même ton chez **Ali Sow** : « … », dit-**il**". */
function isBefore(cast: Cast, candidate: Candidate, { sentence, head }: Words): boolean {
  if (candidate.sentence < sentence) return true;
  if (candidate.quoted || candidate.sentence > sentence) return false;
  return cast.scanned
    .sentence(sentence)
    .words.some((w) => w.form === ':' && w.index > candidate.last && w.index < head);
}

/** « **Awa Koné** a choisi seule », a-t-elle dit: whoever the quotation itself names is another. */
function isSpokenOf({ entity, of }: Candidate, all: readonly Candidate[], { sentence, start }: Words): boolean {
  const own = of?.entity ?? entity;
  if (own === null) return false;
  const isNamedInside = (c: Candidate): boolean => c.quoted && c.person && !c.of && c.entity === own;
  return all.some((c) => c.sentence === sentence && c.start < start && isNamedInside(c));
}

/** The verb of a pronoun and, while that has no subject of its own, the verb it hangs on: "il est venu **en l'accusant**". */
function governors(cast: Cast, phrase: Words): number[] {
  const verbs: number[] = [];
  let at = cast.scanned.word(phrase.sentence, phrase.head)?.head ?? -1;
  while (at >= 0 && !verbs.includes(at)) {
    verbs.push(at);
    const verb = cast.scanned.word(phrase.sentence, at);
    if (!verb || subjectOf(cast, phrase.sentence, at) || !/^(advcl|xcomp|conj)/.test(verb.deprel)) break;
    at = verb.head;
  }
  return verbs;
}

function subjectOf(cast: Cast, sentence: number, verb: number): Word | undefined {
  return cast.scanned.sentence(sentence).words.find((w) => w.head === verb && w.deprel.startsWith('nsubj'));
}

/** "**il** l'avertit": the subject of an object pronoun, where it is a pronoun too. */
function subjectPronoun(cast: Cast, phrase: Words, verbs: readonly number[]): Words | null {
  if (!/^i?obj/.test(cast.scanned.word(phrase.sentence, phrase.head)?.deprel ?? '')) return null;
  for (const verb of verbs) {
    const subject = subjectOf(cast, phrase.sentence, verb);
    if (subject?.upos !== 'PRON' || !/^-?(t-)?(il|elle|ils|elles)$/i.test(subject.form)) continue;
    const { index, start } = subject;
    return { sentence: phrase.sentence, head: index, first: index, last: index, start };
  }
  return null;
}

/** The owner of "**ses** ministres", "**leur** chef". */
export function ownerOf(
  cast: Cast,
  candidates: readonly Candidate[],
  phrase: Words,
  possessive: string,
  alone = false,
): Words | null {
  const { sentence, start } = phrase;
  const plural = /^leurs?$/i.test(possessive);
  const found = antecedentOf(candidates, {
    plural,
    gender: null,
    sentence,
    start,
    verbs: [],
    other: null,
    nearest: false,
    strikes: false,
    acts: false,
    // "la cour a ordonné **sa** libération": of an act the subject is seldom whom it befalls
    owns: !alone,
  });
  return found ? wordsOfCandidate(cast, found) : null;
}

/** "**sa** visite": the possessive of an event noun, taken alone as its party. */
export function possessiveAlone(cast: Cast, phrase: Words): string | null {
  const word = cast.scanned.word(phrase.sentence, phrase.head);
  return phrase.first === phrase.last && isPossessive(word ?? null) ? (word?.form ?? null) : null;
}

function grammarOfPronoun(cast: Cast, phrase: Words, form: string): { plural: boolean; gender: 'Masc' | 'Fem' | null } {
  const own = grammarOf(cast.scanned, phrase.sentence, phrase.first, phrase.head);
  if (/^(ils|eux|ceux|ceux-ci)$/i.test(form)) return { plural: true, gender: 'Masc' };
  if (/^(elles|celles|celles-ci)$/i.test(form)) return { plural: true, gender: 'Fem' };
  // "il **lui** a demandé": to him or to her
  if (/^lui$/i.test(form) && isClitic(cast, phrase)) return { plural: false, gender: null };
  if (/^(il|lui|le|celui|celui-ci)$/i.test(form)) return { plural: false, gender: 'Masc' };
  if (/^(elle|la|celle|celle-ci)$/i.test(form)) return { plural: false, gender: 'Fem' };
  return DEMONSTRATIVE.test(form) ? { ...own, gender: null } : own;
}

/** Before its verb and without preposition. */
function isClitic(cast: Cast, { sentence, head }: Words): boolean {
  const verb = cast.scanned.word(sentence, head)?.head ?? -1;
  return verb > head && cast.scanned.word(sentence, head - 1)?.upos !== 'ADP';
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

function wordsOfCandidate(cast: Cast, found: Candidate): Words {
  const candidate = found.of ?? found;
  const hit = cast.scanned.hitAt(candidate.sentence, candidate.first);
  if (hit && isName(hit)) return { ...candidate, head: candidate.first };
  return widened(cast, candidate.sentence, candidate.first, candidate.first + 8);
}
