/** Where another clause parts a time from an event. In: a sentence, the word of time, how it meets the event, clauses on the way. Out: yes or no. */
import type { Sentence, Word } from '../../model/sentence.js';
import { isLinking } from './clauses.js';
import type { Route } from './words.js';

/** "a dénoncé **lundi** la coupure et un syndicat **a demandé** une enquête": another's words have their own day; one that opens the sentence is that of both. */
export function isOfOtherClause(sentence: Sentence, time: number, { up, down }: Route, isSaid: boolean): boolean {
  if (down.some((index) => isNextClause(sentence, time, index, isSaid))) return true;
  if (!isSaid) return false;
  // "a condamné l'ingérence et convenu d'**accueillir au printemps** une réunion": when they will
  const infinitive = up.findIndex((i) => sentence.words[i]?.deprel === 'xcomp');
  return infinitive >= 0 && up.slice(infinitive + 1).some((i) => sentence.words[i]?.deprel === 'conj');
}

function isNextClause(sentence: Sentence, time: number, index: number, isSaid: boolean): boolean {
  const word = sentence.words[index];
  if (word?.deprel !== 'conj' || time > index || !isTensed(sentence, word) || !hasSubject(sentence, index))
    return false;
  // "a annoncé une source vendredi, **qui** a ouvert une cellule": a relative clause, hung amiss
  if (isRelative(sentence, index)) return true;
  // "a été enlevé lundi**;** il n'est pas rentré"
  return (
    (isSaid && time > word.head) || sentence.words.some((w) => w.form === ';' && w.index > time && w.index < index)
  );
}

function isRelative({ words }: Sentence, index: number): boolean {
  return words.some((w) => w.head === index && /^(qui|où|dont)$/i.test(w.form) && w.index < index);
}

/** "dans un courrier, **que l'AFP révèle jeudi**, le palais a exigé…": a clause with a subject of its own has its own day, unless it says at what moment. */
export function hasOwnScene(sentence: Sentence, index: number): boolean {
  const word = sentence.words[index];
  if (word?.deprel !== 'advcl' || !isTensed(sentence, word) || !hasSubject(sentence, index)) return false;
  return !sentence.words.some((w) => w.head === index && w.deprel === 'mark' && MEANWHILE.test(w.lemma));
}

const MEANWHILE = /^(alors|lorsque|quand|tandis|pendant|comme|où)$/;

/** "a salué son homologue, **décédé jeudi**": what befell him; "une attaque contre le village, **perpétrée jeudi**" is that attack. */
export function describesAfter(sentence: Sentence, index: number, trigger: number): boolean {
  return index > trigger && isDescription(sentence, index) && !isLinking(sentence.words[index]?.lemma ?? '');
}

/** A participle without its auxiliary, set beside the clause. */
export function isDescription({ words }: Sentence, index: number): boolean {
  const word = words[index];
  if (word?.deprel !== 'advcl' || word.feats['VerbForm'] !== 'Part' || word.feats['Tense'] === 'Pres') return false;
  return !words.some((w) => w.head === index && /^(aux|mark)/.test(w.deprel));
}

function hasSubject({ words }: Sentence, index: number): boolean {
  return words.some((w) => w.head === index && w.deprel.startsWith('nsubj'));
}

function isTensed({ words }: Sentence, word: Word): boolean {
  return [word, ...words.filter((w) => w.head === word.index && w.deprel.startsWith('aux'))].some(
    (w) => w.feats['VerbForm'] === 'Fin',
  );
}
