/** "poursuit son **offensive** « Haske », **débutée le 9 octobre**": the tree hangs on the verb a participle that agrees with the act and says when it began. In: an event, its sentence, the word of time, the other events' words. Out: yes or no. */
import type { Sentence, Word } from '../../model/sentence.js';
import { isBegun } from './clauses.js';

export function isBegunThen({ words }: Sentence, time: number, trigger: number, others: ReadonlySet<number>): boolean {
  const act = words[trigger];
  const participle = words[words[time]?.head ?? -1];
  if (act?.upos !== 'NOUN' || !participle || !isBehindComma(words, participle)) return false;
  if (participle.index < trigger || !agrees(act, participle)) return false;
  const between = words.slice(trigger + 1, participle.index);
  return between.every((w) => !(w.upos === 'VERB' || w.upos === 'AUX' || others.has(w.index)));
}

function isBehindComma(words: readonly Word[], participle: Word): boolean {
  const { deprel, feats, lemma, index } = participle;
  if (deprel !== 'advcl' || feats['VerbForm'] !== 'Part' || feats['Tense'] !== 'Past' || !isBegun(lemma)) return false;
  return words[index - 1]?.form === ',' && !words.some((w) => w.head === index && w.upos === 'AUX');
}

/** In gender and number, where both have one. */
export function agrees(noun: Word, participle: Word): boolean {
  return ['Gender', 'Number'].every((f) => noun.feats[f] !== undefined && noun.feats[f] === participle.feats[f]);
}
