/** In: the unlabelled news. Out: its sentences as lists of word forms, cut as the treebanks cut them. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const CONTRACTIONS: Readonly<Record<string, readonly string[]>> = {
  du: ['de', 'le'],
  au: ['à', 'le'],
  aux: ['à', 'les'],
  Du: ['De', 'le'],
  Au: ['À', 'le'],
  Aux: ['À', 'les'],
};
/** Words that elide, "aujourd'hui", clitics after a hyphen, numbers, words with their inner hyphens and points, other marks. */
const TOKEN =
  /(?:[cdjlmnstCDJLMNST]|[Qq]u|[Jj]usqu|[Ll]orsqu|[Pp]uisqu)['’]|aujourd['’]hui|-(?:t-)?(?:il|elle|on|ils|elles|je|tu|nous|vous|ce|ci|là|le|la|les|lui|leur|moi|en|y)(?![\p{L}-])|\d+(?:[.,\u00a0 ]\d{3})*(?:,\d+)?|\p{L}[\p{L}\p{M}]*(?:\.(?=\p{L}\.))?(?:-(?!(?:t-)?(?:il|elle|on|ils|elles|je|tu|nous|vous|ce|ci|là|le|la|les|lui|leur|moi|en|y)(?![\p{L}-]))[\p{L}\p{N}]+)*|\.{2,}|[^\s]/gu;
const SENTENCE_END = /(?<=[.!?…]["»]?)\s+(?=["«\p{Lu}])/u;

/** Sentences of one line, cut at final marks followed by a capital: good enough for statistics. "du" is always "de" + "le" here. */
export function sentencesOfLine(line: string): string[][] {
  return line
    .replace(/^# /, '')
    .split(SENTENCE_END)
    .flatMap((piece) => {
      const tokens = piece.match(TOKEN);
      return tokens === null ? [] : [tokens.flatMap((t) => CONTRACTIONS[t] ?? [t.replace('’', "'")])];
    });
}

/** @param path gzipped text, an article's title on a line that starts with "# " */
export function newsSentences(path: string): string[][] {
  return gunzipSync(readFileSync(path)).toString('utf8').split('\n').flatMap(sentencesOfLine);
}
