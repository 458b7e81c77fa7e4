/** Charges. In: a quotation's range. Out: a frame that names nobody: the words of the law behind "mis en examen **pour** « … »", whoever spoke before them. */
import type { Cue } from './cue.js';
import type { QuotedRange } from './marks.js';
import { classed, type Reading, rowFrom } from './reading.js';

/** How many words before "pour" say that it names a charge: "condamné **à deux ans de prison** pour « … »". */
const REACH = 6;

export function chargeCue(reading: Reading, range: QuotedRange): Cue | null {
  const at = rowFrom(reading, range.open) - 1;
  const { word, sentence } = reading.row[at] ?? {};
  if (word?.form.toLowerCase() !== 'pour' || tellsSomething(reading, range)) return null;
  const before = reading.row.slice(Math.max(0, at - REACH), at).filter((p) => p.sentence === sentence);
  if (!before.some((p) => classed(reading, p.word.lemma, 'prosecuting'))) return null;
  return { text: 'pour', speaker: null, rule: 'fr.quote.charge', at, silent: true };
}

/** "condamné pour « avoir trahi le pays »" and "pour « assassinat »" name a charge; a finite verb makes a speech of it. */
function tellsSomething(reading: Reading, { start, end }: QuotedRange): boolean {
  const words = reading.row.slice(rowFrom(reading, start), rowFrom(reading, end)).map((p) => p.word);
  return words.some((w) => w.feats['VerbForm'] === 'Fin');
}
