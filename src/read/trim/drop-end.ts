/** Marks a comment form and all below it: "Laisser un commentaire", after which nothing of the article follows. */
import { cueAtStart } from '../../lexicon/page.js';
import { endsSentence, type Line, massOfLines, type TrimContext } from './line.js';

/** The form stands after at least this share of the text, or the line is a sentence of the article. */
const LEAST_BEFORE = 0.4;

export function dropEnd(lines: Line[], { words }: TrimContext): void {
  const total = massOfLines(lines);
  let before = 0;
  for (const [i, line] of lines.entries()) {
    const cue = line.block.weight < 160 ? cueAtStart(words.ends, line.folded) : null;
    if (cue && standsAlone(line, cue.text) && before >= LEAST_BEFORE * total) {
      for (let j = i; j < lines.length; j++) (lines[j] as Line).reason ??= cue.reason;
      return;
    }
    before += line.mass;
  }
}

/** "Laisser un commentaire sur ce forum coûte cher aux opposants, …" is a sentence. */
function standsAlone(line: Line, cue: string): boolean {
  return line.folded.length <= cue.length + 25 || !endsSentence(line.block) || line.block.el.tag !== 'p';
}
