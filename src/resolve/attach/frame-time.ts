/** "**En mars 2014, quand la mission avait commencé**, il avait été le seul à s'y opposer": a time that opens a sentence holds for its main clause, wherever the tree hung it. In: a sentence, its times, an event's word. Out: yes or no. */
import type { When } from '../../model/record.js';
import type { Sentence, Word } from '../../model/sentence.js';
import { OWN_TIME } from './after-that.js';
import { isApart, isGapped } from './clauses.js';
import { isToldAsPast, pathUp, prepositionOf } from './words.js';

/** Does it stand before everything else, and a comma behind it? */
export function opensSentence(sentence: Sentence, time: When, times: readonly When[]): boolean {
  const before = sentence.words.filter((w) => w.end <= time.start && !/^(PUNCT|ADP|DET)$/.test(w.upos));
  const next = sentence.words.find((w) => w.start >= time.end);
  return next?.form === ',' && before.every((w) => times.some((t) => w.start >= t.start && w.end <= t.end));
}

/** The word stands in the main clause, by links that keep its time. */
export function isInMainClause(sentence: Sentence, trigger: number, time: When | null = null): boolean {
  return pathUp(sentence, trigger).every((at) => {
    const word = sentence.words[at];
    return word !== undefined && (word.deprel === 'root' || isUnder(sentence, word, time) || keepsTime(sentence, word));
  });
}

/** "**il y a** un an, des soldats avaient été visés": the tree takes the words of time for the verb. */
function isUnder(sentence: Sentence, { head }: Word, time: When | null): boolean {
  const above = sentence.words[head];
  return above !== undefined && time !== null && above.start >= time.start && above.end <= time.end;
}

function keepsTime(sentence: Sentence, word: Word): boolean {
  const { deprel, index } = word;
  if (/^(conj|xcomp)/.test(deprel)) return true;
  if (deprel === 'acl') return word.feats['VerbForm'] === 'Inf' || isGapped(sentence, word);
  if (deprel === 'advcl') return !isApart(sentence, index) || isInverted(sentence, word);
  return /^(obj|obl|nmod|nsubj)/.test(deprel) && !OWN_TIME.has(prepositionOf(sentence, index) ?? '');
}

/** "**Le 19 mai**, le convoi traversait la forêt **lorsque** des hommes ont tiré": the news stands in the clause. */
function isInverted(sentence: Sentence, clause: Word): boolean {
  const mark = sentence.words.find((w) => w.head === clause.index && w.deprel === 'mark');
  if (!mark || !/^(lorsque|quand)$/.test(mark.lemma) || clause.index < clause.head) return false;
  return isToldAsPast(sentence, clause.head) || isToldAsPast(sentence, sentence.words[clause.head]?.head ?? -1);
}
