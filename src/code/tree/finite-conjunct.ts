/** Clauses that the parser made adverbial. In: a sentence. Out: the same, each joined to the verb before it: "a présidé la réunion, **les a exhortés** au calme et leur a remis un don". */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';

export function withFiniteConjuncts(sentence: Sentence): Sentence {
  const joined = sentence.words.filter((w) => w.deprel === 'advcl' && w.head < w.index && isBareClause(sentence, w));
  return changed(sentence, new Map(joined.map((w) => [w.index, { deprel: 'conj' }])));
}

/** A finite verb behind a comma, with neither subject nor link: it has the subject of the verb before it. */
function isBareClause({ words }: Sentence, verb: Word): boolean {
  const under = words.filter((w) => w.head === verb.index);
  const above = words[verb.head];
  if (verb.upos !== 'VERB' || above?.upos !== 'VERB') return false;
  if (under.some((w) => /^(mark|nsubj|cop|expl:subj)/.test(w.deprel) || /Rel|Int/.test(w.feats['PronType'] ?? '')))
    return false;
  const first = under.find((w) => w.upos !== 'PUNCT' && w.index < verb.index);
  const finite = [verb, ...under.filter((w) => w.deprel.startsWith('aux'))].some((w) => w.feats['VerbForm'] === 'Fin');
  return finite && words[(first ?? verb).index - 1]?.form === ',';
}
