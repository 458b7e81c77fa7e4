/** "L'accord **a été signé le 5 novembre**", printed in October: the last 5 November, not the next. In: a sentence and the words of time in it. Out: does the verb they hang on say that the day is over? */
import type { TimeWords } from '../../lexicon/time.js';
import { fold } from '../../model/fold.js';
import type { Sentence, Word } from '../../model/sentence.js';
import { isLocution } from '../attach/clauses.js';

/** Surer than a direction: only what was done on the day itself, never what was said of another day. */
export function isOver(sentence: Sentence, words: TimeWords, start: number, end: number): boolean {
  if (isTowards(sentence, start, end)) return false;
  const verb = governorOf(sentence, start, end);
  if (!verb || looksAhead(sentence, words, verb)) return false;
  const group = [verb, ...sentence.words.filter((w) => w.head === verb.index && /^(aux|cop)/.test(w.deprel))];
  if (group.some((w) => w.feats['Tense'] === 'Fut' || w.feats['Mood'] === 'Cnd' || w.feats['VerbForm'] === 'Inf'))
    return false;
  return isPast(group) || isParticiple(verb, group, words);
}

function isPast(group: readonly Word[]): boolean {
  const compound = group.some((w) => w.upos === 'AUX') && group.some((w) => w.feats['VerbForm'] === 'Part');
  return compound ? hasPastHelper(group) : group.some((w) => w.feats['VerbForm'] !== 'Part' && isPastForm(w));
}

/** "est attendu", "est ouvert" are states of today; "a été", "avait été", "s'est rendu" are over. */
function hasPastHelper(group: readonly Word[]): boolean {
  return group.some((w) => w.deprel.startsWith('aux:tense') || (w.upos === 'AUX' && isPastForm(w)));
}

function isPastForm(word: Word): boolean {
  return word.feats['Tense'] === 'Imp' || word.feats['Tense'] === 'Past';
}

/** "les suspects **interpellés mardi 7 novembre**" */
function isParticiple(verb: Word, group: readonly Word[], words: TimeWords): boolean {
  return group.length === 1 && (isDoneTo(verb, words) || (verb.deprel === 'root' && isDone(verb, words)));
}

/** "les soldats **tués** au Mali lundi"; not "la marche **organisée** le 5 novembre", which may be ahead. */
export function isDoneTo(word: Word, words: TimeWords): boolean {
  return word.deprel.startsWith('acl') && isDone(word, words);
}

function isDone({ feats, lemma }: Word, words: TimeWords): boolean {
  return feats['VerbForm'] === 'Part' && feats['Tense'] !== 'Pres' && !words.arranged.has(fold(lemma));
}

/** "a **convoqué** le corps électoral le 5 novembre", "a **annoncé** une marche le 5 novembre" */
function looksAhead(sentence: Sentence, words: TimeWords, verb: Word): boolean {
  if ([verb.lemma, verb.form].some((w) => words.ahead.has(fold(w)))) return true;
  return (
    words.arranging.has(fold(verb.lemma)) && sentence.words.some((w) => w.head === verb.index && w.deprel === 'obj')
  );
}

/** "**jusqu'au** 5 novembre", "renvoyé **au** 5 novembre", "**à partir du** 5 novembre" */
function isTowards({ text, start: origin }: Sentence, start: number, end: number): boolean {
  const before = text.slice(0, start - origin);
  const own = text.slice(start - origin, end - origin);
  return TOWARDS.test(own) || BEFORE.test(before) || (/\bau\s*$/i.test(before) && !REMOUNTS.test(before));
}

const TOWARDS = /^(au\b(?! cours)|jusqu|dès|avant|d['’]ici|à (partir|compter))/i;
const BEFORE = /(jusqu|\bdès|\bavant|\bpour|d['’]ici|à (partir|compter) d[ue])\s*(au|le|l['’])?\s*$/i;
const REMOUNTS = /(remont\S*|dat\S*)\s+au\s*$/i;

/** The verb that the words of time hang on, directly or as part of a date. */
function governorOf(sentence: Sentence, start: number, end: number): Word | undefined {
  const inside = sentence.words.filter((w) => w.start >= start && w.end <= end && w.upos !== 'DET' && w.upos !== 'ADP');
  const top = inside.find((w) => !inside.some((other) => other.index === w.head));
  const above = top && sentence.words[top.head];
  const verb = above && isCarrier(sentence, above, top) ? sentence.words[above.head] : above;
  return verb && /^(VERB|AUX|ADJ)$/.test(verb.upos) ? verb : undefined;
}

/** "l'indignation **mardi**": hung on the object just before; "**au cours** du week-end": a preposition in two words. */
function isCarrier(sentence: Sentence, noun: Word, top: Word | undefined): boolean {
  if (noun.upos !== 'NOUN') return false;
  return isLocution(sentence, noun.index) || (noun.deprel === 'obj' && isBare(sentence, top));
}

function isBare(sentence: Sentence, top: Word | undefined): boolean {
  return top !== undefined && sentence.words[top.index - 1]?.index === top.head;
}
