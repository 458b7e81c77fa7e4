/** "Le régime militaire **du Niger**, au pouvoir depuis le coup d'État de juillet": power is seized in the country of those who seized it, or in the one that the article is about. In: the namings of one coup, the article. Out: that country, or null. */
import type { Naming } from '../fuse/naming.js';
import type { Spot } from './area.js';
import { isReal } from './first-naming.js';
import { isNamedNear } from './near-home.js';
import type { Scene } from './scene.js';

export function placeOfCoup(cluster: readonly Naming[], first: Naming, scene: Scene): Spot | null {
  if (first.draft.mode !== 'coup' || !isReal(first)) return null;
  const countries = new Set(cluster.flatMap((n) => n.actors.map((p) => p.code.slice(0, 3))));
  const [country] = countries;
  if (countries.size > 1) return null;
  if (country && !/^(INT|UNK)$/.test(country)) return landOf(country, scene);
  // "**dans ces pays**, les coups d'État se sont succédé"
  return cluster.some((n) => isNamedNear(n, scene) && isAlone(n, scene)) ? scene.home : null;
}

/** The country under the name that the article gives it. */
function landOf(country: string, { places }: Scene): Spot | null {
  return places.find((p) => p.precision === 'country' && p.country === country) ?? null;
}

/** No other country of coups stands in the sentence: "le Mali et **le Niger**". */
function isAlone({ sentence }: Naming, { home, places }: Scene): boolean {
  const lands = places.filter((p) => p.start >= sentence.start && p.end <= sentence.end && p.precision === 'country');
  return lands.every((p) => p.country === home?.country);
}
