/** Complements cut off from their verb by a source. In: a sentence. Out: the same, each under its verb: "Une roquette est tombée, selon le préfet, **sur le camp**." */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';

/** The parser hangs what follows the second comma on the source. */
export function withComplementsBehindSource(sentence: Sentence): Sentence {
  const { words } = sentence;
  const moved = new Map<number, Partial<Word>>();
  for (const word of words) {
    const source = word.deprel === 'nmod' ? words[word.head] : undefined;
    if (source && source.index < word.index && isCutOff(words, source) && opensBehindComma(words, word))
      moved.set(word.index, { head: source.head, deprel: 'obl:mod' });
  }
  return changed(sentence, moved);
}

/** ", **selon** le préfet", ", **d'après** un élu", under a verb that stands before it. */
function isCutOff(words: readonly Word[], source: Word): boolean {
  const verb = words[source.head];
  const preposition = words.find((w) => w.head === source.index && w.deprel === 'case');
  if (verb?.upos !== 'VERB' || verb.index > source.index || !preposition) return false;
  const names = [preposition.lemma, words[preposition.index + 1]?.lemma].join(' ');
  return /^selon |^de après$|^d['’] après$/.test(names) && words[preposition.index - 1]?.form === ',';
}

function opensBehindComma(words: readonly Word[], word: Word): boolean {
  const preposition = words.find((w) => w.head === word.index && w.deprel === 'case');
  return preposition?.upos === 'ADP' && words[preposition.index - 1]?.form === ',';
}
