/** Is it the day of what befell somebody, set beside the news? In: a sentence and the words of time in it. Out: yes for "l'hommage aux soldats **morts le 25 avril**". */
import type { Sentence, Word } from '../../model/sentence.js';
import { headOfRange, pathUp } from '../attach/words.js';

export function isOfSomebody(sentence: Sentence, start: number, end: number): boolean {
  const head = headOfRange(sentence, start, end);
  const verb = sentence.words[sentence.words[head ?? -1]?.head ?? -1];
  if (!verb || !isDescribing(sentence, verb)) return false;
  // a title is often a noun and its participle: "deux soldats **tués lundi**"
  return pathUp(sentence, verb.index).some((i) => sentence.words[i]?.upos === 'VERB' && i !== verb.index);
}

/** "les soldats **morts** au Mali", which the tagger may take for a noun. */
function isDescribing({ words }: Sentence, { deprel, feats, lemma, index, head }: Word): boolean {
  if (/^(acl|amod)/.test(deprel)) return feats['VerbForm'] === 'Part' && !isSeenDone(words, head);
  return deprel === 'nmod' && lemma === 'mort' && !words.some((w) => w.head === index && /^(case|det)/.test(w.deprel));
}

/** "a **vu sa peine** confirmée jeudi": that it was, is the news. */
function isSeenDone(words: readonly Word[], noun: number): boolean {
  const above = words[words[noun]?.head ?? -1];
  return words[noun]?.deprel === 'obj' && above?.lemma === 'voir';
}
