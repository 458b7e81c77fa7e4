/** May this name be this place at all? In: a candidate and its case. Out: yes or no; what is doubtful is left out, for an analyst trusts a short list. */
import { nameKey } from '../../model/fold.js';
import { isCalledVillage, type PlaceContext } from './context.js';
import { type Identity, isOfOurRegion } from './identity.js';
import type { Occurrence } from './occurrence.js';
import type { PlaceIndex } from './place-index.js';
import { isToldOf, type PlaceSetting } from './setting.js';

export type Evidence = 'strong' | 'medium' | 'weak';

/** All that speaks for or against one name in one sentence. */
export interface PlaceCase {
  readonly occurrence: Occurrence;
  readonly key: string;
  readonly context: PlaceContext;
  readonly evidence: Evidence;
  readonly setting: PlaceSetting;
  readonly index: PlaceIndex;
  /** The name, or a token of it, is a person's in this article. */
  readonly person: boolean;
  /** The analysis takes this very stretch for a person. */
  readonly other: boolean;
}

export const WIDE: ReadonlySet<Identity['kind']> = new Set([
  'country',
  'continent',
  'area',
  'water',
  'relief',
  'landmark',
]);

export function evidenceOf(context: PlaceContext): Evidence {
  if (context.noun || context.at || context.near || context.explained || context.label) return 'strong';
  return context.of ? 'medium' : 'weak';
}

export function isAcceptable(place: Identity, c: PlaceCase): boolean {
  if (isQuarterElsewhere(place, c) || isCityCalledVillage(place, c)) return false;
  if (!isAnnounced(place, c) || isNamesake(place, c)) return false;
  if ((c.evidence === 'weak' || c.context.label) && c.index.signs.given.has(c.key)) return false;
  if (WIDE.has(place.kind)) return !(c.person && isOnlyNamed(c));
  if ((c.evidence === 'weak' || c.context.label) && isOpening(c) && nameKey(place.name) !== c.key) return false;
  if (place.kind === 'capital' && !c.person) return isCapital(place, c);
  if (c.person && c.evidence !== 'strong') return false;
  if (c.other && c.evidence === 'weak' && place.source === 'gazetteer' && place.population < 100_000) return false;
  if (place.kind === 'capital') return isCapital(place, c);
  return place.source === 'lexicon' ? isOurs(place, c) : isGazetted(place, c);
}

/** "une candidature **Hollande**", "la destitution de **Hollande**", of an article that names François Hollande; "le président **du** Togo" is the state's. */
function isOnlyNamed({ evidence, occurrence }: PlaceCase): boolean {
  const before = occurrence.surface.pieces[occurrence.first - 1]?.key ?? '';
  return evidence === 'weak' || (evidence === 'medium' && /^(de|d)$/.test(before));
}

/** "dans **le quartier** d'Hamdallaye", "**le camp** de Baraka": in a text about Mali, no town of Guinea, which it does not name. */
function isQuarterElsewhere(place: Identity, c: PlaceCase): boolean {
  const gives = c.context.noun?.gives;
  if (WIDE.has(place.kind) || !(gives === 'quarter' || (gives === 'site' && place.population < LARGE))) return false;
  return c.setting.main !== null && place.country !== c.setting.main && weightOf(place, c) === 0;
}

/** "**le village** de Manawa", in a text that does not name Nicaragua: neither its capital, which some call so, nor any city. */
function isCityCalledVillage(place: Identity, c: PlaceCase): boolean {
  if (!isCalledVillage(c.context) || WIDE.has(place.kind) || weightOf(place, c) > 0) return false;
  return place.population >= LARGE || (place.source === 'gazetteer' && nameKey(place.name) !== c.key);
}

/** "Nord", "Centre" need "région de" before them; "Centre-Nord" does not, for nobody calls a direction so, nor does another name of theirs ("le Kadiogo"). */
function isAnnounced(place: Identity, c: PlaceCase): boolean {
  const { occurrence, key, context, index } = c;
  if (place.source === 'country' || context.noun?.gives === 'region') return true;
  const announced = place.announced && nameKey(place.name) === key;
  if (!announced && !index.signs.compass.has(key)) return true;
  // "à Saint-Louis **(Nord-ouest)**", in a text that does not name Cameroon: where in the country the town lies
  if (occurrence.surface.pieces[occurrence.first - 1]?.form === '(' && weightOf(place, c) === 0) return false;
  const hyphenated = occurrence.surface.pieces[occurrence.after - 1]?.glue === 'joined';
  return !announced && place.source === 'lexicon' && hyphenated;
}

