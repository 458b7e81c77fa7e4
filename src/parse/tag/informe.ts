/** "Le ministre **informe** que…": every communiqué says so, and treebanks only know the adjective ("shapeless"). In: an analyser. Out: the same, which reads a verb of the same kind in its place. */
import type { Analyser } from '../analysis.js';

/** What it gives to read, of the same form in the third person and of no other class. */
const READ_AS = 'indique';

export function withInforming(analyser: Analyser): Analyser {
  return {
    analyse: (words) =>
      analyser.analyse(words.some(isForm) ? words.map((word, i) => (isVerb(words, i) ? READ_AS : word)) : words),
  };
}

const isForm = (word: string): boolean => /^informe$/i.test(word);

/** Before "que", with "en outre", "également" between: "une masse **informe** que" is found in no communiqué. */
function isVerb(words: readonly string[], at: number): boolean {
  if (!isForm(words[at] ?? '')) return false;
  const after = words
    .slice(at + 1, at + 4)
    .map((word) => `${word.toLowerCase()} `)
    .join('');
  return /^(?:(?:en outre|par ailleurs|également|aussi|par là|ainsi) )?qu(?:e|['’]) /.test(after);
}
