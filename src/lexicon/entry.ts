/** One entry of a YAML file as it was written, with the place where an analyst finds it; and how complaints name that place. */
import { z } from 'zod';

export interface LexiconEntry {
  /** Path from the lexicon's root, with `/`: "fr/verbs/assault.yaml". */
  readonly file: string;
  readonly line: number;
  readonly value: unknown;
}

/** A fault in the lexicon, in French, for the analyst. */
export interface Complaint {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly complaint: Complaint };

/** Checks one entry against a schema; the complaint lists every field at fault. */
export function checkEntry<T>(entry: LexiconEntry, schema: z.ZodType<T>): Checked<T> {
  const parsed = schema.safeParse(entry.value);
  if (parsed.success) return { ok: true, value: parsed.data };
  const message = parsed.error.issues.map((i) => `${i.path.join('.') || 'entrée'} : ${i.message}`).join(' ; ');
  return { ok: false, complaint: { file: entry.file, line: entry.line, message } };
}

/** Every entry that has an id says who says so (`source`), and may say more (`note`). */
export const provenance = {
  id: z.string().regex(/^[a-z0-9][a-z0-9._-]*$/, 'minuscules, chiffres, point et tiret seulement'),
  source: z.string().optional(),
  note: z.string().optional(),
};

/** Word or list of words, always read as a list. */
export const wordList = z.union([z.string(), z.array(z.string())]).transform((v) => (Array.isArray(v) ? v : [v]));
