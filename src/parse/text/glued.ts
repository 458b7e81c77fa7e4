/** Two sentences printed as one word, where a site lost a line break. In: a written word. Out: where the second sentence begins in it, or -1. */
import type { TextWords } from '../../lexicon/text.js';
import { CATEGORY_BITS } from '../lefff/categories.js';
import type { Lefff } from '../lefff/lefff.js';

/** A small letter followed by a capital: "la lutteQuelques". */
const HUMP = /\p{Ll}(?=\p{Lu})/gu;
const HUMPED = /\p{Ll}\p{Lu}/u;
/** A capital after capitals and before a small letter: "LE CHEF EST PARTILes". */
const LAST_CAPITAL = /^\p{Lu}{3,}(?=\p{Lu}\p{Ll}+$)/u;
/** No sentence ends with these: "monEspace" is a name. */
const NEVER_LAST =
  CATEGORY_BITS.determiner |
  CATEGORY_BITS.preposition |
  CATEGORY_BITS.prefix |
  CATEGORY_BITS.cliticSubject |
  CATEGORY_BITS.coordinator;
const COMMON = ~(NEVER_LAST | CATEGORY_BITS.name);
/** What opens a sentence after a capitalised word: "BarkhaneLa France", "DéfensePar Issa Sow", but not "CanalPlus". */
const FUNCTION_WORD = CATEGORY_BITS.determiner | CATEGORY_BITS.cliticSubject | CATEGORY_BITS.preposition;

export function gluedAt(word: string, words: TextWords, lefff: Lefff): number {
  // Nearly no word has one
  if (!HUMPED.test(word)) return shoutedAt(word, words, lefff);
  const humps = [...word.matchAll(HUMP)];
  const at = (humps[0]?.index ?? 0) + 1;
  const head = /[^'-]*$/u.exec(word.slice(0, at))?.[0] ?? '';
  const tail = /^[^'-]*/u.exec(word.slice(at))?.[0] ?? '';
  // "CaRaPACE" has two humps, "macOS" goes on in capitals.
  if (humps.length > 1 || !/^\p{Lu}\p{Ll}*$/u.test(tail)) return -1;
  return isSentenceEnd(head, tail, lefff) || isOpener(head, tail, words, lefff) ? at : -1;
}

/** "résultats de vérificationJean-Yves": before any capital, a known word in small letters that may end a sentence. */
function isSentenceEnd(head: string, tail: string, lefff: Lefff): boolean {
  if (tail.length < 2 || !/^\p{Ll}{3,}$/u.test(head)) return false;
  const bits = lefff.categories(head);
  return (bits & COMMON) !== 0 && (bits & NEVER_LAST) === 0;
}

/** "les habitantsLes pluies": before a word that opens sentences, less is asked of the word that ends one. */
function isOpener(head: string, tail: string, words: TextWords, lefff: Lefff): boolean {
  if (!words.openers.has(tail.toLowerCase())) return false;
  if (/^\p{Lu}\p{Ll}{4,}$/u.test(head)) return (lefff.categories(tail.toLowerCase()) & FUNCTION_WORD) !== 0;
  return /\p{Ll}{2}$/u.test(head) && (lefff.categoriesLoose(head) !== 0 || /^\p{Ll}{5}/u.test(head));
}

function shoutedAt(word: string, words: TextWords, lefff: Lefff): number {
  const head = LAST_CAPITAL.exec(word)?.[0];
  if (head === undefined || !words.openers.has(word.slice(head.length).toLowerCase())) return -1;
  return lefff.categoriesLoose(head) !== 0 ? head.length : -1;
}
