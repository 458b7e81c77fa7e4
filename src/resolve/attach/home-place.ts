/** The place of what its text places nowhere: the country that the article is about, or the town where all of that day took place. In: a cluster, the others, the article. Out: the place, or null. */
import type { Party, When, Where } from '../../model/record.js';
import type { Sentence } from '../../model/sentence.js';
import type { FoundParty } from '../actor/party.js';
import type { Naming } from '../fuse/naming.js';
import { whenOf, whereOf } from '../fuse/setting-of.js';
import { isPoint, type Spot } from './area.js';
import { isFarther, isReal, isSeries } from './first-naming.js';
import { HOLDS, lastBefore } from './last-place.js';
import type { Scene } from './scene.js';
import { isDay } from './telling.js';
import { headOfRange, isHeadlineLabel } from './words.js';

/** Where an article says which country it is about: the title and the first sentence. */
const LEAD = 1;

/** All that is told of one day is done in one town: so is what is told of that day without a place. */
export function townOfDay(
  first: Naming,
  clusters: readonly (readonly Naming[])[],
  when: When | null,
  home: Where,
): Where | null {
  if (!when || !isDay(when) || isSeries(first)) return null;
  const that = clusters.filter((c) => whenOf(c)?.from === when.from);
  const points: readonly Spot[] = that
    .flatMap((c) => whereOf(c) ?? [])
    .filter((p) => isPoint(p) && p.country === home.country);
  const towns = points.filter((p) => !p.site);
  return new Set(towns.map((p) => p.name)).size === 1 ? (towns[0] ?? null) : null;
}

/** The country that the article is about, where its title names it and nobody from elsewhere acts: of what is real. @param from does the first sentence do, where the title names no place? */
export function homeOf(
  cluster: readonly Naming[],
  first: Naming,
  others: readonly (readonly Naming[])[],
  { home, places, sentences }: Scene,
  from: 'title' | 'lead' = 'title',
): Where | null {
  if (!home || !isReal(first) || cluster.some((n) => isFromElsewhere(n, home))) return null;
  // "depuis **l'attentat de 1994**"
  if (isFarther(first) && isOfOtherYears(first)) return null;
  // "…a libéré quatre otages **au Burkina Faso**. Un ravisseur a été abattu", in an article about Benin
  const before = lastBefore(first, others, HOLDS);
  if (before && before.country !== home.country) return null;
  // its own people act: the first sentence may name it as well as the title
  const isOwn = cluster.some((n) => n.actors.some((p) => isSaidOf(p, home)));
  const title = titleOf(sentences);
  const isTold = isOwn || (from === 'lead' && !(title && namesAPlace(title, places)));
  return isNamedBy(isTold ? sentences.findLast((s) => s.index <= LEAD) : title, home.country, places) ? home : null;
}

/** "**Manifestation dispersée**": a title that names no place leaves it to the first sentence to say where its news is. */
function namesAPlace(title: Sentence, places: readonly Spot[]): boolean {
  return places.some((p) => p.start < title.end);
}

/** "**Algérie :** le président renonce à un mandat": what its own people promise, yield or refuse is of the country that heads the title. */
export function labelled(cluster: readonly Naming[], first: Naming, scene: Scene): Where | null {
  const title = titleOf(scene.sentences);
  const home = title && homeOf(cluster, first, [], scene);
  if (!home) return null;
  const label = scene.places.find((p) => p.country === home.country && p.precision === 'country');
  const head = label ? headOfRange(title, label.start, label.end) : null;
  if (head === null || !isHeadlineLabel(title, head)) return null;
  return cluster.some((n) => n.actors.some((p) => p.code.startsWith(home.country))) ? home : null;
}

/** A word says that they are of the country; "des jeunes" are of it only because the text is. */
function isSaidOf({ code, local }: FoundParty, home: Where): boolean {
  return !local && code.startsWith(home.country);
}

/** Is the country named by the end of this sentence? */
export function isNamedBy(sentence: Sentence | undefined, country: string, places: readonly Spot[]): boolean {
  return sentence !== undefined && places.some((p) => p.start < sentence.end && p.country === country);
}

export function titleOf(sentences: readonly Sentence[]): Sentence | undefined {
  return sentences.find((s) => s.isTitle);
}

/** "des soldats **français** ont tiré sur des manifestants **maliens**" is where those are at home. */
export function isFromElsewhere({ actors, recipients }: Naming, home: Where): boolean {
  return (
    actors.some((p) => isForeign(p, home)) &&
    !recipients.some((p) => p.code.startsWith(home.country) && /(CVL|REB|UAF)$/.test(p.code))
  );
}

function isForeign({ code }: Party, home: Where): boolean {
  return !code.startsWith(home.country) && !/^(UNK|INT)/.test(code);
}

function isOfOtherYears({ when }: Naming): boolean {
  return when !== null && /^(year|decade)$/.test(when.precision);
}
