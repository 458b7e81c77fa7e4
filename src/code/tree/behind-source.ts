/** Complements cut off from their verb by a source. In: a sentence. Out: the same, each under its verb: "Une roquette est tombée, selon le préfet, **sur le camp**." */
import type { Sentence, Word } from '../../model/sentence.js';

/** The parser hangs what follows the second comma on the source. */
export function withComplementsBehindSource(sentence: Sentence): Sentence {
  const { words } = sentence;
  const moved = new Map<number, number>();
  for (const word of words) {
    const source = word.deprel === 'nmod' ? words[word.head] : undefined;
    if (source && source.index < word.index && isCutOff(words, source) && opensBehindComma(words, word))
      moved.set(word.index, source.head);
  }
  if (moved.size === 0) return sentence;
  return {
    ...sentence,
    words: words.map((w) => {
      const head = moved.get(w.index);
      return head === undefined ? w : { ...w, head, deprel: 'obl:mod' };
    }),
  };
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
