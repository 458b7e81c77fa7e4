/** Marks what stands below the last line that the page's own JSON-LD counts as its article, where that witness knows nearly all the rest. */
import { foldTitle } from '../title.js';
import { isHeading, type Line } from './line.js';

/** A longer body is not searched: its page would take the square of its length. */
const MAX_BODY = 200_000;
const SAMPLE = 60;
const PROBE = 60;
/** The witness is believed when it has this share of the running lines. */
const KNOWN = 0.8;
const LAST_LINES = 25;

/** @param body the `articleBody` of the page's JSON-LD */
export function dropBeyondBody(lines: Line[], body: string | null): void {
  if (!body || body.length > MAX_BODY) return;
  const known = foldTitle(body);
  const has = (line: Line): boolean => known.includes(foldTitle(line.block.text).slice(0, PROBE));
  const running = lines.filter((line) => !line.reason && line.mass > 0);
  const sample = running.slice(0, SAMPLE);
  if (sample.length < 3 || sample.filter(has).length < KNOWN * sample.length) return;
  for (let i = lines.length - 1; i >= Math.max(0, lines.length - LAST_LINES); i--) {
    const line = lines[i] as Line;
    if (line.reason) continue;
    if (has(line) && !(isHeading(line) && line.folded.length < 20)) return;
    line.reason = 'outside-body';
  }
}
