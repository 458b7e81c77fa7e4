/** Clauses that the parser made adverbial, or a remark. In: a sentence. Out: the same, each joined to the verb before it: "a présidé la réunion, **les a exhortés** au calme et leur a remis un don"; "s'est rendu à Gaya, **a appelé** à l'apaisement". */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';

export function withFiniteConjuncts(sentence: Sentence): Sentence {
  const joined = sentence.words.filter(
    (w) => (mayGoOn(sentence.words, w) && isBareClause(sentence, w)) || isCausing(sentence.words, w),
  );
  return changed(sentence, new Map(joined.map((w) => [w.index, { deprel: 'conj' }])));
}

/** "Ils ont appelé mon frère, **ils l'ont fait monter**": an infinitive that has a subject and a tense of its own completes no verb. */
function isCausing(words: readonly Word[], { index, head, deprel }: Word): boolean {
  if (deprel !== 'xcomp' || head > index) return false;
  const own = words.filter((w) => w.head === index && w.index < index);
  return own.some((w) => w.deprel.startsWith('nsubj')) && own.some((w) => w.feats['VerbForm'] === 'Fin');
}

/** Who says so may stand behind a remark ("…, **indique** l'agence") and have been taken for its object: only where it has a preposition does a remark go on. */
function mayGoOn(words: readonly Word[], { index, head, deprel }: Word): boolean {
  if (head > index) return false;
  if (deprel === 'advcl') return true;
  const behind = words.filter((w) => w.head === index && w.index > index && !/^(punct|advmod|conj)/.test(w.deprel));
  return deprel.startsWith('parataxis') && behind.length > 0 && behind.every((w) => /^(obl|xcomp)/.test(w.deprel));
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
