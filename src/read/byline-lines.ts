/** The lines around the title and below the text in, the name that "Par Awa Sow", or a person's name alone between title and text, gives out. */
import { foldPageText } from '../lexicon/page.js';
import { cleanName, isPerson } from './byline-name.js';
import type { BylinePlace } from './byline-place.js';
import { isElsewhere } from './elsewhere.js';

const MAX_LINE = 120;
const MAX_WORDS = 5;
/** A signature is among the last lines of the text. */
const LAST = 3;
const MAX_SIGNATURE = 50;

export function bylineOfLines(place: BylinePlace): string | null {
  const { lines, heading, from, to } = place;
  const start = heading ? Math.min(lines.first[heading.order] ?? from, from) : from;
  const top = range(start, Math.min(from + 3, to));
  for (const i of [...top, ...range(to - 4, to + 6), ...range(start - 4, start).reverse()]) {
    const name = signed(i, place);
    if (name) return name;
  }
  // Further up in the text only a known given name tells "Écrit par Awa Sow" from a heading such as "Par Kaya et Djibo"
  for (const i of range(Math.max(from + 3, to - 12), to - 4)) {
    const name = signed(i, place);
    if (name && isPerson(name, place.words)) return name;
  }
  for (const i of [...range(start + 1, from + 1), ...range(Math.max(from + 3, to - LAST), to)]) {
    const name = person(lineAt(i, place), place);
    if (name) return name;
  }
  return null;
}

/** "Awa SOW (stagiaire)" alone on its line: hardly more than a name. */
function person(text: string, place: BylinePlace): string | null {
  if (text === '' || text.length > MAX_SIGNATURE) return null;
  const name = cleanName(text, place);
  return name && isPerson(name, place.words) ? name : null;
}

/** The text of a short line of the article's own; "" otherwise. */
function lineAt(i: number, place: BylinePlace): string {
  const block = place.lines.blocks[i];
  return !block || block.text.length > MAX_LINE || isElsewhere(place, block.el) ? '' : block.text;
}

/** "Par Awa Sow", "2 mai 2024 · Par Awa Sow", "2 mai 2024, par Awa Sow", or "Écrit par :" with the name on the next line. */
function signed(i: number, place: BylinePlace): string | null {
  const text = lineAt(i, place);
  const { bylinePrefixes } = place.words;
  const afterDate = /^[^,]{0,20}\d{4},\s+(.+)$/.exec(text)?.[1];
  for (const part of afterDate ? [afterDate] : text.split(/\s+[|•·–—/]\s+/)) {
    const folded = foldPageText(part);
    const prefix = bylinePrefixes.find((p) => p.length > 1 && (folded === p || folded.startsWith(`${p} `)));
    if (!prefix) continue;
    const name = cleanName(folded === prefix ? lineAt(i + 1, place) : part, place);
    if (name && name.split(' ').length <= MAX_WORDS && /^\p{Lu}/u.test(name)) return name;
  }
  return null;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}
