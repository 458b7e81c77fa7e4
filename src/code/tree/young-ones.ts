/** Who the young ones are. In: a sentence, which lemmas name people. Out: the same, the noun behind "jeunes" or "anciens" at the head of its phrase: "a tué deux jeunes **rebelles**", "une dizaine de jeunes **policiers**". */
import type { Sentence, Word } from '../../model/sentence.js';
import { type Changes, changed } from './changed-words.js';

export function withYoungOnes(sentence: Sentence, isPerson: (lemma: string) => boolean): Sentence {
  const { words } = sentence;
  const young = words.find((w) => isYoung(w) && isNamed(words, w, isPerson));
  return young ? changed(sentence, turned(words, young)) : sentence;
}

function isYoung({ upos, lemma }: Word): boolean {
  return upos === 'NOUN' && /^(jeune|ancien)$/i.test(lemma);
}

/** "jeunes **rebelles**", an adjective for the tagger, or a noun that it hung the other on; "jeunes maliens" are young all the same. */
function isNamed(words: readonly Word[], young: Word, isPerson: (lemma: string) => boolean): boolean {
  const next = words[young.index + 1];
  if (!next || !isPerson(next.lemma.toLowerCase())) return false;
  return (next.upos === 'ADJ' && next.head === young.index) || (next.upos === 'NOUN' && young.head === next.index);
}

function turned(words: readonly Word[], young: Word): Changes {
  const noun = words[young.index + 1] as Word;
  const own = words.filter((w) => w.head === young.index && w !== noun);
  const stands = noun.head === young.index ? { head: young.head, deprel: young.deprel } : {};
  return new Map<number, Partial<Word>>([
    ...own.map((w) => [w.index, { head: noun.index }] as const),
    [noun.index, { ...stands, upos: 'NOUN' }],
    [young.index, { head: noun.index, deprel: 'amod', upos: 'ADJ' }],
  ]);
}
