/** Where an armed group without country acts: "**Au Niger**, les rebelles du groupe Exemple ont attaqué…". In: the setting and the sentences that name it. Out: a country, INT for several, null for none. */
import type { ActorEntry } from '../../lexicon/actors.js';
import type { Setting } from './setting.js';

/** Two countries count alike when the second is named at least this often as the first. */
const SHARED = 0.6;

/**
 * The country of an armed group with no country of its own: the one that its sentences name, else the article's; INT where several are meant, null where the article names none.
 * `acts`: the countries it may act in.
 */
export function countryOfFighting(
  setting: Setting,
  sentences: readonly number[],
  acts: readonly string[],
): string | null {
  const may = (iso3: string): boolean => acts.includes(iso3);
  const named = new Set(sentences.flatMap((s) => [...(setting.local[s] ?? [])]).filter((c) => c === 'INT' || may(c)));
  if (named.size > 1 || named.has('INT')) return 'INT';
  const [only] = named;
  if (only !== undefined) return only;
  const ranked = [...setting.places].filter(([iso3]) => may(iso3)).sort((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  if (!first) return null;
  return second && second[1] >= SHARED * first[1] ? 'INT' : first[0];
}

/** How much more often than any country it fights in the article must name the one that it struck. */
const OUTWEIGHS = 4;

/** "L'attentat de **Nice** a été revendiqué par le groupe Exemple": far from where it fights, an article of one attack is about one country. */
export function countryStruck(
  { places }: Setting,
  { strikes, acts }: Pick<ActorEntry, 'strikes' | 'acts'>,
): string | null {
  const weight = (iso3: string): number => places.get(iso3) ?? 0;
  const [most] = strikes.filter((c) => weight(c) > 0).sort((a, b) => weight(b) - weight(a));
  const fought = Math.max(1, ...acts.map(weight));
  return most !== undefined && weight(most) >= OUTWEIGHS * fought ? most : null;
}
