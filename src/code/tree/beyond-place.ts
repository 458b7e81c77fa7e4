/** What came of an act, hung on the clause that says where its place lies. In: a sentence, which verbs say where a place lies. Out: the same, the participle under the verb of the act: "ont fait irruption à Kolo, **situé** à dix kilomètres de Gao, **tuant** vingt habitants". */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';
import { isPresentParticiple } from './verb-group.js';

/** How far up the clause of place may stand: "situé à dix **kilomètres** au **sud** de la **ville** de Gao, tuant…". */
const HIGHEST = 6;

type IsSituated = (lemma: string) => boolean;

export function withOutcomesBeyondPlaces(sentence: Sentence, isSituated: IsSituated): Sentence {
  const moved = new Map<number, Partial<Word>>();
  for (const word of sentence.words) {
    const verb =
      isPresentParticiple(word) && isBehindComma(sentence, word) ? verbBeyondPlace(sentence, word, isSituated) : null;
    if (verb !== null) moved.set(word.index, { head: verb, deprel: 'advcl' });
  }
  return changed(sentence, moved);
}

function isBehindComma({ words }: Sentence, { index }: Word): boolean {
  return words[index - 1]?.form === ',';
}

function verbBeyondPlace({ words }: Sentence, participle: Word, isSituated: IsSituated): number | null {
  let above = words[participle.head];
  for (let steps = 0; above && steps < HIGHEST; steps++) {
    if (isSituated(above.lemma)) return verbOver(words, above, isSituated);
    if (above.upos === 'VERB') return null;
    above = words[above.head];
  }
  return null;
}

/** The first verb over it that is not itself such a clause. */
function verbOver(words: readonly Word[], situated: Word, isSituated: IsSituated): number | null {
  let above = words[situated.head];
  while (above && (above.upos !== 'VERB' || isSituated(above.lemma))) above = words[above.head];
  return above && above.index < situated.index ? above.index : null;
}
