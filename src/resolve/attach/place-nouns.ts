/** What a common noun says of the name beside it. In: words of places, roles of people and bodies. Out: a test by lemma. */
import type { ActorLexicon } from '../../lexicon/actors.js';
import type { PlaceNoun, PlaceWords } from '../../lexicon/places.js';

/** place: "le **nord** du Mali", "le **camp** de Boulkessi"; people: "l'**armée** du Mali"; other: "l'**église** d'Inatès". */
export type NounSense = 'place' | 'people' | 'other';

export interface PlaceNouns {
  senseOf(lemma: string): NounSense;
  /** What a noun that announces a name gives: "région" a region; null for other words. */
  gives(lemma: string): PlaceNoun['gives'] | null;
  /** "**parti** de Niamey", "**originaire** de Gao": what comes behind is where somebody comes from. */
  isOrigin(lemma: string): boolean;
  /** "devant le **palais** de la Culture": a building that the words behind it tell from others. */
  isBuilding(lemma: string): boolean;
  /** "devant le **palais de justice**": a building that every town has. */
  isHouse(name: string): boolean;
  /** "la route **menant** au Ghana", "**reliant** Kayes à Dakar": what comes behind is where it goes. */
  isGoal(lemma: string): boolean;
}

/** "commune" is a body and a place, "habitant" only announces a place. */
export function placeNouns({ roles }: ActorLexicon, { nouns, signs }: PlaceWords): PlaceNouns {
  const given = new Map(nouns.flatMap((n) => n.noun.map((form) => [form.toLowerCase(), n.gives] as const)));
  const parts = new Set([...(signs.get('compass') ?? []), ...(signs.get('part') ?? [])].map((w) => w.toLowerCase()));
  const goals = new Set((signs.get('goal') ?? []).map((w) => w.toLowerCase()));
  const buildings = new Set((signs.get('building') ?? []).map((w) => w.toLowerCase()));
  const houses = new Set((signs.get('house') ?? []).map((w) => w.toLowerCase()));
  const origins = new Set((signs.get('origin') ?? []).map((w) => w.toLowerCase()));
  const named = (denotes: (d: string) => boolean): ReadonlySet<string> =>
    new Set(roles.filter((r) => denotes(r.denotes)).flatMap((r) => r.role.map((name) => name.toLowerCase())));
  const persons = named((d) => d === 'person');
  const people = named((d) => d !== 'thing');
  return {
    isGoal: (lemma) => goals.has(lemma.toLowerCase()),
    isBuilding: (lemma) => buildings.has(lemma.toLowerCase()),
    isHouse: (name) => houses.has(name.toLowerCase()),
    isOrigin: (lemma) => origins.has(lemma.toLowerCase()),
    gives: (lemma) => given.get(lemma.toLowerCase()) ?? null,
    senseOf(lemma) {
      const key = lemma.toLowerCase();
      if (persons.has(key)) return 'people';
      if (given.has(key) || parts.has(key)) return 'place';
      return people.has(key) ? 'people' : 'other';
    },
  };
}
