/** Participles that the tagger took for nouns. In: a sentence, the participles of the lexicon's verbs. Out: the same, each a participle of its noun: a headline's "deux soldats français **blessés**". */
import type { Sentence, Word } from '../../model/sentence.js';

export function withParticiples(sentence: Sentence, lemmaOf: (form: string) => string | undefined): Sentence {
  const words = sentence.words.map((word) => {
    const lemma = isBesideNoun(sentence, word) ? lemmaOf(word.form.toLowerCase()) : undefined;
    return lemma === undefined ? word : participle(word, lemma);
  });
  return words.some((word, i) => word !== sentence.words[i]) ? { ...sentence, words } : sentence;
}

/** A bare noun behind the noun that it hangs on, of one number with it: "un soldat, **un blessé**" and "le poste **frontière**" are none. */
function isBesideNoun(sentence: Sentence, word: Word): boolean {
  const noun = sentence.words[word.head];
  if (word.upos !== 'NOUN' || !/^(nmod|appos)/.test(word.deprel) || noun?.upos !== 'NOUN') return false;
  const between = sentence.words.slice(noun.index + 1, word.index);
  if (word.index < noun.index || !between.every((w) => w.upos === 'ADJ' && w.head === noun.index)) return false;
  // "deux **cents réfugiés**": what is counted by the hundred is who they are
  if (word.feats['Number'] !== noun.feats['Number'] || /^(cent|millier|million|dizaine|centaine)s?$/.test(noun.form))
    return false;
  return !sentence.words.some((w) => w.head === word.index && /^(det|case|nummod)/.test(w.deprel));
}

function participle(word: Word, lemma: string): Word {
  const feats = { ...word.feats, VerbForm: 'Part', Tense: 'Past', Voice: 'Pass' };
  return { ...word, upos: 'VERB', lemma, deprel: 'acl', feats };
}
