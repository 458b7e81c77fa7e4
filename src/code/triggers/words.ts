/** Lemmas of several words. In: "mettre en garde", "prise d'otages", "donner l'assaut". Out: the words of the sentence that match, or null. */

import { lexicalKey } from '../../lexicon/event-rules.js';
import { fold } from '../../model/fold.js';
import type { Word } from '../../model/sentence.js';
import { childrenBy, hasRel, lemmaOf, type Tree, wordAt } from '../tree/tree.js';

const EMPTY = new Set(['le', 'la', 'les', 'l', 'un', 'une', 'des', 'du', 'de', 'd', 'au', 'aux', 'se', 's', '']);
/** "camper sur **ses** positions" also stands for "campent sur **leurs** positions". */
const POSSESSIVE = /^(mon|ma|mes|son|sa|ses|[nv]o(tre|s)|leurs?)$/;
/** Between two words of one lemma stand at most this many others: "prendre **à son tour les** armes". */
const WIDEST_GAP = 4;

/** From this many words on, a phrase is known by its words alone. */
const FIXED = 3;

const restCache = new Map<string, readonly string[]>();

/** The words of a lemma beyond its key, articles and "de" left out: "prise d'otages" gives "otages". */
export function restOf(lemma: string): readonly string[] {
  const known = restCache.get(lemma);
  if (known) return known;
  const plain = lemma.replace(/^s'/, 'se ');
  const rest = plain
    .slice(lexicalKey(lemma).length)
    .split(/[ '’]/)
    .map(fold)
    .filter((w) => !EMPTY.has(w) && !POSSESSIVE.test(w));
  restCache.set(lemma, rest);
  return rest;
}

/** @returns the matched words with `from` first; null where one is missing. */
export function matchRest(tree: Tree, from: number, rest: readonly string[]): number[] | null {
  const block = rest.length >= FIXED ? matchBlock(tree, from, rest) : null;
  if (block !== null) return [from, ...block];
  const matched = [from];
  let at = from;
  for (const wanted of rest) {
    const next = findNext(tree, at, wanted, matched);
    if (next === null) return null;
    matched.push(next);
    at = next;
  }
  return matched;
}

/** "a déclaré les diplomates **persona non grata**": so many words side by side are one phrase, whatever they were hung on. */
function matchBlock(tree: Tree, from: number, rest: readonly string[]): number[] | null {
  const last = Math.min(tree.words.length - rest.length, from + WIDEST_GAP + 1);
  for (let start = from + 1; start <= last; start++)
    if (rest.every((wanted, i) => sameWord(wordAt(tree, start + i), wanted)) && !isAside(tree, start))
      return rest.map((_, i) => start + i);
  return null;
}

function findNext(tree: Tree, at: number, wanted: string, matched: readonly number[]): number | null {
  const end = Math.min(tree.words.length, at + WIDEST_GAP + 2);
  for (let i = at + 1; i < end; i++) {
    const word = wordAt(tree, i);
    if (sameWord(word, wanted) && (i - at <= 2 || hangsOn(tree, i, matched))) return i;
    if (word.upos === 'PUNCT' && /^[.;:!?]$/.test(word.form)) return null;
  }
  return farObject(tree, end, wanted, matched);
}

/** "a **accordé**, en fin de journée du lundi 18 août 2025, une **audience**": the verb's own object, however far. */
function farObject(tree: Tree, from: number, wanted: string, matched: readonly number[]): number | null {
  const verb = matched[0] as number;
  return childrenBy(tree, verb, 'obj').find((i) => i >= from && sameWord(wordAt(tree, i), wanted)) ?? null;
}

/** "fait l'amalgame entre **la guerre** et…" is not "faire la guerre": beyond its article, a word must hang on the others, or mark what does. */
function hangsOn(tree: Tree, index: number, matched: readonly number[]): boolean {
  const word = wordAt(tree, index);
  if (isAside(tree, index)) return false;
  if (matched.includes(word.head)) return true;
  // "**est** aux **mains** des rebelles": the copula hangs on its noun
  if (matched.some((m) => wordAt(tree, m).head === index && hasRel(wordAt(tree, m), 'cop'))) return true;
  const above = word.head < 0 ? null : wordAt(tree, word.head);
  if (above === null || !matched.includes(above.head)) return false;
  // "a **jugé** ce tribunal **incompétent**": what is said of the object hangs on it
  return word.upos === 'ADP' || (isSaidOf(word) && hasRel(above, 'obj'));
}

/** "a lancé, **malgré** deux mises en garde, son offensive": what goes before, or stands against, is no object of the verb. */
function isAside(tree: Tree, index: number): boolean {
  return childrenBy(tree, index, 'case').some((i) => ASIDE.test(lemmaOf(wordAt(tree, i))));
}

const ASIDE = /^(malgré|après|sans|avant|depuis|selon|pendant|durant)$/;

/** An adjective, or one that looks like a participle: "ont jugé l'opération **disproportionnée**". */
function isSaidOf(word: Word): boolean {
  return (word.upos === 'ADJ' && hasRel(word, 'amod')) || (word.feats['VerbForm'] === 'Part' && hasRel(word, 'acl'));
}

function sameWord(word: Word, wanted: string): boolean {
  const lemma = fold(lemmaOf(word));
  if (lemma === wanted || fold(word.form) === wanted) return true;
  // "expéditions **punitives**": an entry in the feminine, the text in the plural
  if (wanted.endsWith('e') && fold(word.form) === `${wanted}s`) return true;
  if (wanted.length > 3 && wanted.endsWith('s') && lemma === wanted.slice(0, -1)) return true;
  // "opérations **conjointes**", which the tagger takes for a form of "conjoindre"
  return wanted.length > 5 && word.feats['VerbForm'] === 'Part' && bare(fold(word.form)) === bare(wanted);
}

/** A participle without its endings of gender and number. */
function bare(form: string): string {
  return form.replace(/e{0,2}s?$/, '');
}
