/** Clauses between commas that the parser took for the main one. In: a sentence, which verbs speak. Out: the same, the subject with the verb behind the second comma: "**Les rebelles**, a précisé le ministre, **ont tué** douze soldats", "**La junte**, à laquelle l'Union a demandé de partir, **n'a pas répondu**". */
import type { Sentence, Word } from '../../model/sentence.js';
import { type Changes, changed } from './changed-words.js';
import { groupStart } from './group-start.js';
import { isOfNumber } from './word-questions.js';

/** "**ne l'a pas encore** tué" */
const GROUP = /^(aux|cop|advmod|expl|iobj|obj)/;

interface Inserted {
  /** The verb between the commas. */
  readonly clause: Word;
  readonly subject: Word;
  /** The verb behind them. */
  readonly main: Word;
  readonly isRelative: boolean;
}

export function withInsertedClauses(sentence: Sentence, speaks: (verb: Word) => boolean): Sentence {
  const found = insertedIn(sentence.words, speaks);
  if (found) return { ...sentence, words: sentence.words.map((word) => rehung(word, found)) };
  return changed(sentence, givenBack(sentence.words, speaks));
}

const NOTHING: Changes = new Map();

/** "**Trois suspects**, précise le procureur, ont été arrêtés": the clause is hung as an insertion, and has taken the subject along. */
function givenBack(words: readonly Word[], speaks: (verb: Word) => boolean): Changes {
  const main = words.find((w) => w.deprel === 'root' && w.upos === 'VERB');
  if (!main || words.some((w) => w.head === main.index && /^(nsubj|csubj)/.test(w.deprel))) return NOTHING;
  if (words[groupStart(words, main, GROUP) - 1]?.form !== ',') return NOTHING;
  const clause = words.find(
    (w) => w.head === main.index && w.index < main.index && /^(parataxis|advcl)/.test(w.deprel),
  );
  const subject = clause && subjectBefore(words, clause);
  const opens = clause ? groupStart(words, clause, GROUP) - 1 : -1;
  if (!clause || !subject || words[opens]?.form !== ',' || words.slice(subject.index, opens).some(isVerb))
    return NOTHING;
  if (!speaks(clause) || !hasOwnSubject(words, clause, subject, opens) || !agrees(words, subject, main)) return NOTHING;
  return new Map([[subject.index, { head: main.index }]]);
}

function subjectBefore(words: readonly Word[], clause: Word): Word | undefined {
  return words.find((w) => w.head === clause.index && /^nsubj/.test(w.deprel) && w.index < clause.index);
}

function insertedIn(words: readonly Word[], speaks: (verb: Word) => boolean): Inserted | null {
  const clause = words.find((w) => w.deprel === 'root' && w.upos === 'VERB');
  const subject = clause && subjectBefore(words, clause);
  const opens = subject
    ? words.findIndex((w) => w.index > subject.index && w.form === ',' && w.index < clause.index)
    : -1;
  if (!clause || !subject || opens < 0 || words.slice(subject.index, opens).some(isVerb)) return null;
  const isRelative =
    /^(lequel|auquel|duquel)$/.test(words[opens + 2]?.lemma ?? '') ||
    /^(auquel|duquel)$/.test(words[opens + 1]?.lemma ?? '');
  if (!isRelative && !(speaks(clause) && groupStart(words, clause, GROUP) === opens + 1)) return null;
  if (!hasOwnSubject(words, clause, subject, opens)) return null;
  const main = words.find((w) => isMain(words, w, clause));
  return main && agrees(words, subject, main) ? { clause, subject, main, isRelative } : null;
}

/** "des hommes **armés**" has no verb in it. */
function isVerb({ upos, deprel }: Word): boolean {
  return upos === 'AUX' || (upos === 'VERB' && deprel !== 'acl');
}

/** "a précisé **le ministre**", "à laquelle **l'Union** a demandé" */
function hasOwnSubject(words: readonly Word[], clause: Word, subject: Word, opens: number): boolean {
  return words.some(
    (w) => w.head === clause.index && /^(nsubj|obj|expl:subj)/.test(w.deprel) && w.index > opens && w !== subject,
  );
}

/** A finite verb right behind the comma that ends the insertion, without a subject before it. */
function isMain(words: readonly Word[], verb: Word, clause: Word): boolean {
  if (verb.head !== clause.index || verb.index < clause.index || !/^(parataxis|conj|ccomp|advcl)/.test(verb.deprel))
    return false;
  const start = groupStart(words, verb, GROUP);
  const own = words.filter((w) => w.head === verb.index);
  const hasTense = [verb, ...own.filter((w) => /^(aux|cop)/.test(w.deprel))].some((w) => w.feats['VerbForm'] === 'Fin');
  return (
    hasTense &&
    words[start - 1]?.form === ',' &&
    !own.some((w) => /^(nsubj|mark|cc)/.test(w.deprel) && w.index < verb.index)
  );
}

function agrees(words: readonly Word[], subject: Word, main: Word): boolean {
  return isOfNumber(words, subject, main) || words.some((w) => w.head === subject.index && w.deprel === 'conj');
}

function rehung(word: Word, { clause, subject, main, isRelative }: Inserted): Word {
  if (word.index === main.index) return { ...word, head: clause.head, deprel: clause.deprel };
  if (word.index === clause.index)
    return isRelative
      ? { ...word, head: subject.index, deprel: 'acl:relcl' }
      : { ...word, head: main.index, deprel: 'parataxis:insert' };
  if (word.index === subject.index) return { ...word, head: main.index, deprel: 'nsubj' };
  // "a interdit **la marche**", taken for the subject that was missing
  if (word.head === main.index && word.index > main.index && word.deprel === 'nsubj') return { ...word, deprel: 'obj' };
  const isOutside = word.index < subject.index || word.index > main.index;
  return word.head === clause.index && isOutside ? { ...word, head: main.index } : word;
}
