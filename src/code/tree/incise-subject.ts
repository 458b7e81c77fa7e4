/** Subjects behind the verb that ends a sentence by saying who told it. In: a sentence, which verbs speak. Out: the same, the plural behind the verb its subject, where the parser took for it the noun of a clause before: "…, **le groupe** recevant une rançon, ont indiqué **quatre sources**". */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';

export function withInciseSubjects(sentence: Sentence, speaks: (verb: Word) => boolean): Sentence {
  const { words } = sentence;
  const moved = words.flatMap((verb): [number, Partial<Word>][] => {
    const taken = isIncise(words, verb) && speaks(verb) ? takenFor(words, verb) : null;
    if (!taken) return [];
    return [
      [taken.behind.index, { deprel: 'nsubj' }],
      [taken.before.index, { head: verb.head, deprel: 'advcl' }],
    ];
  });
  return changed(sentence, new Map(moved));
}

/** ", **ont indiqué**": its plural auxiliary stands right behind a comma. */
function isIncise(words: readonly Word[], { deprel, index, head }: Word): boolean {
  const [comma, auxiliary] = [words[index - 2], words[index - 1]];
  const isPlural = auxiliary?.head === index && auxiliary.feats['Number'] === 'Plur';
  return deprel.startsWith('parataxis') && head < index && isPlural && comma?.form === ',';
}

/** One subject before, alone, and several people behind: only these agree with "ont". */
function takenFor(words: readonly Word[], verb: Word): { before: Word; behind: Word } | null {
  const own = words.filter((w) => w.head === verb.index);
  const before = own.find((w) => w.deprel === 'nsubj' && w.index < verb.index);
  const behind = own.find((w) => w.deprel === 'obj' && w.index > verb.index && w.index <= verb.index + NEAR);
  if (!before || !behind || before.feats['Number'] !== 'Sing' || behind.feats['Number'] !== 'Plur') return null;
  return words.some((w) => w.head === before.index && w.deprel === 'conj') ? null : { before, behind };
}

/** "ont indiqué **plusieurs autres** sources" */
const NEAR = 3;
