/** Which place a name stands for, if any. In: its candidates, the words around, what the article is about. Out: the identity, or null: precision before recall. */
import { nameKey } from '../../model/fold.js';
import type { PlaceContext } from './context.js';
import type { Identity } from './identity.js';
import type { Occurrence } from './occurrence.js';
import type { PlaceIndex } from './place-index.js';
import type { PlaceSetting } from './setting.js';
import { keyOf } from './surface.js';

export interface Doubts {
  /** The name, or a token of it, is a person's in this article. */
  readonly person: boolean;
  /** The analysis takes this very stretch for a person or an organisation. */
  readonly other: boolean;
}

export type Evidence = 'strong' | 'medium' | 'weak';

export function evidenceOf(context: PlaceContext): Evidence {
  if (context.noun || context.at || context.near || context.explained) return 'strong';
  return context.of ? 'medium' : 'weak';
}

export function chooseIdentity(
  occurrence: Occurrence,
  context: PlaceContext,
  setting: PlaceSetting,
  doubts: Doubts,
  index: PlaceIndex,
): Identity | null {
  if (isAnothersName(occurrence, context, index)) return null;
  const evidence = evidenceOf(context);
  const ranked = occurrence.candidates
    .filter((c) => isAcceptable(c, occurrence, context, evidence, setting, doubts, index))
    .map((c) => ({ c, score: score(c, occurrence, context, setting) }))
    .sort((a, b) => b.score - a.score || (a.c.id < b.c.id ? -1 : 1));
  return ranked[0]?.c ?? null;
}

const WIDE: ReadonlySet<Identity['kind']> = new Set(['country', 'continent', 'area', 'water', 'relief', 'landmark']);

/** "Air Burkina", "France Inter", "colonel Gao". */
function isAnothersName(
  { surface, first, after, candidates }: Occurrence,
  context: PlaceContext,
  index: PlaceIndex,
): boolean {
  const { pieces } = surface;
  const before = pieces[first - 1];
  const next = pieces[after];
  if (next && next.glue !== 'none' && index.signs.tail.has(next.key)) return true;
  if (index.signs.never.has(keyOf(pieces, first, after)) || index.nouns.has(keyOf(pieces, first, after))) return true;
  if (isTitled(pieces, first) || endsWith(pieces, first, index.signs.not)) return true;
  if (before && index.signs.person.has(before.key) && !candidates.some((c) => c.kind === 'country')) return true;
  if (context.capitalBefore) return true;
  // "au Niger Mahamadou …" goes on with a person; "de France Télévisions" does not begin with a country
  const country = candidates.some((c) => c.kind === 'country');
  const article = country && before !== undefined && ['au', 'aux', 'en', 'du', 'la', 'l', 'le'].includes(before.key);
  const placeNext = context.capitalAfter && index.written(next?.key ?? '').some((i) => i.kind === 'country');
  return context.capitalAfter && !placeNext && !context.noun && !article && !(context.dative && country);
}

/** "M. Marseille". */
function isTitled(pieces: Occurrence['surface']['pieces'], first: number): boolean {
  const at = pieces[first - 1]?.form === '.' ? first - 2 : first - 1;
  return /^(m|mm|mme|mlle|dr|pr|me)$/.test(pieces[at]?.key ?? '');
}

/** A phrase that ends right before the name: "air", "coupe d'". */
function endsWith(pieces: Occurrence['surface']['pieces'], first: number, phrases: ReadonlySet<string>): boolean {
  return [1, 2, 3].some((length) => first >= length && phrases.has(keyOf(pieces, first - length, first)));
}

