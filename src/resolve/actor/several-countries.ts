/** One plural noun for the bodies of several countries. In: a phrase. Out: their countries: "les armées **du Mali, du Burkina Faso et du Niger**", "les forces **tchadiennes, onusiennes et françaises**"; none where it names one at most. */
import type { Phrase } from '../../model/draft.js';
import type { Word } from '../../model/sentence.js';
import { isCapital } from './capitals.js';
import type { Cast } from './cast.js';
import type { Hit } from './hit.js';
import { grammarOf } from './phrase-words.js';

export interface SeveralCountries {
  readonly countries: readonly string[];
  /** The phrase up to the first of them: a name in a bracket behind the second is not that of all. */
  readonly upTo: Phrase;
}

export function severalCountries(cast: Cast, phrase: Phrase): SeveralCountries | null {
  const { scanned } = cast;
  const role = scanned
    .within(phrase.sentence, phrase.first, phrase.last)
    .find((h) => h.kind === 'role' && h.first <= phrase.head && phrase.head <= h.last);
  if (role?.kind !== 'role' || role.role.denotes === 'thing') return null;
  if (!grammarOf(scanned, phrase.sentence, phrase.first, role.first).plural) return null;
  const named = scanned.within(phrase.sentence, role.last + 1, phrase.last);
  const owners = named.filter((h) => h.kind === 'country' && followsOf(cast, h));
  const found = owners.length > 1 ? owners : joinedAdjectives(cast, named);
  const countries = [...new Set(found.map(countryOf))];
  const first = found[0];
  if (countries.length < 2 || !first) return null;
  return { countries, upTo: { ...phrase, ...scanned.range(phrase.sentence, phrase.first, first.last) } };
}

function countryOf(hit: Hit): string {
  if (hit.kind === 'country') return hit.entries[0]?.iso3 ?? 'UNK';
  if (hit.kind === 'adjective') return hit.adjective.country ?? 'UNK';
  return hit.kind === 'demonym' ? (hit.countries[0]?.iso3 ?? 'UNK') : 'UNK';
}

/** "**du** Mali", "**de la** France"; "au Mali" says where they are. */
function followsOf(cast: Cast, { sentence, first }: Hit): boolean {
  const before = [first - 1, first - 2].map((i) => cast.scanned.word(sentence, i));
  const preposition = before.find((w) => w?.upos === 'ADP');
  return preposition !== undefined && /^(de|du|des|d'|d’)$/i.test(preposition.form);
}

/** "maliens **et** nigériens": nothing but commas, "et" and a bracket stands between adjectives of one noun; "les voisins maliens **de la junte** nigérienne" are one. */
function joinedAdjectives({ scanned }: Cast, named: readonly Hit[]): Hit[] {
  const adjectives = named.filter((h) => ofCountry(h) && isAdjective(scanned.word(h.sentence, h.first)));
  const end = adjectives.findIndex((h, i) => {
    const before = adjectives[i - 1];
    return before !== undefined && !isJoined(scanned.range(h.sentence, before.last + 1, h.first - 1).text);
  });
  return end < 0 ? adjectives : adjectives.slice(0, end);
}

/** "malienne et **burkinabè**", which the tagger takes for a noun; "les **Maliens**" are people. */
function isAdjective(word: Word | undefined): boolean {
  return word?.upos === 'ADJ' || (word?.upos === 'NOUN' && word.deprel === 'conj' && !isCapital(word.form));
}

function isJoined(between: string): boolean {
  return /^(,|,? ?et|ou|mais aussi)$/.test(between.replace(/\([^)]*\)/, '').trim());
}

/** "**malien**", "**onusien**"; "national", "étranger" name no country of their own. */
function ofCountry(hit: Hit): boolean {
  return hit.kind === 'demonym' || (hit.kind === 'adjective' && hit.adjective.sector === 'IGO');
}
