/** Two sides hung above the act that they took part in. In: a sentence, which nouns tell an act. Out: the same, the sides under that noun: "le théâtre de violents **affrontements entre** l'armée et les rebelles". */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';

type OfWord = (word: Word) => boolean;

export function withBetweenOnActs(sentence: Sentence, isAct: OfWord): Sentence {
  const { words } = sentence;
  const moved = new Map<number, Partial<Word>>();
  for (const side of words) {
    const act = /^(nmod|obl)/.test(side.deprel) ? actBefore(words, side, isAct) : undefined;
    if (act) moved.set(side.index, { head: act.index, deprel: 'nmod' });
  }
  return changed(sentence, moved);
}

/** The act right before "entre", where the sides hang on the noun that it hangs on: "théâtre d'**affrontements** entre". */
function actBefore(words: readonly Word[], side: Word, isAct: OfWord): Word | undefined {
  const between = words.find((w) => w.head === side.index && w.deprel === 'case' && w.lemma === 'entre');
  const act = between && nounBefore(words, between.index);
  const above = words[side.head];
  if (!act || !isAct(act) || above?.upos !== 'NOUN' || isAct(above)) return undefined;
  return act.head === above.index && above.index < act.index ? act : undefined;
}

/** "des affrontements **violents** entre" */
function nounBefore(words: readonly Word[], at: number): Word | undefined {
  const before = words.slice(0, at).findLast((w) => w.upos !== 'ADJ');
  return before?.upos === 'NOUN' ? before : undefined;
}
