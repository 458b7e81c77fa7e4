/** Labels of the closed codes. In: the entries of `codes/*.yaml`. Out: frozen `CodeLabels`, or complaints for every code that is unknown, missing or named twice. */
import { z } from 'zod';
import { CONTEXTS, EVENT_TYPES, MODES, SECTORS, STATUSES, TOLL_KINDS } from '../model/codes.js';
import { ARTICLES, type CodeLabels, type ModeLabel, type Phrasing, QUADS } from '../model/labels.js';
import { type Complaint, checkEntry, type LexiconEntry } from './entry.js';

const name = z.string().min(1);
const label = { code: name, fr: name, en: name };
const phrasing = { noun: name, by: name, to: name, between: name.nullable().default(null) };

const typeSchema = z.strictObject({ ...label, ...phrasing, quad: z.enum(QUADS), definition: name });
const statusSchema = z.strictObject({ ...label, definition: name });
const labelSchema = z.strictObject(label);
const sectorSchema = z.strictObject({ ...label, party: name });
const countrySchema = z.strictObject({
  code: name,
  numeric: z.number().int(),
  en: name,
  region: name,
  article: z.enum(ARTICLES).nullable().default(null),
});
const tollSchema = z.strictObject({ code: name, one: name, many: name });
const modeSchema = z.strictObject({
  ...label,
  type: name,
  noun: name.optional(),
  by: name.optional(),
  to: name.optional(),
  between: name.nullable().default(null),
});

interface Table<T> {
  readonly rows: Readonly<Record<string, T>>;
  readonly complaints: readonly Complaint[];
}

/** One file of codes: every expected code once, no other; any code once where `expected` is null. */
function readTable<T>(
  entries: readonly LexiconEntry[],
  file: string,
  schema: z.ZodType<T>,
  keyOf: (row: T) => string,
  expected: readonly string[] | null,
): Table<T> {
  const rows: Record<string, T> = {};
  const complaints: Complaint[] = [];
  for (const entry of entries.filter((e) => e.file === file)) {
    const checked = checkEntry(entry, schema);
    if (!checked.ok) {
      complaints.push(checked.complaint);
      continue;
    }
    const key = keyOf(checked.value);
    const message = faultOfKey(key, key in rows, expected);
    if (message === null) rows[key] = checked.value;
    else complaints.push({ file, line: entry.line, message });
  }
  const missing = (expected ?? []).filter((code) => !(code in rows));
  if (missing.length > 0) complaints.push({ file, line: 1, message: `codes sans libellé : ${missing.join(', ')}` });
  return { rows, complaints };
}

function faultOfKey(key: string, seen: boolean, expected: readonly string[] | null): string | null {
  if (expected !== null && !expected.includes(key))
    return `code inconnu « ${key} » ; codes valables : ${expected.join(', ')}`;
  return seen ? `code « ${key} » écrit deux fois` : null;
}

function modeLabel(row: z.infer<typeof modeSchema>): ModeLabel {
  const { fr, en, noun, by, to, between } = row;
  const own: Phrasing | null = noun && by && to ? { noun, by, to, between } : null;
  return { fr, en, phrasing: own };
}

const MODE_KEYS = Object.entries(MODES).flatMap(([type, modes]) => modes.map((mode) => `${type}/${mode}`));

/**
 * Reads all tables of `codes/`.
 * @param countryName the French name of an ISO 3166-1 alpha-3 code, null where unknown; INT and UNK are named here.
 * @returns `labels` is null when there is a complaint: a desk with half its labels would mislead.
 */
export function compileCodes(
  entries: readonly LexiconEntry[],
  countryName: (iso3: string) => string | null,
): { readonly labels: CodeLabels | null; readonly complaints: readonly Complaint[] } {
  const code = (row: { code: string }): string => row.code;
  const types = readTable(entries, 'codes/event-types.yaml', typeSchema, code, EVENT_TYPES);
  const statuses = readTable(entries, 'codes/statuses.yaml', statusSchema, code, STATUSES);
  const sectors = readTable(entries, 'codes/sectors.yaml', sectorSchema, code, SECTORS);
  const tolls = readTable(entries, 'codes/tolls.yaml', tollSchema, code, TOLL_KINDS);
  const contexts = readTable(entries, 'codes/contexts.yaml', labelSchema, code, CONTEXTS);
  const modes = readTable(entries, 'codes/modes.yaml', modeSchema, (m) => `${m.type}/${m.code}`, MODE_KEYS);
  const countries = readTable(entries, 'codes/countries.yaml', countrySchema, code, null);
  const removals = readTable(entries, 'codes/removals.yaml', labelSchema, code, null);
  const complaints = [types, statuses, sectors, tolls, contexts, modes, countries, removals].flatMap(
    (table) => table.complaints,
  );
  if (complaints.length > 0) return { labels: null, complaints };
  const modeRows = Object.entries(modes.rows).map(([key, row]) => [key, modeLabel(row)] as const);
  const labels: CodeLabels = Object.freeze({
    types: types.rows as CodeLabels['types'],
    statuses: statuses.rows as CodeLabels['statuses'],
    sectors: sectors.rows as CodeLabels['sectors'],
    tolls: tolls.rows as CodeLabels['tolls'],
    contexts: contexts.rows as CodeLabels['contexts'],
    modes: Object.fromEntries(modeRows),
    country: (iso3: string) => SPECIAL_COUNTRIES[iso3] ?? countryName(iso3) ?? iso3,
    removal: (reason: string) => removals.rows[reason]?.fr ?? reason,
    countryCode: (iso3: string) => countries.rows[iso3] ?? null,
  });
  return { labels, complaints };
}

/** The two codes of the record that no country bears. */
const SPECIAL_COUNTRIES: Readonly<Record<string, string>> = { INT: 'international', UNK: 'pays inconnu' };
