/** A short line and the moment of the fetch in, the day that "il y a 3 jours" or "hier" names out; null where the line says no such thing. */
import { foldPageText, type PageWords } from '../lexicon/page.js';

const HOUR = 3_600_000;
const UNITS = { minute: HOUR / 60, hour: HOUR, day: 24 * HOUR, week: 7 * 24 * HOUR } as const;

/** @param fetched ISO moment; without a valid one nothing is counted */
export function dayAgo(text: string, fetched: string, words: PageWords): string | null {
  const now = Date.parse(fetched);
  if (Number.isNaN(now)) return null;
  const line = ` ${foldPageText(text)} `;
  for (const { text: cue, unit } of words.ago) {
    if (!line.includes(` ${cue} `)) continue;
    const count = cue.includes('#') ? Number(/\d{1,4}/.exec(text)?.[0]) : 1;
    const moment = new Date(now - count * UNITS[unit]);
    return Number.isNaN(moment.getTime()) ? null : moment.toISOString().slice(0, 10);
  }
  return null;
}
