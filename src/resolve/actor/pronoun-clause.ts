/** The clause of a pronoun: "il est venu en **l'**accusant". In: a pronoun's phrase. Out: the verbs that govern it, and their subject where it is a pronoun too. */
import type { Word } from '../../model/sentence.js';
import type { Cast } from './cast.js';
import type { Words } from './party-bearer.js';

/** The verb of a pronoun and, while that has no subject of its own, the verb it hangs on: "il est venu **en l'accusant**". */
export function governors(cast: Cast, phrase: Words): number[] {
  const verbs: number[] = [];
  let at = cast.scanned.word(phrase.sentence, phrase.head)?.head ?? -1;
  while (at >= 0 && !verbs.includes(at)) {
    verbs.push(at);
    const verb = cast.scanned.word(phrase.sentence, at);
    if (!verb || subjectOf(cast, phrase.sentence, at)) break;
    at = /^(advcl|xcomp|conj)/.test(verb.deprel) ? verb.head : nounsVerb(cast, phrase.sentence, verb);
  }
  return verbs;
}

/** "a pris la décision **de les expulser**": the verb whose object the infinitive completes, or -1. */
function nounsVerb({ scanned }: Cast, sentence: number, { deprel, feats, head }: Word): number {
  if (deprel !== 'acl' || feats['VerbForm'] !== 'Inf') return -1;
  const noun = scanned.word(sentence, head);
  return noun?.deprel === 'obj' ? noun.head : -1;
}

export function subjectOf(cast: Cast, sentence: number, verb: number): Word | undefined {
  return cast.scanned.sentence(sentence).words.find((w) => w.head === verb && w.deprel.startsWith('nsubj'));
}

/** "**il** l'avertit": the subject of an object pronoun, where it is a pronoun too. */
export function subjectPronoun(cast: Cast, phrase: Words, verbs: readonly number[]): Words | null {
  if (!/^i?obj/.test(cast.scanned.word(phrase.sentence, phrase.head)?.deprel ?? '')) return null;
  for (const verb of verbs) {
    const subject = subjectOf(cast, phrase.sentence, verb);
    if (subject?.upos !== 'PRON' || !/^-?(t-)?(il|elle|ils|elles)$/i.test(subject.form)) continue;
    const { index, start } = subject;
    return { sentence: phrase.sentence, head: index, first: index, last: index, start };
  }
  return null;
}

/** "**le général Awa**, à qui **il** reproche": whom a relative clause tells about, under his title or his name, is not the subject pronoun in it. */
export function isToldAbout(cast: Cast, { sentence, head }: Words, whom: Range): boolean {
  const { scanned } = cast;
  const pronoun = scanned.word(sentence, head);
  if (whom.sentence !== sentence || pronoun?.upos !== 'PRON' || !pronoun.deprel.startsWith('nsubj')) return false;
  const clause = scanned.word(sentence, pronoun.head);
  if (!/^(il|elle|ils|elles)$/i.test(pronoun.form) || clause?.deprel !== 'acl:relcl' || clause.head < 0) return false;
  return isCalled(cast, clause.head, whom);
}

interface Range {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
}

/** Is a noun within somebody's words, or his name put behind it: "**le général Awa**"? */
export function isCalled({ scanned }: Cast, noun: number, whom: Range): boolean {
  const named = scanned.word(whom.sentence, whom.first);
  const isName = named?.head === noun && /^(appos|flat)/.test(named.deprel);
  return isName || (whom.first <= noun && noun <= whom.last);
}
