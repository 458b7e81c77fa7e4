/** How many a phrase counts. In: the head of a noun phrase. Out: least and most, with the words that say so: "au moins douze soldats" is 12 and more. */
import type { BoundKind } from '../../lexicon/quantities.js';
import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import { prepositionOf } from '../tree/preposition.js';
import { childrenBy, lemmaOf, wordAt } from '../tree/tree.js';
import { parseNumber } from './number.js';

export interface Count {
  readonly min: number;
  readonly max: number | null;
  /** Word indexes of the counting words, inclusive. */
  readonly first: number;
  readonly last: number;
}

export function countOf(g: Grammar, head: number): Count | null {
  return collective(g, head) ?? ofHead(g, head);
}

/** "une dizaine de civils", "des centaines de morts", "deux millions de déplacés". */
function collective(g: Grammar, head: number): Count | null {
  const own = g.lexicon.quantities.collectives.get(lemmaOf(wordAt(g.tree, head)));
  if (own === undefined) return null;
  const value = own * multiplied(g, head);
  const run = numberRun(g, head);
  if (run) return bounded(g, scaled(run, value));
  const det = childrenBy(g.tree, head, 'det', 'nummod')[0];
  // "la mort **de centaines** de civils": several, though no article says so
  const isSeveral = det === undefined && wordAt(g.tree, head).form.endsWith('s');
  const single =
    (det === undefined && !isSeveral) ||
    wordAt(g.tree, head).feats['Number'] === 'Sing' ||
    (det !== undefined && /^une?$/i.test(wordAt(g.tree, det).form));
  const first = det ?? head;
  // "des dizaines": several tens, so two at the very least
  const count = single
    ? { min: value, max: value, first, last: head }
    : { min: value * 2, max: null, first, last: head };
  return bounded(g, count);
}

/** "des dizaines **de milliers** de personnes". */
function multiplied(g: Grammar, head: number): number {
  const inner = childrenBy(g.tree, head, 'nmod', 'obl').find((i) => prepositionOf(g.tree, i) === 'de');
  return inner === undefined ? 1 : (g.lexicon.quantities.collectives.get(lemmaOf(wordAt(g.tree, inner))) ?? 1);
}

function scaled(count: Count, value: number): Count {
  return {
    ...count,
    min: Math.round(count.min * value),
    max: count.max === null ? null : Math.round(count.max * value),
  };
}

function ofHead(g: Grammar, head: number): Count | null {
  const run = numberRun(g, head);
  if (run) return bounded(g, run);
  return isOneOf(g, head) ? { min: 1, max: 1, first: head, last: head } : vague(g, head);
}

