/** Nouns without article behind a comma that the tagger took for verbs. In: a sentence, what is known as a noun of acts. Out: the same, a noun with its participle: "a réclamé un délai, **demande rejetée** par la junte". */
import type { Sentence, Word } from '../../model/sentence.js';

export function withAppendedNouns(sentence: Sentence, isNoun: (form: string) => boolean): Sentence {
  const { words } = sentence;
  const found = words.filter((w) => isAppended(words, w, isNoun));
  if (found.length === 0) return sentence;
  return { ...sentence, words: words.map((word) => mended(word, found)) };
}

function mended(word: Word, found: readonly Word[]): Word {
  if (found.includes(word)) {
    const feats = { Gender: 'Fem', Number: 'Sing' };
    return { ...word, upos: 'NOUN', lemma: word.form, feats, deprel: 'parataxis' };
  }
  return found.some((noun) => noun.index === word.index - 1) ? { ...word, deprel: 'acl', head: word.index - 1 } : word;
}

/** A present without subject right behind the comma, and a feminine participle right behind it, which no verb in the present takes. */
function isAppended(words: readonly Word[], word: Word, isNoun: (form: string) => boolean): boolean {
  if (word.upos !== 'VERB' || word.feats['Tense'] !== 'Pres' || word.feats['Number'] !== 'Sing') return false;
  if (words[word.index - 1]?.form !== ',' || word.deprel === 'root' || !isNoun(word.form)) return false;
  const next = words[word.index + 1];
  return (
    next?.head === word.index &&
    next.feats['VerbForm'] === 'Part' &&
    next.feats['Gender'] === 'Fem' &&
    !words.some((w) => w.head === word.index && w.deprel.startsWith('nsubj'))
  );
}