/** "rue Michelet", "place Saint-Pierre" are named after a town; "des Marines", "l'Otan" are none: no town takes an article. */
function isNamesake(place: Identity, { occurrence, context }: PlaceCase): boolean {
  if (WIDE.has(place.kind) || place.source === 'lexicon') return false;
  const before = occurrence.surface.pieces[occurrence.first - 1]?.key ?? '';
  const town = place.kind === 'town' || place.kind === 'seat';
  return (town && ['l', 'la', 'le', 'les', 'des'].includes(before)) || (context.noun?.part === true && !context.of);
}

/** The first word of a sentence, whose capital says nothing: "Seul" is not Séoul. */
function isOpening({ occurrence: { surface, first, after } }: PlaceCase): boolean {
  const before = surface.pieces[first - 1];
  return after - first === 1 && (before === undefined || (before.kind === 'mark' && before.form !== ','));
}

function isLong(key: string): boolean {
  return key.length >= 4;
}

function weightOf(place: Identity, { setting }: PlaceCase): number {
  return setting.weights.get(place.country) ?? 0;
}

function isCapital(place: Identity, c: PlaceCase): boolean {
  return weightOf(place, c) > 0 || c.evidence !== 'weak' || (isLong(c.key) && place.population >= 300_000);
}

/** A village or region of `lexicon/fr/places`: short names need a word that shows them, and names from elsewhere too. */
function isOurs(place: Identity, c: PlaceCase): boolean {
  const named = weightOf(place, c) > 0;
  if (place.kind === 'region' && !named) return c.context.noun?.gives === 'region';
  return named ? c.evidence !== 'weak' || isLong(c.key) : c.evidence === 'strong' && isLong(c.key);
}

/** "le port de Rotterdam" is where all know it. */
const LARGE = 150_000;

/** Towns of this size are known in French by a name of their own: "Alep", "Bassora". */
const KNOWN_TO_ALL = 1_000_000;

/** A town of the world: in a country that the article names, or large, or sure to be that one. */
function isGazetted(place: Identity, c: PlaceCase): boolean {
  // "ont attaqué **Gao**": short, and known in its country
  const isKnown = isLong(c.key) || isOfOurRegion(place, c.occurrence.candidates);
  if (weightOf(place, c) > 0) return c.evidence !== 'weak' || (isKnown && place.population >= 50_000);
  if (isAmongItsTowns(place, c)) return true;
  // "Kolo" is not Coro: far from the countries that the article names only a town's own name tells it, unless all the world knows it
  if (nameKey(place.name) !== c.key && place.population < KNOWN_TO_ALL) return false;
  if (place.kind === 'region') return c.context.noun?.gives === 'region';
  if (isOfOurRegion(place, c.occurrence.candidates) && c.evidence !== 'weak') return true;
  if (isUnique(place, c) && c.key.length >= (place.kind === 'seat' ? 4 : 6) && c.evidence === 'strong') return true;
  return place.population >= 150_000 && (c.evidence === 'strong' || (c.evidence === 'medium' && isLong(c.key)));
}

/** "Ils ont fui Djugu pour Bunia… des heurts ont éclaté **à Fataki**": in the country whose towns the article tells of, though it never names it. */
function isAmongItsTowns(place: Identity, c: PlaceCase): boolean {
  return (
    c.setting.main === place.country && isToldOf(place.country, c.index) && c.evidence === 'strong' && isLong(c.key)
  );
}

/** All that bear the name lie in one country, which such articles tell of: "à Canteleu" needs no more to be in France; "à Réau" is no town of India. */
function isUnique(place: Identity, c: PlaceCase): boolean {
  if (!isToldOf(place.country, c.index)) return false;
  return place.population >= 2000 && c.occurrence.candidates.every((other) => other.country === place.country);
}
