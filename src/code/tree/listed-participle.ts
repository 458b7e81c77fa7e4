/** Participles with an object, in a list of what somebody did. In: a sentence. Out: the same, each joined to the verb whose auxiliary it shares, where the parser made it an aside: "a condamné ces actes, **exprimé** sa solidarité et appelé au calme". */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';
import { isTaggedPast } from './word-questions.js';

export function withListedParticiples(sentence: Sentence): Sentence {
  const { words } = sentence;
  const listed = words.filter((word) => isActive(words, word) && isBehindPerfect(words, word));
  // "…, fermé les frontières et **instauré** un couvre-feu": so is what is joined to it
  const joined = words.filter(
    (w) => w.deprel === 'conj' && listed.some((l) => l.index === w.head) && hasObject(words, w),
  );
  const moved = [...listed, ...joined].map((word): [number, Partial<Word>] => {
    const { Voice: _voice, ...feats } = word.feats;
    return [word.index, { deprel: 'conj', feats }];
  });
  return changed(sentence, new Map(moved));
}

/** With its article: "nommé **ministre**" is what somebody became. */
function hasObject(words: readonly Word[], verb: Word): boolean {
  const object = words.find((w) => w.head === verb.index && w.deprel === 'obj' && w.index > verb.index);
  return object?.upos === 'NOUN' && words.some((w) => w.head === object.index && w.deprel === 'det');
}

/** Right behind a comma, with an object of its own: what undergoes has none. */
function isActive(words: readonly Word[], word: Word): boolean {
  if (word.upos !== 'VERB' || !isTaggedPast(word) || word.deprel !== 'advcl' || words[word.index - 1]?.form !== ',')
    return false;
  return (
    hasObject(words, word) &&
    !words.some((w) => w.head === word.index && /^(aux|cop|nsubj|mark|obl:agent)/.test(w.deprel))
  );
}

/** "**a condamné**": with "avoir", and an object too. */
function isBehindPerfect(words: readonly Word[], word: Word): boolean {
  const verb = words[word.head];
  if (verb?.upos !== 'VERB' || verb.index > word.index || verb.feats['VerbForm'] !== 'Part') return false;
  const under = words.filter((w) => w.head === verb.index);
  const hasAvoir = under.some((w) => w.deprel === 'aux:tense' && w.lemma === 'avoir');
  return hasAvoir && !under.some((w) => w.deprel === 'aux:pass');
}
