/** The text of an article in, the place its first paragraph is dated from out: "Bamako – Dans un message…" gives "Bamako". */
import { foldPageText, type PageWords } from '../lexicon/page.js';

/** One to four words with a capital, perhaps a date, an agency or a country in brackets, then a dash and the sentence. */
const DATELINE =
  /^(\p{Lu}[\p{L}'’.-]{1,24}(?:[ -](?:(?:de|du|des|la|le|les|el|d['’])[ ]?)?\p{Lu}[\p{L}'’.-]{0,24}){0,3})(?:\s?\/\s?\p{Lu}[\p{L}'’ -]{1,24})?(?:\s?\([^()]{2,40}\))?(?:,\s?[^.!?–—\n-]{2,40})?(?:\s?\([^()]{2,40}\))?\s?(?:[–—]|\s-|--)\s?(?=[\p{Lu}«"“\d])/u;

export function findDateline(text: string, words: PageWords): string | null {
  const place = DATELINE.exec(text.slice(0, 160))?.[1];
  if (!place || words.notDatelines.has(foldPageText(place))) return null;
  return place === place.toUpperCase() ? capitalise(place) : place;
}

/** "OUAGADOUGOU" is Ouagadougou. */
function capitalise(place: string): string {
  return place
    .toLowerCase()
    .replace(/(^|[\s'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
