/** Schema of `codes/acled.yaml`: from the record's type, mode and parties to ACLED's type and sub-type. In: YAML entries. Out: rows, the first that fits wins. */
import { z } from 'zod';
import { EVENT_TYPES } from '../model/codes.js';
import { type Complaint, checkEntry, type LexiconEntry, provenance } from './entry.js';

const CAMPS = ['armed', 'both-armed', 'state', 'nonstate', 'civilian', 'none'] as const;
export type Camp = (typeof CAMPS)[number];

const rowSchema = z.strictObject({
  ...provenance,
  type: z.enum(EVENT_TYPES),
  mode: z.array(z.string()).default([]),
  actors: z.array(z.enum(CAMPS)).default([]),
  recipients: z.array(z.enum(CAMPS)).default([]),
  gives: z.tuple([z.string(), z.string()]),
});

export type AcledRow = z.output<typeof rowSchema>;

/** Compiles the entries of `codes/acled.yaml`. Faulty rows are left out and complained of. */
export function compileAcled(entries: readonly LexiconEntry[], complain: (c: Complaint) => void): readonly AcledRow[] {
  return entries.flatMap((entry) => {
    const checked = checkEntry(entry, rowSchema);
    if (checked.ok) return [checked.value];
    complain(checked.complaint);
    return [];
  });
}
