/** Marks the last lines that sign: "Awa Sow / Le Fanal", "Le Fanal avec agences", "www.lefanal.example". */
import { foldPageText } from '../../lexicon/page.js';
import { isHeading, type Line, type TrimContext } from './line.js';

const LAST_LINES = 4;
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;

export function dropSignature(lines: Line[], { byline, site, words }: TrimContext): void {
  const names = [byline, site].map((n) => foldPageText(n ?? '')).filter((n) => n !== '');
  let seen = 0;
  for (let i = lines.length - 1; i >= 0 && seen < LAST_LINES; i--) {
    const line = lines[i] as Line;
    if (line.reason) continue;
    seen++;
    const { folded, block } = line;
    if (block.weight > 70 || isHeading(line) || /[.!?»”]$/.test(block.text)) return;
    const said = [...names, ...words.signatures].some((cue) => ` ${folded} `.includes(` ${cue} `));
    if (said || words.agencies.has(folded) || ADDRESS.test(block.text)) line.reason = 'signature';
  }
}
