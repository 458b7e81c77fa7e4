/** Schema of `fr/actors` and `fr/roles`: named groups, bodies and office holders; titles and common nouns that carry a sector. In: YAML entries. Out: frozen entries. */
import { z } from 'zod';
import { SECTORS } from '../model/codes.js';
import { type Complaint, checkEntry, type LexiconEntry, provenance, wordList } from './entry.js';

const country = z.string().regex(/^[A-Z]{3}$/, 'code ISO 3166-1 alpha-3, ou INT, ou UNK');
/** "2017-03..", "2020-08-18..2021-05-24", "..2012": open on either side. */
const period = z
  .string()
  .regex(/^(\d{4}(-\d{2}){0,2})?\.\.(\d{4}(-\d{2}){0,2})?$/, 'période : 2017-03.. ou 2012..2015-06');

/** A named group or body: armed group, army, ministry, party, union, NGO, agency, regional body, media, company. */
const actorSchema = z.strictObject({
  ...provenance,
  /** The first is how it names itself; the others are acronyms, translations and spellings. Case and accents count only for all-capitals names. */
  names: z.array(z.string()).min(1),
  kind: z.enum([
    'armed-group',
    'force',
    'government',
    'body',
    'igo',
    'ngo',
    'party',
    'union',
    'media',
    'company',
    'religious',
    'other',
  ]),
  /** `INT` for trans-national bodies. */
  country,
  sector: z.enum(SECTORS),
  /** Countries where an armed group acts: it takes the one of the article when that is listed, else `country`. */
  acts: z.array(country).default([]),
  /** Countries where an armed group strikes without fighting there: it takes one only where the article is about hardly anything else. */
  strikes: z.array(country).default([]),
  active: period.optional(),
  /** Where a force is sent, known by its name: "**Barkhane**" is in the Sahel, "**Serval**" was in Mali. */
  theatre: z.strictObject({ name: z.string(), country }).optional(),
  /** Capitals that stand for it where the article names it and not their state: "**Bruxelles** a levé les sanctions". */
  seat: z.array(z.string()).default([]),
  example: z.string().optional(),
});

/** A person who holds or held office, with dates; outside them the code falls back on ELI (a former official). */
const personSchema = z.strictObject({
  ...provenance,
  person: z.array(z.string()).min(1),
  offices: z
    .array(z.strictObject({ title: z.string(), country, sector: z.enum(SECTORS), period: period.optional() }))
    .min(1),
  example: z.string().optional(),
});

/** A title or a common noun that names a party by its role: "ministre", "porte-parole", "soldat", "djihadiste", "manifestant". */
const roleSchema = z.strictObject({
  ...provenance,
  role: wordList,
  /** null: takes the sector of the body it belongs to ("porte-parole de l'armée"). */
  sector: z.enum(SECTORS).nullable(),
  /** one person (ministre), people (soldats), a body (armée, gouvernement, ministère), or a thing attacked (convoi, camp, village). */
  denotes: z.enum(['person', 'people', 'body', 'thing']),
  /** A label that judges ("terroriste", "héros") gives a sector but is never an identity. */
  label: z.boolean().default(false),
  /** Leads whatever its complement names, and takes its sector: "**président** de la Cour", "**chef** du parti". */
  heads: z.boolean().default(false),
  /** The sector where a place follows: "le camp **de Kolani**" is an army's, "le camp du président" a party's. */
  sited: z.enum(SECTORS).optional(),
  /** Only with a capital, where it opens a name: "le **Front** pour le retour", but not "sur le front". */
  capital: z.boolean().default(false),
  /** Stands for a body or person of its kind named before: "l'**organisation**", "cette **force**", "le **dirigeant**". */
  generic: z.boolean().default(false),
  /** Titles whose bearer a generic role takes up before anybody else of its sector: "**le diplomate**" is the ambassador, not the governor named last. */
  spans: z.array(z.string()).default([]),
  /** May be a victim or private person: takes part without identity. */
  private: z.boolean().default(false),
  /** A living: "l'Union des **éleveurs**" defends a trade. */
  trade: z.boolean().default(false),
  /** Away from home, and of one nationality through an article: "otage", "touriste", "ressortissant". */
  abroad: z.boolean().default(false),
  /** Fixed where the role belongs to no single state: "Casque bleu" is INT, "pape" VAT. */
  country: country.optional(),
  /**
   * Where the country comes from when neither adjective nor complement gives it: the article's institutions, the place of its events ("le maire"), or unknown.
   * `sole`: a state has one, so that several are of several states ("les **chefs d'État**"); `kin`: that of whose kin they are ("les **familles** des soldats");
   * `fallen`: those who died in the article, code and all ("un hommage aux **victimes**"); `voice`: the body named just before, code and all ("**le porte-parole** a ajouté").
   */
  default: z.enum(['article', 'place', 'unknown', 'sole', 'kin', 'fallen', 'voice']).default('article'),
  example: z.string().optional(),
});

