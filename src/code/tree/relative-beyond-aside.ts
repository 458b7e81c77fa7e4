/** Relative clauses behind an aside. In: a sentence, which words tie one body to another. Out: the same, each on the noun before the commas: "**le JNIM**, affilié à Al-Qaïda, **qui a multiplié** les attaques", "**l'attaque** d'un poste, dans le nord du pays, **qui a tué** sept soldats". */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';

/** @param ties "affilié", "lié", "proche": of what they say, "qui" goes on about whom it is said */
export function withRelativesBeyondAsides(sentence: Sentence, ties: (lemma: string) => boolean): Sentence {
  const { words } = sentence;
  const moved = words.flatMap((who): [number, Partial<Word>][] => {
    const clause = isWhoBehindComma(words, who) ? words[who.head] : undefined;
    const opening = clause && openingComma(words, who);
    if (!clause || !opening || clause.index < who.index) return [];
    const noun = isTied(words, opening, ties) ? nounBefore(words, opening) : eventBefore(words, opening, clause);
    return noun && noun.index !== clause.head ? [[clause.index, { head: noun.index, deprel: 'acl:relcl' }]] : [];
  });
  return changed(sentence, new Map(moved));
}

function isWhoBehindComma(words: readonly Word[], { lemma, deprel, index }: Word): boolean {
  return lemma === 'qui' && deprel.startsWith('nsubj') && words[index - 1]?.form === ',';
}

/** The comma before the aside, with no verb of its own and no other mark inside. */
function openingComma(words: readonly Word[], who: Word): Word | undefined {
  for (let i = who.index - 2; i > 0; i--) {
    const word = words[i];
    if (!word || word.feats['VerbForm'] === 'Fin') return undefined;
    if (word.upos === 'PUNCT' && word.form !== '-') return word.form === ',' ? word : undefined;
  }
  return undefined;
}

/** "**, affilié** à Al-Qaïda" */
function isTied(words: readonly Word[], opening: Word, ties: (lemma: string) => boolean): boolean {
  const first = words[opening.index + 1];
  return first !== undefined && ties(first.lemma);
}

/** The noun or name right before the comma, whole: "le Front **(FFL)**". */
function nounBefore(words: readonly Word[], opening: Word): Word | undefined {
  let at: Word | undefined = words[opening.index - 1];
  while (at && /^(appos|flat|punct)/.test(at.deprel)) at = words[at.head];
  return at && /^(NOUN|PROPN)$/.test(at.upos) ? at : undefined;
}

/** "**, dans** le nord du Bénin": what the parser hung on the north is of what the words before the comma lead up to. */
function eventBefore(words: readonly Word[], opening: Word, clause: Word): Word | undefined {
  const [first, place] = [words[opening.index + 1], words[clause.head]];
  const isWhere = first?.upos === 'ADP' && /^(dans|à|en|au|près)$/.test(first.lemma);
  if (!isWhere || clause.deprel !== 'acl:relcl' || !place || place.index < opening.index) return undefined;
  let noun = nounBefore(words, opening);
  for (let over = noun && words[noun.head]; noun && over && isWithin(noun, over); over = words[noun.head]) noun = over;
  return noun?.upos === 'NOUN' ? noun : undefined;
}

/** "l'attaque d'un **poste** avancé à **Karimama**": from the name up to the noun that holds it all. */
function isWithin(word: Word, over: Word): boolean {
  const isNominal = /^(NOUN|PROPN|ADJ)$/.test(over.upos) || over.deprel.startsWith('acl');
  return isNominal && over.index < word.index && /^(nmod|obl|appos|amod|acl)/.test(word.deprel);
}
