/** Relative clauses that count the victims of an act, hung on whom or what it struck. In: a sentence, which nouns tell an act, which clauses count victims. Out: the same, each a clause of the act: "l'**attentat** contre le café **qui a fait** dix morts lundi à Kolani". */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';
import { isOfNumber } from './word-questions.js';

export interface TollTests {
  readonly isAct: (word: Word) => boolean;
  /** "faire", "causer" */
  readonly makesToll: (lemma: string) => boolean;
  /** "mort", "blessé" */
  readonly isVictim: (lemma: string) => boolean;
}

/** How many complements may stand between: "l'attaque du convoi de l'armée qui a fait". */
const DEEPEST = 3;

export function withTollsOnActs(sentence: Sentence, tests: TollTests): Sentence {
  const moved = new Map<number, Partial<Word>>();
  for (const clause of sentence.words) {
    const act = countsVictims(sentence.words, clause, tests) ? actOver(sentence.words, clause, tests) : undefined;
    if (act) moved.set(clause.index, { head: act.index });
  }
  return changed(sentence, moved);
}

/** "**qui** a fait dix **morts**", "qui a coûté la **vie** à dix soldats" */
function countsVictims(words: readonly Word[], clause: Word, { makesToll, isVictim }: TollTests): boolean {
  if (clause.deprel !== 'acl:relcl' || !makesToll(clause.lemma)) return false;
  const own = words.filter((w) => w.head === clause.index);
  const isOfWho = own.some((w) => w.lemma === 'qui' && w.deprel.startsWith('nsubj'));
  return isOfWho && own.some((w) => w.deprel === 'obj' && (isVictim(w.lemma) || /^(vie|mort)$/.test(w.lemma)));
}

/** The act whose complement the clause was hung on; an act of its own keeps it: "l'enquête sur l'**attaque** qui a fait". */
function actOver(words: readonly Word[], clause: Word, { isAct }: TollTests): Word | undefined {
  let at = words[clause.head];
  if (!at || isAct(at)) return undefined;
  for (let steps = 0; steps < DEEPEST && /^(nmod|appos|obl)/.test(at.deprel); steps++) {
    const above: Word | undefined = words[at.head];
    if (above?.upos !== 'NOUN' || above.index > at.index) return undefined;
    if (isAct(above)) return isOfNumber(words, above, clause) ? above : undefined;
    at = above;
  }
  return undefined;
}
