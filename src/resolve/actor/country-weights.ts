/** How much an article speaks of each country: "**au Mali**" counts twice, "**malien**" half. In: the hits of an article. Out: weights by country. */
import { PARTNER } from '../place/setting.js';
import { isBeyondBorder } from './beyond-border.js';
import { isGround, isStay } from './ground.js';
import type { Hit } from './hit.js';
import { officeAt } from './office.js';
import type { Scanned } from './scanned.js';
import { isCase, isNational, isTeam } from './spoken-of.js';

export const TITLE_WEIGHT = 3;
const PERSON_WEIGHT = 2;

type Weights = Map<string, number>;

export function placeWeights(scanned: Scanned, locative: number, countryOf: (hit: Hit) => string | null): Weights {
  const weights: Weights = new Map();
  for (const hit of scanned.all()) {
    const country = countryOf(hit);
    if (country === null || country === 'INT' || isOfPact(scanned, hit) || isTeam(scanned, hit)) continue;
    if (isBeyondBorder(scanned, hit)) continue;
    add(weights, country, weightOf(scanned, hit) * (isGround(scanned, hit) && !isStay(scanned, hit) ? locative : 1));
  }
  return weights;
}

/** "l'accord **d'Alger**", "le processus **de Lomé**": a name of the paper, wherever it was signed. */
function isOfPact(scanned: Scanned, { kind, sentence, first }: Hit): boolean {
  if (kind !== 'capital' || !/^(de|d'|d’)$/i.test(scanned.word(sentence, first - 1)?.form ?? '')) return false;
  return /^(accord|processus|protocole|traité|convention)$/.test(scanned.word(sentence, first - 2)?.lemma ?? '');
}

/** The same, partners of every article made lighter. */
export function lighter(weights: ReadonlyMap<string, number>, isPartner: (iso3: string) => boolean): Weights {
  return new Map([...weights].map(([key, weight]) => [key, isPartner(key) ? weight * PARTNER : weight]));
}

export function demonymWeights(scanned: Scanned, passes: (hit: Hit) => boolean = () => false): Weights {
  const weights: Weights = new Map();
  for (const hit of scanned.all()) {
    if (hit.kind !== 'demonym' || isTeam(scanned, hit) || isCase(scanned, hit) || passes(hit)) continue;
    for (const c of hit.countries) add(weights, c.iso3, weightOf(scanned, hit) / hit.countries.length);
  }
  return weights;
}

/** Whose institutions they tell of: those who come from there tell of none. */
export function owningDemonyms(scanned: Scanned): Weights {
  return demonymWeights(scanned, (hit) => isNational(scanned, hit));
}

/** Each office holder counts once for the country served, and once more in the title. */
export function officeWeights(scanned: Scanned, date: string | null): Weights {
  const weights: Weights = new Map();
  const seen = new Set<string>();
  for (const hit of scanned.all()) {
    const person = hit.kind === 'person' ? hit.entries[0] : undefined;
    if (!person || seen.has(person.id)) continue;
    seen.add(person.id);
    const { country } = officeAt(person, date).office;
    if (country !== 'INT') add(weights, country, PERSON_WEIGHT + weightOf(scanned, hit) - 1);
  }
  return weights;
}

function weightOf(scanned: Scanned, hit: Hit): number {
  return scanned.sentence(hit.sentence).isTitle ? TITLE_WEIGHT : 1;
}

export function sum(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>, share: number): Weights {
  const total = new Map(a);
  for (const [key, weight] of b) add(total, key, weight * share);
  return total;
}

export function add(map: Map<string, number>, key: string, weight: number): void {
  map.set(key, (map.get(key) ?? 0) + weight);
}

/** Named once as somebody who speaks ("**La France** a appelé ses ressortissants…"), a country is not where an article is set. */
const FIRM = 2;

export function firm(weights: ReadonlyMap<string, number>): string | null {
  const best = top(weights);
  return best !== null && (weights.get(best) ?? 0) >= FIRM ? best : null;
}

/** The heaviest; at a tie the one named first. */
export function top(weights: ReadonlyMap<string, number>): string | null {
  let best: string | null = null;
  for (const [key, weight] of weights) if (best === null || weight > (weights.get(best) ?? 0)) best = key;
  return best;
}

/** "la **Criet** l'a condamné": the courts, parties and forces that the lexicon knows, of an article that names no country; a paper or a group in arms tells of none. */
export function bodyWeights(scanned: Scanned): Weights {
  const weights: Weights = new Map();
  for (const hit of scanned.all()) {
    const body = hit.kind === 'actor' && hit.entries.length === 1 ? hit.entries[0] : undefined;
    if (!body || /^(INT|UNK)$/.test(body.country) || !/^(GOV|JUD|LEG|COP|MIL|PTY)$/.test(body.sector)) continue;
    add(weights, body.country, 1);
  }
  return weights;
}

/** "La Cour suprême **du Gabon** a rejeté le recours du candidat": the one country that a short text names, if only once; no partner of every article. */
export function onlyOne(weights: ReadonlyMap<string, number>, isPartner: (iso3: string) => boolean): string | null {
  const [only, second] = weights.keys();
  return only === undefined || second !== undefined || isPartner(only) ? null : only;
}
