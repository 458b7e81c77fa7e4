/** What is only said to set the time of something else: "après **l'attaque**", "au lendemain **du scrutin**". In: a sentence and a word. Out: yes or no; its own day and place are not those of the rest. */
import type { Sentence } from '../../model/sentence.js';
import { prepositionOf } from './words.js';

/** Prepositions under which a noun has its own time: "arrêté jeudi **après l'attaque** de lundi". */
export const OWN_TIME: ReadonlySet<string> = new Set(['après', 'avant', 'depuis', 'suite', 'malgré']);

export function isSetApart(sentence: Sentence, index: number): boolean {
  const above = sentence.words[index]?.head ?? -1;
  // "ont défilé **en dépit d'une interdiction**"
  if (sentence.words[above]?.lemma === 'dépit') return true;
  return OWN_TIME.has(prepositionOf(sentence, index) ?? '') || isDayBeside(sentence, above);
}

/** "à la **veille** du sommet", "au sixième **jour** de la grève" */
export function isDayBeside({ words }: Sentence, index: number): boolean {
  const { lemma = '' } = words[index] ?? {};
  // "arrêtés **la veille** près de Kolo": a day, with nothing set beside it
  if (/^(lendemain|veille)$/.test(lemma)) return !isBareDay(words, index);
  return lemma === 'jour' && isCounted(words, index);
}

function isBareDay(words: Sentence['words'], day: number): boolean {
  const under = words.filter((w) => w.head === day);
  const isPlain = !under.some((w) => /^(nmod|obl|case)/.test(w.deprel));
  return isPlain && under.some((w) => w.deprel === 'advmod' && w.index > day);
}

/** The first day of a thing may well be the one that is told. */
function isCounted(words: Sentence['words'], day: number): boolean {
  return words.some((w) => w.head === day && w.index === day - 1 && /ième$/.test(w.lemma));
}
