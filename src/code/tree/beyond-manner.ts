/** What a verb asks for, hung on a word that only tells how it is done. In: a sentence, which nouns tell how. Out: the same, under the verb: "s'en est pris avec virulence **au ministre**", "a menacé par le passé **d'attaquer** le palais". */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';

/** Is the phrase "avec virulence", "dans discours" one that takes nothing behind it? `list` says of what kind: an infinitive is not taken by a speech either, "à la nation" is. */
type TellsHow = (phrase: string, list: 'tells-how' | 'told-in') => boolean;

export function withComplementsBeyondManner(sentence: Sentence, tellsHow: TellsHow): Sentence {
  const moved = new Map<number, Partial<Word>>();
  for (const word of sentence.words) {
    const deprel = complementOf(sentence.words, word);
    const verb = deprel === null ? null : verbOver(sentence.words, word, isHow(deprel, tellsHow));
    if (deprel !== null && verb !== null) moved.set(word.index, { head: verb, deprel });
  }
  return changed(sentence, moved);
}

/** As what it may hang on the verb: "**à** la ministre", "**contre** la junte", "**d'**attaquer"; null for "la virulence **du** ministre". */
function complementOf(words: readonly Word[], word: Word): string | null {
  const link = words.find((w) => w.head === word.index && /^(case|mark)/.test(w.deprel))?.lemma.replace(/['’]$/, '');
  if (/^nmod/.test(word.deprel)) return link === 'à' || link === 'contre' ? 'obl:arg' : null;
  const isInfinitive = word.upos === 'VERB' && word.feats['VerbForm'] === 'Inf' && /^acl/.test(word.deprel);
  return isInfinitive && (link === 'de' || link === 'd') ? 'xcomp' : null;
}

function isHow(deprel: string, tellsHow: TellsHow): (phrase: string) => boolean {
  return (phrase) => tellsHow(phrase, 'tells-how') || (deprel === 'xcomp' && tellsHow(phrase, 'told-in'));
}

function verbOver(words: readonly Word[], word: Word, tellsHow: (phrase: string) => boolean): number | null {
  const noun = words[word.head];
  const verb = words[noun?.head ?? -1];
  if (!noun || !/^obl/.test(noun.deprel) || verb?.upos !== 'VERB' || noun.index < verb.index) return null;
  const link = words.find((w) => w.head === noun.index && w.deprel === 'case')?.lemma ?? '';
  return tellsHow(`${link} ${noun.lemma}`) ? verb.index : null;
}