function isAcceptable(
  place: Identity,
  occurrence: Occurrence,
  context: PlaceContext,
  evidence: Evidence,
  setting: PlaceSetting,
  doubts: Doubts,
  index: PlaceIndex,
): boolean {
  const { pieces } = occurrence.surface;
  const key = keyOf(pieces, occurrence.first, occurrence.after);
  const common = place.announced || index.signs.compass.has(key);
  if (
    common &&
    place.source !== 'country' &&
    !isAnnounced(place, context, pieces[occurrence.after - 1]?.glue === 'joined')
  )
    return false;
  if (index.signs.given.has(key) && evidence === 'weak') return false;
  // "rue Michelet", "place Saint-Pierre": a street named after it; "des Marines": no town takes a plural
  if (isNamesake(place, occurrence, context)) return false;
  if (WIDE.has(place.kind)) return !(doubts.other && doubts.person && evidence === 'weak');
  if ((doubts.person || doubts.other) && evidence !== 'strong') return false;
  if (evidence === 'weak' && isOpening(occurrence) && nameKey(place.name) !== key) return false;
  const weight = setting.weights.get(place.country) ?? 0;
  const long = key.length >= 5 || key.includes(' ');
  if (place.kind === 'capital') return weight > 0 || evidence !== 'weak' || (long && place.population >= 300_000);
  if (place.source === 'lexicon') {
    if (place.kind === 'region' && weight === 0) return context.noun?.gives === 'region';
    return weight > 0 ? evidence !== 'weak' || long : evidence === 'strong' && long;
  }
  if (weight > 0) return evidence !== 'weak' || (long && place.population >= 50_000);
  if (place.kind === 'region') return context.noun?.gives === 'region';
  if (isUnique(place, occurrence) && key.length >= 6 && evidence === 'strong') return true;
  return place.population >= 150_000 && (evidence === 'strong' || (evidence === 'medium' && long));
}

/** "la région du Nord" is a region; "Centre-Nord" is one without the noun, for nobody calls a direction so. */
function isAnnounced(place: Identity, context: PlaceContext, hyphenated: boolean): boolean {
  return context.noun?.gives === 'region' || (!place.announced && place.source === 'lexicon' && hyphenated);
}

/** The first word of a sentence, whose capital says nothing: "Seul" is not Séoul. */
function isOpening({ surface, first, after }: Occurrence): boolean {
  const before = surface.pieces[first - 1];
  return after - first === 1 && (before === undefined || (before.kind === 'mark' && before.form !== ','));
}

/** All that bear the name lie in one country: "à Canteleu" needs no more to be in France. */
function isUnique(place: Identity, { candidates }: Occurrence): boolean {
  return place.population >= 2000 && candidates.every((c) => c.country === place.country);
}

function isNamesake(place: Identity, { surface, first }: Occurrence, context: PlaceContext): boolean {
  if (WIDE.has(place.kind) || place.source === 'lexicon') return false;
  const before = surface.pieces[first - 1]?.key;
  const town = place.kind === 'town' || place.kind === 'seat';
  const article = before !== undefined && ['l', 'la', 'le', 'les', 'des'].includes(before);
  return (town && article) || (context.noun?.part === true && !context.of);
}

function score(place: Identity, occurrence: Occurrence, context: PlaceContext, setting: PlaceSetting): number {
  const weight = setting.weights.get(place.country) ?? 0;
  const here = setting.local.get(occurrence.surface.sentence.index)?.has(place.country) ? 4 : 0;
  const about = (setting.main === place.country ? 5 : 0) + Math.min(5, weight) + here;
  // "Valence" is Valence before it is Valencia
  const exact = nameKey(place.name) === keyOf(occurrence.surface.pieces, occurrence.first, occurrence.after) ? 2 : 0;
  return kindScore(place) + about + nounScore(place, context) + exact;
}

function kindScore(place: Identity): number {
  switch (place.kind) {
    case 'country':
      return 40;
    case 'continent':
    case 'water':
    case 'relief':
    case 'landmark':
      return 30;
    case 'capital':
      return 12;
    case 'region':
    case 'area':
      return place.source === 'lexicon' ? 5 : 4;
    default:
      return place.source === 'lexicon' ? 9 : (place.kind === 'seat' ? 3 : 1) + Math.log10(place.population + 10);
  }
}

/** "la région de Gao" is the region, "à Gao" the town. */
function nounScore(place: Identity, context: PlaceContext): number {
  const isRegion = place.kind === 'region' || place.kind === 'area';
  switch (context.noun?.gives) {
    case 'region':
      return isRegion ? 15 : -5;
    case 'town':
    case 'quarter':
      return isRegion ? -8 : 4;
    case 'country':
      return place.kind === 'country' ? 10 : 0;
    default:
      return isRegion && context.dative ? -6 : 0;
  }
}
