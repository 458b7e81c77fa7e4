/** Signature lines, byline and text in, the agencies and outlets that the page credits out, as the lexicon writes them. */
import { foldPageText, type PageWords } from '../lexicon/page.js';

const BRACKETED = /\(([^()]{2,40})\)/g;

/**
 * @param signatures lines taken out as signatures, and the byline
 * @param text the article: "(AFP)" counts in its dateline and at its end, not in between, where it may be what the news is about
 */
export function findCredits(signatures: readonly string[], text: string, words: PageWords): string[] {
  const found = new Set<string>();
  for (const line of signatures) addAgencies(foldPageText(line), words, found);
  for (const part of [text.slice(0, 120), text.slice(-160)]) {
    for (const match of part.matchAll(BRACKETED)) addWhole(match[1] ?? '', words, found);
  }
  const end = text.slice(-80).split('\n').at(-1) ?? '';
  if (end.length < 60) addAgencies(foldPageText(end), words, found);
  return [...found];
}

function addWhole(text: string, words: PageWords, found: Set<string>): void {
  for (const part of text.split(/[/,&]|\bet\b|\bavec\b/)) {
    const name = words.agencies.get(foldPageText(part));
    if (name) found.add(name);
  }
}

function addAgencies(folded: string, words: PageWords, found: Set<string>): void {
  const line = ` ${folded} `;
  for (const [key, name] of words.agencies) if (line.includes(` ${key} `)) found.add(name);
}
