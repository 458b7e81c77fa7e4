/** Verbs that lack what they are done to. In: a sentence's words, a verb. Out: whether it is active and nothing fills that place. */
import type { Word } from '../../model/sentence.js';

/** "**a reçu** à Kolani …", "avoir **tué**, dans le Nord, …": with a subject of its own, or an infinitive, which borrows one. */
export function isOpenVerb(words: readonly Word[], verb: Word): boolean {
  const own = words.filter((w) => w.head === verb.index);
  const isFilled = own.some((w) => /^(obj|iobj|xcomp|ccomp|nsubj:pass|aux:pass|expl|cop)/.test(w.deprel));
  const isActive = own.every((w) => !/^aux/.test(w.deprel) || w.lemma === 'avoir');
  return verb.upos === 'VERB' && !isFilled && isActive && (hasSubject(own, verb) || isInfinitive(own, verb));
}

function hasSubject(own: readonly Word[], verb: Word): boolean {
  return own.some((w) => w.deprel === 'nsubj' && w.index < verb.index);
}

/** "tuer", "avoir tué" */
function isInfinitive(own: readonly Word[], verb: Word): boolean {
  const carrier = own.find((w) => w.deprel.startsWith('aux')) ?? verb;
  return carrier.feats['VerbForm'] === 'Inf';
}