/** "**l'un** des gardes", "**une** des passagères". */
function isOneOf(g: Grammar, head: number): boolean {
  const word = wordAt(g.tree, head);
  return (
    word.upos === 'PRON' && /^une?$/i.test(word.form) && /^d(e|es|['’])?$/i.test(g.tree.words[head + 1]?.form ?? '')
  );
}

/** The numerals just before the head: "trente-trois terroristes", "5.100 hommes", "treize jeunes soldats"; or the head itself ("quatre des otages"). */
function numberRun(g: Grammar, head: number): Count | null {
  const last = lastNumeral(g, head);
  if (last === null) return null;
  let first = last;
  while (first > 0 && continues(g, first - 1)) first--;
  const forms = g.tree.words.slice(first, last + 1).map((w) => w.form);
  const value = parseNumber(forms, g.lexicon.quantities);
  if (value === null) return null;
  return between(g, { min: value, max: value, first, last }) ?? { min: value, max: value, first, last };
}

function lastNumeral(g: Grammar, head: number): number | null {
  if (isNumeral(g, head)) return head;
  const near = beforeFigures(g, head - 1);
  for (let i = near; i >= Math.max(0, near - 3); i--) {
    const word = wordAt(g.tree, i);
    if (isNumeral(g, i)) return i;
    if (word.upos !== 'ADJ' && word.upos !== 'PUNCT') return null;
    if (/^[,;:.()]$/.test(word.form)) return null;
  }
  return null;
}

/** "neuf **(09)** morts": the number in letters, of which the figures are an echo. */
function beforeFigures({ tree: { words } }: Grammar, at: number): number {
  const [open, figures, close] = words.slice(Math.max(0, at - 2), at + 1);
  const isEcho = close?.form === ')' && figures?.deprel === 'dep' && open?.form === '(' && figures.head === open.head;
  return isEcho ? at - 3 : at;
}

function isNumeral(g: Grammar, index: number): boolean {
  const word = wordAt(g.tree, index);
  if (/^une?$/i.test(word.form)) return isAfterTens(g, index);
  return word.upos !== 'PUNCT' && parseNumber([word.form], g.lexicon.quantities) !== null;
}

/** "vingt **et un** soldats": alone, "un" is an article. */
function isAfterTens(g: Grammar, index: number): boolean {
  const tens = index < 2 ? null : parseNumber([wordAt(g.tree, index - 2).form], g.lexicon.quantities);
  return tens !== null && tens >= 20 && tens % 10 === 0 && /^et$/i.test(wordAt(g.tree, index - 1).form);
}

function continues(g: Grammar, index: number): boolean {
  if (isNumeral(g, index)) return true;
  return (
    lemmaOf(wordAt(g.tree, index)) === 'et' &&
    index > 0 &&
    isNumeral(g, index - 1) &&
    /^une?$/i.test(g.tree.words[index + 1]?.form ?? '')
  );
}

/** "entre 10 et 15 morts", "de 10 à 15", "10 ou 15". */
function between(g: Grammar, count: Count): Count | null {
  const joint = g.tree.words[count.first - 1];
  const low = count.first - 2;
  if (!joint || low < 0 || !['et', 'à', 'ou'].includes(lemmaOf(joint)) || !isNumeral(g, low)) return null;
  const opener = g.tree.words[low - 1];
  if (lemmaOf(joint) === 'et' && (!opener || lemmaOf(opener) !== 'entre')) return null;
  const min = parseNumber([wordAt(g.tree, low).form], g.lexicon.quantities);
  if (min === null || min >= count.min) return null;
  // "le bilan est **passé de** onze à dix-sept morts": the last figure holds
  if (lemmaOf(joint) === 'à' && rises(g, low)) return null;
  return {
    min,
    max: count.min,
    first: opener && ['entre', 'de'].includes(lemmaOf(opener)) ? low - 1 : low,
    last: count.last,
  };
}

function rises(g: Grammar, low: number): boolean {
  return g.tree.words.slice(Math.max(0, low - 4), low).some((w) => isOfClass(g.lexicon, lemmaOf(w), 'reaching'));
}

/** "plusieurs blessés": two at least; "un soldat": one. "des soldats" says no number. */
function vague(g: Grammar, head: number): Count | null {
  for (const det of childrenBy(g.tree, head, 'det', 'amod', 'nummod')) {
    const word = wordAt(g.tree, det);
    const min = g.lexicon.quantities.vague.get(lemmaOf(word)) ?? (/^nombreu(x|ses)$/i.test(word.form) ? 2 : undefined);
    if (min !== undefined && wordAt(g.tree, head).feats['Number'] !== 'Sing')
      return { min, max: null, first: det, last: head };
    // "une partie de la rédaction" is no single person
    if (/^une?$/i.test(word.form) && !g.classes(head).has('quantity'))
      return bounded(g, { min: 1, max: 1, first: det, last: head });
  }
  return null;
}

/** Words of bound just before the number: "au moins", "plus de", "environ"; "au moins" may also follow. */
function bounded(g: Grammar, count: Count): Count {
  for (const { words, means } of g.lexicon.quantities.bounds) {
    const first = count.first - words.length;
    const before = first >= 0 && words.every((w, k) => sameForm(g, first + k, w));
    if (before) return apply({ ...count, first }, means);
  }
  return count;
}

function sameForm(g: Grammar, index: number, wanted: string): boolean {
  const word = wordAt(g.tree, index);
  return (
    word.form.toLowerCase() === wanted || lemmaOf(word) === wanted || (wanted === "d'" && /^d['’]$/i.test(word.form))
  );
}

function apply(count: Count, means: BoundKind): Count {
  if (means === 'at-least') return { ...count, max: null };
  if (means === 'at-most') return { ...count, min: Math.min(1, count.min) };
  return count;
}

/** One named person, or one person in the singular, is one: "le sergent Diarra a été tué". Bodies and crowds in the singular are not counted. */
export function singular(g: Grammar, head: number): boolean {
  const word = wordAt(g.tree, head);
  const classes = g.classes(head);
  if (
    word.feats['Number'] === 'Plur' ||
    classes.has('body') ||
    classes.has('thing') ||
    classes.has('organisation') ||
    classes.has('group') ||
    classes.has('company') ||
    classes.has('quantity')
  )
    return false;
  if (classes.has('person') || word.upos === 'PROPN') return !classes.has('place') || classes.has('person');
  return word.upos === 'PRON' && word.feats['Number'] === 'Sing' && prepositionOf(g.tree, head) === null;
}
