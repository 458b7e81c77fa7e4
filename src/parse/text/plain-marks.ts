/** Quotation marks as one, for the trained models' eyes: papers print « … », “…” or "…" for the same thing, and a wire that two of them copy must read the same. In: a form; an analyser. Out: `"` for any mark, else the form; an analyser that sees it so. */
import type { Analyser } from '../analysis.js';

export function plainMark(form: string): string {
  return /^[«»“”]$/.test(form) ? '"' : form;
}

export function withPlainMarks(analyser: Analyser): Analyser {
  return { analyse: (words) => analyser.analyse(words.map(plainMark)) };
}
