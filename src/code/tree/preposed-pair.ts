/** Words of a pair between a preposition and its noun. In: a sentence. Out: the same, the preposition under the noun: "condamné par **aussi bien** le maire que le préfet", "contre **non seulement** l'armée mais aussi la police". */
import type { Sentence, Word } from '../../model/sentence.js';
import { type Changes, changed } from './changed-words.js';
import { obliqueOf } from './lacked.js';

export function withPreposedPairs(sentence: Sentence): Sentence {
  const { words } = sentence;
  for (const word of words) {
    const length = word.upos === 'ADP' ? pairLength(words, word.index + 1) : 0;
    const noun = length > 0 ? nounFrom(words, word.index + 1 + length) : null;
    if (noun) return changed(sentence, hung(words, word, length, noun));
  }
  return sentence;
}

/** How many words open a pair here. */
function pairLength(words: readonly Word[], at: number): number {
  const text = words
    .slice(at, at + 3)
    .map((w) => w.form.toLowerCase())
    .join(' ');
  return /^(?:aussi bien|non seulement) /.test(text) ? 2 : /^tant (?!de |d['’])/.test(text) ? 1 : 0;
}

/** A noun at once behind its article. */
function nounFrom(words: readonly Word[], from: number): Word | null {
  const noun = words[words[from]?.upos === 'DET' ? from + 1 : from];
  return noun && /^(NOUN|PROPN)$/.test(noun.upos) ? noun : null;
}

function hung(words: readonly Word[], preposition: Word, length: number, noun: Word): Changes {
  const last = preposition.index + length;
  const changes = new Map<number, Partial<Word>>([[preposition.index, { head: noun.index, deprel: 'case' }]]);
  const isInside = noun.head >= preposition.index && noun.head <= last;
  const above = isInside
    ? (words.slice(preposition.index, last + 1).find((w) => w.head < preposition.index)?.head ?? -1)
    : noun.head;
  const governor = words[above];
  if (!governor) return new Map();
  for (let at = preposition.index + 1; at <= last; at++) changes.set(at, { head: governor.index, deprel: 'advmod' });
  if (isInside || /^(obj|nsubj)/.test(noun.deprel))
    changes.set(noun.index, { head: governor.index, deprel: obliqueOf(preposition, governor) });
  return changes;
}
