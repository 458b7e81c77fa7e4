/** Whom an object pronoun cannot mean: whoever does that to him. In: the pronoun's phrase, the verbs that govern it, somebody named. Out: is that the subject of one of them, said elsewhere than before the verb? */
import type { Word } from '../../model/sentence.js';
import type { Candidate } from './candidates.js';
import type { Cast } from './cast.js';
import type { Words } from './party-bearer.js';

export function actsOnPronoun(cast: Cast, phrase: Words, verbs: readonly number[], whom: Candidate): boolean {
  const pronoun = cast.scanned.word(phrase.sentence, phrase.head);
  if (whom.sentence !== phrase.sentence || !/^i?obj/.test(pronoun?.deprel ?? '')) return false;
  return (
    verbs.some((verb) => isToldOf(cast, phrase, verb, whom) || leadsSubject(cast, phrase, verb, whom)) ||
    isAsked(cast, phrase, verbs, whom)
  );
}

/** "**le ministre**, qui **l'**accuse": whoever a clause with "qui" tells of, under his title or his name. */
function isToldOf({ scanned }: Cast, { sentence }: Words, at: number, whom: Candidate): boolean {
  const verb = scanned.word(sentence, at);
  if (verb?.deprel !== 'acl:relcl' || verb.head < 0) return false;
  if (!/^qui$/i.test(subjectOf(scanned.sentence(sentence).words, at)?.form ?? '')) return false;
  const named = scanned.word(sentence, whom.first);
  const isName = named?.head === verb.head && /^(appos|flat)/.test(named.deprel);
  return isName || (whom.first <= verb.head && verb.head <= whom.last);
}

/** "une force menée par **les Français les** a chassés": who leads the subject acts with it. */
function leadsSubject({ scanned }: Cast, { sentence }: Words, verb: number, whom: Candidate): boolean {
  const led = scanned.word(sentence, whom.completes);
  const subject = subjectOf(scanned.sentence(sentence).words, verb);
  return led?.deprel === 'acl' && led.head === subject?.index;
}

/** "a accusé **la junte** de **l'**avoir trahi": who is to do it, or has done it. */
function isAsked(
  { scanned, index }: Cast,
  { sentence }: Words,
  [own, above]: readonly number[],
  whom: Candidate,
): boolean {
  if (own === undefined || above === undefined || whom.completes !== above) return false;
  const isControlled = scanned.word(sentence, own)?.deprel === 'xcomp';
  return isControlled && index.lists.has('object-control', scanned.word(sentence, above)?.lemma);
}

function subjectOf(words: readonly Word[], verb: number): Word | undefined {
  return words.find((w) => w.head === verb && w.deprel.startsWith('nsubj'));
}
