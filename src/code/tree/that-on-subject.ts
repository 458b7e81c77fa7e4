/** Relative clauses on the subject of their sentence that the parser took for adverbial ones. In: a sentence. Out: the same, each on that subject: "**les prisonniers que** les rebelles viennent de libérer sont rentrés". */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';
import { lacksObjectBehindThat, RELATIVE_OBJECT } from './that-clause.js';

export function withThatOnSubjects(sentence: Sentence): Sentence {
  const { words } = sentence;
  const moved = words.flatMap((that): [number, Partial<Word>][] => {
    const clause = isThat(that) ? words[that.head] : undefined;
    const noun = clause && subjectBefore(words, that, clause);
    if (!clause || !noun || !lacksObjectBehindThat(words, that, clause)) return [];
    return [
      [clause.index, { head: noun.index, deprel: 'acl:relcl' }],
      [noun.index, { head: clause.head, deprel: noun.head === clause.head ? noun.deprel : 'nsubj' }],
      [that.index, RELATIVE_OBJECT],
    ];
  });
  return changed(sentence, new Map(moved));
}

function isThat({ form, deprel, upos }: Word): boolean {
  return /^qu(e|['’])$/i.test(form) && deprel === 'mark' && upos === 'SCONJ';
}

/** Right before "que", or before a comma and "que", and of the main verb, or given to the clause as a second subject. */
function subjectBefore(words: readonly Word[], that: Word, clause: Word): Word | undefined {
  if (clause.deprel !== 'advcl' || clause.head < clause.index) return undefined;
  const isComma = words[that.index - 1]?.form === ',';
  const noun = words[that.index - (isComma ? 2 : 1)];
  if (!noun || !/^(NOUN|PROPN)$/.test(noun.upos) || !noun.deprel.startsWith('nsubj')) return undefined;
  return noun.head === clause.index || (noun.head === clause.head && !isComma) ? noun : undefined;
}
