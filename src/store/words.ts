/** French search. In: a text or a query. Out: the stems under which both meet: "enlevées", "ENLEVE" and "enlèvement" are one. */
import snowball from 'snowball-stemmers';
import { wordsOf } from '../model/words-of.js';

const stemmer = snowball.newStemmer('french');
const known = new Map<string, string>();
const KNOWN_MAX = 100_000;

/** Folding comes first, so that a query without accents finds a text with them; without its accent "enlevee" keeps an e that Snowball would drop. */
function stemOf(word: string): string {
  let stem = known.get(word);
  if (stem === undefined) {
    stem = stemmer.stem(word).replace(/(?<=..)e$/, '');
    if (known.size >= KNOWN_MAX) known.clear();
    known.set(word, stem);
  }
  return stem;
}

/** Changing this changes what stored indexes hold: a migration must then index anew. */
export function stemsOf(text: string): string[] {
  return wordsOf(text).map(stemOf);
}

/** The parts of a query: single words, and phrases from “…”, "…" or « … ». */
export function queryParts(query: string): string[][] {
  const parts: string[][] = [];
  for (const [, phrase, words] of query.matchAll(/["“«]([^"”»]*)(?:["”»]|$)|([^"“«]+)/g)) {
    if (phrase !== undefined) parts.push(stemsOf(phrase));
    else parts.push(...stemsOf(words ?? '').map((stem) => [stem]));
  }
  return parts.filter((part) => part.length > 0);
}
