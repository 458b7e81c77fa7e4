/** Whose count it is. In: two drafts. Out: whether two sources, each named by a noun, give their counts: "**selon l'armée**, 22 morts", "**un habitant** parle de 40 morts". */
import type { DraftEvent } from '../../model/draft.js';

export function countedByOthers(a: DraftEvent, b: DraftEvent): boolean {
  const [x, y] = [sourcesOf(a), sourcesOf(b)];
  return x.length > 0 && y.length > 0 && !x.some((source) => y.includes(source));
}

/** A pronoun may stand for the other's source. */
function sourcesOf({ claimants }: DraftEvent): string[] {
  return claimants.map((c) => c.phrase.text.toLowerCase()).filter((text) => !PRONOUN.test(text));
}

const PRONOUN = /(^|-t-|-)(il|elle|ils|elles|celui-ci|celle-ci|ce dernier|cette dernière|cette source)$/;