/** Nouns that hand over to their complement: "une **dizaine** de soldats" are soldiers, "un **membre** de la police" is police. */
const carrierSchema = z.strictObject({ ...provenance, carrier: wordList });
/** Verbs that say of what body somebody is, in a clause behind the name: "X, qui **préside** l'association Y", "X, qui **fait partie** des déplacés". */
const membershipSchema = z.strictObject({ ...provenance, membership: wordList });
/** Adjectives that give sector or country to the noun they follow: "avion **militaire**", "force **onusienne**". Demonyms are in `fr/places`. */
const adjectiveSchema = z.strictObject({
  ...provenance,
  adjective: wordList,
  sector: z.enum(SECTORS).optional(),
  country: country.optional(),
  /** Only in the plural: "les armées **locales**". */
  plural: z.boolean().default(false),
  /** Gives its country only to roles of this sector: "les armées **locales**", not "les autorités **locales**". */
  of: z.enum(SECTORS).optional(),
  /** A people's: its fighters are no state's ("les forces **kurdes**"), and whatever it has is of the place ("les autorités **kurdes**"). */
  people: z.boolean().default(false),
});
/** First names, by which an unknown person is told from an unknown place: "**Aminata** Sangho". */
const givenSchema = z.strictObject({
  ...provenance,
  given: wordList,
  /** Whom "il" or "elle" may mean; none for names of both ("Dominique"). */
  gender: z.enum(['Masc', 'Fem']).optional(),
});
/** Stretches of land beyond one state, which make a group trans-national: "les jihadistes du **Sahel**". */
const areaSchema = z.strictObject({ ...provenance, area: wordList });

export type ActorEntry = z.output<typeof actorSchema>;
export type PersonEntry = z.output<typeof personSchema>;
export type RoleEntry = z.output<typeof roleSchema>;
export type AdjectiveEntry = z.output<typeof adjectiveSchema>;

export interface ActorLexicon {
  readonly actors: readonly ActorEntry[];
  readonly persons: readonly PersonEntry[];
  readonly roles: readonly RoleEntry[];
  readonly carriers: readonly string[];
  readonly memberships: readonly string[];
  readonly adjectives: readonly AdjectiveEntry[];
  readonly areas: readonly string[];
  readonly givenNames: readonly string[];
  readonly genders: ReadonlyMap<string, 'Masc' | 'Fem'>;
}

/** Compiles the entries of `fr/actors` and `fr/roles`. Faulty entries are left out and complained of. */
export function compileActors(entries: readonly LexiconEntry[], complain: (c: Complaint) => void): ActorLexicon {
  const found = {
    actors: [] as ActorEntry[],
    persons: [] as PersonEntry[],
    roles: [] as RoleEntry[],
    carriers: [] as z.output<typeof carrierSchema>[],
    memberships: [] as z.output<typeof membershipSchema>[],
    adjectives: [] as AdjectiveEntry[],
    areas: [] as z.output<typeof areaSchema>[],
    given: [] as z.output<typeof givenSchema>[],
  };
  for (const entry of entries) {
    if (hasKey(entry, 'person')) take(entry, personSchema, found.persons, complain);
    else if (hasKey(entry, 'role')) take(entry, roleSchema, found.roles, complain);
    else if (hasKey(entry, 'carrier')) take(entry, carrierSchema, found.carriers, complain);
    else if (hasKey(entry, 'membership')) take(entry, membershipSchema, found.memberships, complain);
    else if (hasKey(entry, 'adjective')) take(entry, adjectiveSchema, found.adjectives, complain);
    else if (hasKey(entry, 'area')) take(entry, areaSchema, found.areas, complain);
    else if (hasKey(entry, 'given')) take(entry, givenSchema, found.given, complain);
    else take(entry, actorSchema, found.actors, complain);
  }
  const { actors, persons, roles, adjectives } = found;
  return Object.freeze({
    actors,
    persons,
    roles,
    adjectives,
    carriers: found.carriers.flatMap((c) => c.carrier),
    memberships: found.memberships.flatMap((m) => m.membership),
    areas: found.areas.flatMap((a) => a.area),
    givenNames: found.given.flatMap((g) => g.given),
    genders: new Map(
      found.given.flatMap(({ given, gender }) => (gender ? given.map((n) => [n, gender] as const) : [])),
    ),
  });
}

function hasKey(entry: LexiconEntry, key: string): boolean {
  return typeof entry.value === 'object' && entry.value !== null && key in entry.value;
}

function take<T>(entry: LexiconEntry, schema: z.ZodType<T>, into: T[], complain: (c: Complaint) => void): void {
  const checked = checkEntry(entry, schema);
  if (checked.ok) into.push(checked.value);
  else complain(checked.complaint);
}
