/** Prepositions that the parser hung on a figure or an adjective. In: a sentence. Out: the same, each on the noun whose phrase it opens: "attaqué **par** douze ou treize **hommes**", "**par** deux jeunes **rebelles**". */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';

export function withRaisedCases(sentence: Sentence): Sentence {
  const { words } = sentence;
  const raised = words.flatMap((w) => {
    const noun = nounOver(words, w);
    return noun ? [[w.index, { head: noun.index }] as const] : [];
  });
  return changed(sentence, new Map(raised));
}

/** The noun behind the figure or adjective that stands right behind the preposition. */
function nounOver(words: readonly Word[], { form, deprel, head, index }: Word): Word | undefined {
  const between = words[head];
  if (!/^(case|nummod)$/.test(deprel) || !between || between.index < index) return undefined;
  // "**entre** 40 et 60 civils" only counts
  if (between.upos === 'NUM' && /^entre$/i.test(form)) return undefined;
  const noun = words[between.head];
  const isBefore = /^(nummod|amod)$/.test(between.deprel) && /^(NUM|ADJ)$/.test(between.upos);
  return isBefore && noun?.upos === 'NOUN' && noun.index > between.index ? noun : undefined;
}
