/** Glosses. In: a quotation's range. Out: do the marks hold what a name means in another tongue (« la force Tala, "les gens du fleuve" en peul »)? Nobody has said that. */
import type { QuotedRange } from './marks.js';
import { classed, type Reading, rowFrom } from './reading.js';

export function isGloss(reading: Reading, { open, close }: QuotedRange): boolean {
  const after = rowFrom(reading, close + 1);
  const [first, second] = [after, after + 1].map((i) => reading.row[i]?.word);
  if (first?.form.toLowerCase() === 'en' && second) return classed(reading, second.lemma, 'language');
  // "un mot **qui signifie** « … »"
  const before = reading.row[rowFrom(reading, open) - 1]?.word;
  return before !== undefined && classed(reading, before.lemma, 'means');
}
