/** Which place a name stands for, if any. In: its case. Out: the identity, or null: precision before recall. */
import { nameKey } from '../../model/fold.js';
import { isAcceptable, type PlaceCase } from './accept.js';
import type { PlaceContext } from './context.js';
import { type Identity, isOfOurRegion } from './identity.js';
import { endsWithPhrase } from './surface.js';

export function chooseIdentity(c: PlaceCase): Identity | null {
  if (isAnothersName(c)) return null;
  let best: { place: Identity; score: number } | null = null;
  for (const place of c.occurrence.candidates) {
    if (!isAcceptable(place, c)) continue;
    const score = scoreOf(place, c);
    if (!best || score > best.score || (score === best.score && place.id < best.place.id)) best = { place, score };
  }
  return best?.place ?? null;
}

/** "Air Burkina", "France Inter", "colonel Gao", "M. Marseille". */
function isAnothersName({ occurrence, key, context, index }: PlaceCase): boolean {
  const { surface, first, after, candidates } = occurrence;
  const { pieces } = surface;
  const next = pieces[after];
  if (next && next.glue !== 'none' && index.signs.tail.has(next.key)) return true;
  // "la province **du Lac**": a region may be named by a noun of place
  const isNoun = index.nouns.has(key) && context.noun?.gives !== 'region';
  if (index.signs.never.has(key) || isNoun) return true;
  if (isTitled(pieces, first) || endsWithPhrase(pieces, first, index.signs.not)) return true;
  const country = candidates.some((i) => i.kind === 'country');
  if (!country && index.signs.person.has(pieces[first - 1]?.key ?? '')) return true;
  return context.capitalBefore || (context.capitalAfter && !standsBefore(occurrence, context, country, index));
}

const WITH_COUNTRY: ReadonlySet<string> = new Set(['au', 'aux', 'en', 'du', 'la', 'l', 'le', 'à']);

/** "au Niger Mahamadou …" goes on with a person, "Thiès Sénégal" with the country; "de France Télévisions" is one name. */
function standsBefore(
  { surface, first, after }: PlaceCase['occurrence'],
  context: PlaceContext,
  country: boolean,
  index: PlaceCase['index'],
): boolean {
  if (context.noun) return true;
  const before = surface.pieces[first - 1]?.key ?? '';
  if (country && WITH_COUNTRY.has(before)) return true;
  return index.written(surface.pieces[after]?.key ?? '').some((i) => i.kind === 'country');
}

function isTitled(pieces: PlaceCase['occurrence']['surface']['pieces'], first: number): boolean {
  const at = pieces[first - 1]?.form === '.' ? first - 2 : first - 1;
  return /^(m|mm|mme|mlle|dr|pr|me)$/.test(pieces[at]?.key ?? '');
}

function scoreOf(place: Identity, { occurrence, key, context, setting, index }: PlaceCase): number {
  const weight = setting.weights.get(place.country) ?? 0;
  const here = setting.local.get(occurrence.surface.sentence.index)?.has(place.country) ? 4 : 0;
  const about = (setting.main === place.country ? 5 : 0) + Math.min(5, weight) + here;
  // "Valence" is Valence before it is Valencia
  const exact = nameKey(place.name) === key ? 2 : 0;
  return (
    kindScore(place) +
    about +
    nounScore(place, context) +
    exact +
    (isSaidOf(place, context, index) ? SAID : 0) +
    (isOfOurRegion(place, occurrence.candidates) ? OURS : 0)
  );
}

/** "le port **espagnol** de Valence": no weight of the article outweighs what the words say. */
const SAID = 20;

function isSaidOf(place: Identity, { lead }: PlaceContext, index: PlaceCase['index']): boolean {
  return lead !== null && (index.demonyms.get(lead)?.includes(place.country) ?? false);
}

/** "à Gao": where nothing else tells, the town of the region that our own list knows, not its namesake far away. */
const OURS = 2;

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

/** Countries made of states. */
const STATES: ReadonlySet<string> = new Set(['NGA', 'SDN', 'SSD', 'ETH', 'SOM']);

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
      // "**l'État** de Kaduna" is a part of Nigeria
      if (isRegion) return STATES.has(place.country) ? 15 : 0;
      return place.kind === 'country' ? 10 : 0;
    default:
      return isRegion && context.dative ? -6 : 0;
  }
}
