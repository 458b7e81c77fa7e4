/** Verbs that treebanks only know as adjectives: "Le ministre **informe** que…" ("shapeless"), "L'Union **fixe** un ultimatum" ("steady"). In: an analyser. Out: the same, which reads a verb of the same kind in their place. */
import type { Analyser } from '../analysis.js';

interface Taken {
  readonly form: RegExp;
  /** What it gives to read, of the same form in the third person and of no other class. */
  readonly readAs: string;
  /** The words behind it that no adjective has. */
  readonly before: RegExp;
}

const TAKEN: readonly Taken[] = [
  // with "en outre", "également" between: "une masse **informe** que" is found in no communiqué
  {
    form: /^informe$/i,
    readAs: 'indique',
    before: /^(?:(?:en outre|par ailleurs|également|aussi|par là|ainsi) )?qu(?:e|['’]) /,
  },
  // "un prix **fixe**" has no article behind it; "à heure fixe **le lundi**" has a day
  {
    form: /^fixe$/i,
    readAs: 'annonce',
    before: /^(?:(?:un|une|des|les|la|le|l['’]) )(?!(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|\d)/,
  },
];

export function withVerbsAsAdjectives(analyser: Analyser): Analyser {
  return { analyse: (words) => analyser.analyse(words.map((word, i) => readAs(words, i) ?? word)) };
}

function readAs(words: readonly string[], at: number): string | undefined {
  const taken = TAKEN.find(({ form }) => form.test(words[at] ?? ''));
  if (!taken || at === 0) return undefined;
  const after = words
    .slice(at + 1, at + 4)
    .map((word) => `${word.toLowerCase()} `)
    .join('');
  return taken.before.test(after) ? taken.readAs : undefined;
}
