/** Participles that are counted. In: a sentence. Out: the same, each the noun it is: "a gracié dix **condamnés**", "a soigné trois **blessés**". */
import type { Sentence, Word } from '../../model/sentence.js';

export function withCountedParticiples(sentence: Sentence): Sentence {
  const words = sentence.words.map((word) => (isCounted(sentence.words, word) ? asNoun(word) : word));
  return words.some((word, i) => word !== sentence.words[i]) ? { ...sentence, words } : sentence;
}

/** A number right before it, and no auxiliary: a verb has no number. */
function isCounted(words: readonly Word[], word: Word): boolean {
  if (word.upos !== 'VERB' || word.feats['VerbForm'] !== 'Part' || word.feats['Tense'] === 'Pres') return false;
  const own = words.filter((w) => w.head === word.index);
  const isNumbered = own.some((w) => w.deprel === 'nummod' && w.index === word.index - 1);
  return isNumbered && !own.some((w) => /^(aux|cop|nsubj|expl|obj)/.test(w.deprel));
}

function asNoun(word: Word): Word {
  const feats = Object.fromEntries(Object.entries(word.feats).filter(([name]) => /^(Gender|Number)$/.test(name)));
  const lemma = word.form.toLowerCase().replace(/s$/, '');
  return { ...word, upos: 'NOUN', lemma, feats, deprel: word.deprel === 'xcomp' ? 'obj' : word.deprel };
}
