/** One case of the lexicon as it was written, and what a check of it finds. In: entries of `*.cases.yaml`. Out: cases, or a complaint. */
import { z } from 'zod';
import { type Complaint, checkEntry, type LexiconEntry } from '../../lexicon/entry.js';

const find = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));
export type Find = z.output<typeof find>;

const caseSchema = z.strictObject({
  text: z.string(),
  title: z.string().optional(),
  published: z.union([z.string(), z.date().transform((d) => d.toISOString().slice(0, 10))]).optional(),
  finds: z.array(find),
  /** Must fail today; goes red once it passes. */
  todo: z.string().optional(),
});

export interface LexiconCase extends z.output<typeof caseSchema> {
  readonly file: string;
  readonly line: number;
}

/** A failed expectation, for people; null where the case holds. */
export type CaseCheck = (example: LexiconCase) => string | null;

export function readCases(entries: readonly LexiconEntry[], complain: (c: Complaint) => void): LexiconCase[] {
  const cases: LexiconCase[] = [];
  for (const entry of entries) {
    const checked = checkEntry(entry, caseSchema);
    if (checked.ok) cases.push({ ...checked.value, file: entry.file, line: entry.line });
    else complain(checked.complaint);
  }
  return cases;
}

/** Runs a case; a `todo` case that holds is a complaint too, so that it is noticed. */
export function runCase(example: LexiconCase, check: CaseCheck): Complaint | null {
  const failure = check(example);
  if (example.todo !== undefined)
    return failure === null ? complaint(example, `ce cas passe désormais : retirer « todo » (${example.todo})`) : null;
  return failure === null ? null : complaint(example, `cas en échec : « ${example.text} » — ${failure}`);
}

function complaint(example: LexiconCase, message: string): Complaint {
  return { file: example.file, line: example.line, message };
}
