/** What opens a reported clause. In: a sentence. Out: the same, a setting behind "que" in the clause that it opens, not with who tells it: "Le préfet a indiqué que, **dans la nuit de lundi à mardi**, le poste a été attaqué". */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';

export function withFrontedInClause(sentence: Sentence): Sentence {
  const { words } = sentence;
  const moved = new Map<number, Partial<Word>>();
  for (const clause of words) {
    const that = clause.deprel.startsWith('ccomp') ? thatOf(words, clause) : undefined;
    if (!that) continue;
    for (const word of words.slice(that.index + 1, clause.index))
      if (word.head === clause.head && /^(obl|advmod)/.test(word.deprel) && opensBehind(words, word, that))
        moved.set(word.index, { head: clause.index });
  }
  return changed(sentence, moved);
}

function thatOf(words: readonly Word[], clause: Word): Word | undefined {
  if (clause.head < 0 || clause.head > clause.index) return undefined;
  return words.find((w) => w.head === clause.index && w.deprel === 'mark' && /^qu(e|['’])$/i.test(w.form));
}

/** All its own words stand behind "que" too. */
function opensBehind(words: readonly Word[], { index }: Word, that: Word): boolean {
  return words.every((w) => w.head !== index || w.index > that.index);
}
