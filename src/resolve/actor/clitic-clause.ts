/** Whom an object pronoun cannot mean: whoever does that to him. In: the pronoun's phrase, the verbs that govern it, somebody named. Out: is that the subject of one of them, said elsewhere than before the verb? */
import type { Candidate } from './candidates.js';
import type { Cast } from './cast.js';
import type { Words } from './party-bearer.js';
import { isCalled, subjectOf } from './pronoun-clause.js';

export function actsOnPronoun(cast: Cast, phrase: Words, verbs: readonly number[], whom: Candidate): boolean {
  const pronoun = cast.scanned.word(phrase.sentence, phrase.head);
  if (whom.sentence !== phrase.sentence || !/^i?obj/.test(pronoun?.deprel ?? '')) return false;
  return (
    verbs.some((verb) => isToldOf(cast, phrase, verb, whom) || leadsSubject(cast, phrase, verb, whom)) ||
    isAsked(cast, phrase, verbs, whom)
  );
}

/** "**le ministre**, qui **l'**accuse": whoever a clause with "qui" tells of, under his title or his name. */
function isToldOf(cast: Cast, { sentence }: Words, at: number, whom: Candidate): boolean {
  const verb = cast.scanned.word(sentence, at);
  if (verb?.deprel !== 'acl:relcl' || verb.head < 0) return false;
  return /^qui$/i.test(subjectOf(cast, sentence, at)?.form ?? '') && isCalled(cast, verb.head, whom);
}

/** "une force menée par **les Français les** a chassés": who leads the subject acts with it. */
function leadsSubject(cast: Cast, { sentence }: Words, verb: number, whom: Candidate): boolean {
  const led = cast.scanned.word(sentence, whom.completes);
  return led?.deprel === 'acl' && led.head === subjectOf(cast, sentence, verb)?.index;
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
