/** Clauses of place that the parser joined to the verb before. In: a sentence. Out: the same, each a clause of the noun before its comma: "le parc touche **l'est du Kolo, où** des attaques se multiplient". */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';

export function withWhereRelatives(sentence: Sentence): Sentence {
  const moved = new Map<number, Partial<Word>>();
  for (const where of sentence.words) {
    const clause = isWhere(where) ? sentence.words[where.head] : undefined;
    if (!clause || clause.index < where.index || !/^(conj|parataxis|advcl)$/.test(clause.deprel)) continue;
    const noun = nounBehindComma(sentence.words, where);
    if (noun && noun.index !== clause.head) moved.set(clause.index, { head: noun.index, deprel: 'acl:relcl' });
  }
  return changed(sentence, moved);
}

/** The relative, not "d'**où** il vient" nor a question. */
function isWhere({ form, feats }: Word): boolean {
  return /^où$/i.test(form) && feats['PronType'] === 'Rel';
}

/** The phrase that ends at the comma, up to its preposition of place: "l'**est** du Kolo", "une mine dans la **région** du Kolo". */
function nounBehindComma(words: readonly Word[], { index }: Word): Word | null {
  const last = words[index - 2];
  if (words[index - 1]?.form !== ',' || !last || !/^(NOUN|PROPN|ADJ)$/.test(last.upos)) return null;
  let noun: Word | undefined = last;
  while (noun && isWithin(words, noun)) noun = words[noun.head];
  return noun && noun.index < index && /^(NOUN|PROPN)$/.test(noun.upos) ? noun : null;
}

function isWithin(words: readonly Word[], { index, upos, deprel }: Word): boolean {
  if (upos === 'ADJ' || /^(flat|appos|amod)/.test(deprel)) return true;
  return deprel.startsWith('nmod') && words.some((w) => w.head === index && w.deprel === 'case' && w.lemma === 'de');
}
