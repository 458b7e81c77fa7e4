/** Subjects of a second clause that the parser joined to the first verb. In: a sentence. Out: the same, each the subject of its own verb: "Vingt personnes ont été arrêtées et **le domicile du député, Ali Sow, a été saccagé**". */
import type { Sentence, Word } from '../../model/sentence.js';
import { type Changes, changed } from './changed-words.js';
import { groupStart } from './group-start.js';
import { subjectOf } from './lacked.js';
import { finiteOf, isOfNumber } from './word-questions.js';

export function withSecondClauseSubjects(sentence: Sentence): Sentence {
  const { words } = sentence;
  for (const noun of words) {
    const verb = isJoinedToVerb(words, noun) ? verbOf(words, noun) : undefined;
    if (verb) return changed(sentence, moved(words, noun, verb));
  }
  return sentence;
}

/** "et **le domicile**": a noun beside a verb that stands before it is no object of it. */
function isJoinedToVerb(words: readonly Word[], noun: Word): boolean {
  if (!/^(NOUN|PROPN)$/.test(noun.upos) || !noun.deprel.startsWith('conj')) return false;
  const own = words.filter((w) => w.head === noun.index && w.index < noun.index);
  const isBare = own.some((w) => w.deprel === 'cc') && !own.some((w) => /^(case|mark|cop)/.test(w.deprel));
  return isBare && noun.head < noun.index && words[noun.head]?.upos === 'VERB';
}

/** Right behind the comma that ends an apposition, and with no subject of its own. */
function verbOf(words: readonly Word[], noun: Word): Word | undefined {
  const verb = words.find((w) => w.index > noun.index && w.upos === 'VERB' && isOfMood(words, w));
  if (!verb?.deprel.startsWith('conj') || (verb.head !== noun.head && verb.head !== noun.index)) return undefined;
  if (words.some((w) => w.head === verb.index && /^(nsubj|expl|cc|mark)/.test(w.deprel))) return undefined;
  const start = groupStart(words, verb, /^(aux|expl|advmod)/);
  const commas = words.slice(noun.index, start).filter((w) => w.form === ',');
  return words[start - 1]?.form === ',' && commas.length === 2 && isOfNumber(words, noun, verb) ? verb : undefined;
}

function isOfMood(words: readonly Word[], verb: Word): boolean {
  return finiteOf(words, verb).feats['VerbForm'] === 'Fin';
}

/** What stands between and hung on the first verb says more of the noun. */
function moved(words: readonly Word[], noun: Word, verb: Word): Changes {
  const changes = new Map<number, Partial<Word>>();
  for (const word of words.slice(noun.index + 1, verb.index))
    if (word.head === noun.head && word.upos !== 'PUNCT') changes.set(word.index, { head: noun.index, deprel: 'nmod' });
  for (const word of words)
    if (word.head === noun.index && word.deprel === 'cc') changes.set(word.index, { head: verb.index });
  changes.set(verb.index, { head: noun.head });
  changes.set(noun.index, { head: verb.index, deprel: subjectOf(words, verb.index) });
  return changes;
}
