/** One plural noun for the bodies of several countries. In: a phrase. Out: their countries: "les armées **du Mali, du Burkina Faso et du Niger**", "les présidents **malien et sénégalais**"; none where it names one at most. */
import type { Phrase } from '../../model/draft.js';
import type { Cast } from './cast.js';
import type { Hit } from './hit.js';
import { grammarOf } from './phrase-words.js';

export function severalCountries(cast: Cast, phrase: Phrase): string[] {
  const { scanned } = cast;
  const role = scanned
    .within(phrase.sentence, phrase.first, phrase.last)
    .find((h) => h.kind === 'role' && h.first <= phrase.head && phrase.head <= h.last);
  if (role?.kind !== 'role' || role.role.denotes === 'thing') return [];
  if (!grammarOf(scanned, phrase.sentence, phrase.first, role.first).plural) return [];
  const named = scanned.within(phrase.sentence, role.last + 1, phrase.last);
  const owners = named.filter((h) => h.kind === 'country' && followsOf(cast, h));
  const adjectives = named.filter((h) => h.kind === 'demonym' && isSingular(cast, h));
  const found = owners.length > 1 ? owners : adjectives;
  const countries = [...new Set(found.map(countryOf))];
  return countries.length > 1 ? countries : [];
}

function countryOf(hit: Hit): string {
  if (hit.kind === 'country') return hit.entries[0]?.iso3 ?? 'UNK';
  return hit.kind === 'demonym' ? (hit.countries[0]?.iso3 ?? 'UNK') : 'UNK';
}

/** "**du** Mali", "**de la** France"; "au Mali" says where they are. */
function followsOf(cast: Cast, { sentence, first }: Hit): boolean {
  const before = [first - 1, first - 2].map((i) => cast.scanned.word(sentence, i));
  const preposition = before.find((w) => w?.upos === 'ADP');
  return preposition !== undefined && /^(de|du|des|d'|d’)$/i.test(preposition.form);
}

/** "les soldats **maliens et nigériens**" may be of either; "les armées malienne et nigérienne" are one each. */
function isSingular(cast: Cast, { sentence, first, text }: Hit): boolean {
  return cast.scanned.word(sentence, first)?.upos === 'ADJ' && !/[sx]$/i.test(text.replace(/(ais|ois)$/i, ''));
}
