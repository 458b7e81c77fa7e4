/** Schema of `fr/places/countries.yaml`: codes, names, demonyms, capitals and government metonyms. In: YAML entries. Out: frozen countries with look-ups. */
import { z } from 'zod';
import { nameKey } from '../model/fold.js';
import { type Complaint, checkEntry, type LexiconEntry } from './entry.js';

const countrySchema = z.strictObject({
  iso3: z.string().regex(/^[A-Z]{3}$/, 'code ISO 3166-1 alpha-3'),
  iso2: z.string().regex(/^[A-Z]{2}$/, 'code ISO 3166-1 alpha-2'),
  /** The usual French name first. */
  names: z.array(z.string()).min(1),
  /** Every inflected form, lower case: "malien", "malienne", "maliens", "maliennes". */
  demonyms: z.array(z.string().regex(/^[^A-Z]+$/, 'en minuscules')),
  /** How it opens a word for two countries: "**franco**-malien". */
  joined: z.array(z.string().regex(/^[^A-Z-]+$/, 'en minuscules')).default([]),
  /** In French; a seat of government that is not the capital follows it ("Abidjan"). */
  capital: z.array(z.string()),
  /** Places and bodies that stand for the government: "Koulouba", "palais d'Étoudi", "Maison Blanche". */
  metonyms: z.array(z.string()).default([]),
  /** Names that it shares with another country, which the article must tell apart: "Congo". */
  shared: z.array(z.string()).default([]),
  /** Of Africa: a town of it that nothing else places is believed sooner than one elsewhere. */
  africa: z.boolean().default(false),
  /** A power that every article of the region names beside the country where things happen: it weighs less. */
  partner: z.boolean().default(false),
  /** Has a press in French, which speaks of its own parliament and army: "le gouvernement" may well be its own. */
  press: z.boolean().default(false),
});

export type Country = z.output<typeof countrySchema>;

/** Look-ups take any spelling (case, accents, hyphens and apostrophes do not count); a shared word gives several countries. */
export interface CountryWords {
  readonly all: readonly Country[];
  readonly byIso3: ReadonlyMap<string, Country>;
  readonly byIso2: ReadonlyMap<string, Country>;
  byName(text: string): readonly Country[];
  byDemonym(text: string): readonly Country[];
  /** Both countries of "franco-malien", else none. */
  byCompound(text: string): readonly Country[];
  byCapital(text: string): readonly Country[];
  byMetonym(text: string): readonly Country[];
}

/** Compiles the entries of `fr/places/countries.yaml`. Faulty and repeated entries are left out and complained of. */
export function compileCountries(entries: readonly LexiconEntry[], complain: (c: Complaint) => void): CountryWords {
  const byIso3 = new Map<string, Country>();
  for (const entry of entries) {
    const checked = checkEntry(entry, countrySchema);
    if (!checked.ok) complain(checked.complaint);
    else if (byIso3.has(checked.value.iso3)) complain(repeated(entry, checked.value.iso3));
    else byIso3.set(checked.value.iso3, Object.freeze(checked.value));
  }
  const all = [...byIso3.values()];
  const byDemonym = lookUp(all, (c) => c.demonyms);
  return Object.freeze({
    all,
    byIso3,
    byCompound: compounds(
      lookUp(all, (c) => c.joined),
      byDemonym,
    ),
    byIso2: new Map(all.map((c) => [c.iso2, c])),
    byName: lookUp(all, (c) => c.names),
    byDemonym,
    byCapital: lookUp(all, (c) => c.capital),
    byMetonym: lookUp(all, (c) => c.metonyms),
  });
}

function repeated(entry: LexiconEntry, iso3: string): Complaint {
  return { file: entry.file, line: entry.line, message: `${iso3} figure déjà plus haut : un pays, une entrée` };
}

type LookUp = (text: string) => readonly Country[];

/** "russo-malienne": the first half opens, the second is a demonym; "franco-français" is of one country. */
function compounds(byOpening: LookUp, byDemonym: LookUp): LookUp {
  return (text) => {
    const [, opening, rest] = /^(\p{L}+o)-(\p{L}+)$/iu.exec(text) ?? [];
    const one = opening === undefined ? undefined : byOpening(opening)[0];
    const other = rest === undefined ? undefined : byDemonym(rest)[0];
    return one && other && one !== other ? [one, other] : [];
  };
}

function lookUp(
  all: readonly Country[],
  words: (country: Country) => readonly string[],
): (text: string) => readonly Country[] {
  const table = new Map<string, Country[]>();
  for (const country of all) {
    for (const key of new Set(words(country).map(nameKey))) table.set(key, [...(table.get(key) ?? []), country]);
  }
  return (text) => table.get(nameKey(text)) ?? [];
}
