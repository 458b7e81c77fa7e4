/** Objects that the parser hung on a complement before them. In: a sentence, which verbs take an object, the verb that a noun may belong to. Out: the same, each noun the object of its verb, where that has none: "a condamné à dix ans de prison **deux officiers**". */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';
import { isOpenVerb } from './open-verb.js';

type OfLemma = (lemma: string) => boolean;

export function withLostObjects(
  sentence: Sentence,
  takesObject: OfLemma,
  verbOf: (noun: Word) => Word | undefined,
): Sentence {
  const { words } = sentence;
  const moved = words.flatMap((noun) => {
    const verb = verbOf(noun);
    return verb && lacksObject(words, verb, takesObject)
      ? [[noun.index, { head: verb.index, deprel: 'obj' }] as const]
      : [];
  });
  return changed(sentence, new Map(moved));
}

/** "a arrêté": transitive, and nothing fills the place of its object. */
export function lacksObject(words: readonly Word[], verb: Word, takesObject: OfLemma): boolean {
  return takesObject(verb.lemma.toLowerCase()) && isOpenVerb(words, verb);
}

/**
 * The complement of a verb that the noun hangs in: "**à dix ans** de prison deux officiers".
 * @param links the relations by which its words hang on one another
 * @param deepest how far they do
 */
export function complementOver(words: readonly Word[], noun: Word, links: RegExp, deepest: number): Word | undefined {
  let above = words[noun.head];
  for (let steps = 0; above && above.index < noun.index && steps < deepest; steps++) {
    if (above.deprel.startsWith('obl')) return above;
    if (!links.test(above.deprel)) return undefined;
    above = words[above.head];
  }
  return undefined;
}
