/** Cuts written words into tokens. In: "l'a-t-il", "aujourd'hui", "jour-là". Out: lengths of the parts: "l'", "a", "-t-il". */
import type { EncliticHost, TextWords } from '../../lexicon/text.js';
import { CATEGORY_BITS } from '../lefff/categories.js';
import type { Lefff } from '../lefff/lefff.js';
import { gluedAt } from './glued.js';

const VOWEL_OR_H = /^[aeiouyhœæàâäéèêëîïôöùûüÿ\d]/i;
const FINITE =
  CATEGORY_BITS.verbFinite |
  CATEGORY_BITS.conditional |
  CATEGORY_BITS.subjunctive |
  CATEGORY_BITS.auxAvoir |
  CATEGORY_BITS.auxEtre;
const MAX_PARTS = 4;

/** @returns the parts in order; joined they are the word. A word that nothing cuts is its only part. */
export function wordParts(word: string, words: TextWords, lefff: Lefff): string[] {
  const glued = gluedAt(word, words, lefff);
  if (glued < 0) return cutWord(word, words, lefff);
  return [word.slice(0, glued), word.slice(glued)].flatMap((half) => cutWord(half, words, lefff));
}

function cutWord(word: string, words: TextWords, lefff: Lefff): string[] {
  if (!word.includes("'") && !word.includes('-')) return [word];
  const { heads, rest } = cutElisions(word, words);
  return [...heads, ...cutEnclitics(rest, words, lefff)];
}

/** "jusqu'aujourd'hui" -> "jusqu'" + "aujourd'hui". */
function cutElisions(word: string, words: TextWords): { heads: string[]; rest: string } {
  const heads: string[] = [];
  let rest = word;
  while (heads.length < MAX_PARTS && !words.apostropheWords.has(rest.toLowerCase())) {
    const at = rest.indexOf("'");
    if (at < 1 || !isElision(rest.slice(0, at), rest.slice(at + 1), words)) break;
    heads.push(rest.slice(0, at + 1));
    rest = rest.slice(at + 1);
  }
  return { heads, rest };
}

/** "N'Djamena" and "M'Bour" are whole; "l'ONU", "d'1,5" and "d'MSF" (an acronym read out: "d'ème-esse-effe") are not. */
function isElision(head: string, rest: string, words: TextWords): boolean {
  if (!words.elisions.has(head.toLowerCase())) return false;
  return VOWEL_OR_H.test(rest) || (head === head.toLowerCase() && /^\p{Lu}{2}/u.test(rest));
}

/** From the right, as long as what is left of the hyphen can carry the pronoun: "donne-le-moi" -> "donne", "-le", "-moi". */
function cutEnclitics(word: string, words: TextWords, lefff: Lefff): string[] {
  const tails: string[] = [];
  let rest = word;
  for (let n = 0; n < 2; n++) {
    const tail = encliticOf(rest, words, lefff);
    if (tail === null) break;
    tails.unshift(tail);
    rest = rest.slice(0, rest.length - tail.length);
  }
  return rest === '' ? tails : [rest, ...tails];
}

function encliticOf(word: string, words: TextWords, lefff: Lefff): string | null {
  const lower = word.toLowerCase();
  if (words.hyphenWords.has(lower)) return null;
  const last = lower.lastIndexOf('-');
  if (last < 1) return null;
  const before = lower.lastIndexOf('-', last - 1);
  for (const at of before > 0 ? [before, last] : [last]) {
    const host = words.enclitics.get(lower.slice(at + 1));
    if (host !== undefined && carries(lower.slice(0, at), host, lefff)) return word.slice(at);
  }
  return null;
}

function carries(stem: string, host: EncliticHost, lefff: Lefff): boolean {
  if (host === 'noun') return true;
  const bits = lefff.categories(stem.slice(stem.lastIndexOf("'") + 1));
  const imperative = bits & CATEGORY_BITS.imperative;
  if (host === 'imperative') return imperative !== 0 || /-(?:le|la|les|nous|vous|moi|toi|lui|leur)$/.test(stem);
  return (bits & FINITE) !== 0 || imperative !== 0;
}
