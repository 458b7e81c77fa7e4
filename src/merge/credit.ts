/** Agency credits. In: what pages credit ("AFP", "avec agences"). Out: the keys of those that name somebody, and the credit that most copies share. */
import { wordsOf } from '../model/words-of.js';

/** "Avec agences" credits nobody in particular: two pages that say it may have different sources. */
const NAMELESS = new Set([
  'avec',
  'agence',
  'agences',
  'agencies',
  'presse',
  'de',
  'd',
  'et',
  'source',
  'sources',
  'l',
  'la',
  'le',
  'les',
  'par',
]);

/** "Avec l’AFP" and "AFP" share the key "afp"; null where nobody is named. */
function creditKey(credit: string): string | null {
  const named = wordsOf(credit).filter((word) => !NAMELESS.has(word));
  return named.length > 0 ? named.join(' ') : null;
}

export function creditKeys(credits: readonly string[]): ReadonlySet<string> {
  return new Set(credits.map(creditKey).filter((key) => key !== null));
}

export function shareCredit(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const key of a) if (b.has(key)) return true;
  return false;
}

/** The credit that most of a group's articles carry, as first written; on a tie the first one met. Null where none names anybody. */
export function commonCredit(creditLists: readonly (readonly string[])[]): string | null {
  const counts = new Map<string, { written: string; articles: number }>();
  for (const credits of creditLists) {
    for (const key of creditKeys(credits)) {
      const written = credits.find((credit) => creditKey(credit) === key) ?? key;
      const seen = counts.get(key);
      counts.set(key, { written: seen?.written ?? written, articles: (seen?.articles ?? 0) + 1 });
    }
  }
  const most = Math.max(0, ...[...counts.values()].map((count) => count.articles));
  return [...counts.values()].find((count) => count.articles === most)?.written ?? null;
}
