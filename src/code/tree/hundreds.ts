/** Hundreds that the parser took for a noun. In: a sentence, which words name people or things. Out: the same, the counted noun at the head of its phrase: "a tué **trois cents rebelles**", "**deux cents anciens policiers** ont manifesté". */
import type { Sentence, Word } from '../../model/sentence.js';
import { type Changes, changed } from './changed-words.js';

/** @param isNoun does the lexicon know the lemma as a noun? The tagger makes an adjective of "rebelles", "policiers" here. */
export function withHundreds(sentence: Sentence, isNoun: (lemma: string) => boolean): Sentence {
  const { words } = sentence;
  const hundreds = words.filter((w) => isHundreds(words, w));
  return hundreds.reduce((done, { index }) => {
    const cents = done.words[index];
    const counted = cents && countedBy(done.words, cents, isNoun);
    return cents && counted ? changed(done, turned(done.words, cents, counted)) : done;
  }, sentence);
}

/** "**trois** cents": a figure before it; "cent policiers" is read well. */
function isHundreds(words: readonly Word[], { upos, form, index }: Word): boolean {
  return upos === 'NOUN' && /^cents?$/i.test(form) && words[index - 1]?.upos === 'NUM';
}

/** The first noun right behind, or the last adjective that can be one: "anciens **rebelles**", "**policiers** blessés". */
function countedBy(words: readonly Word[], cents: Word, isNoun: (lemma: string) => boolean): Word | undefined {
  const behind: Word[] = [];
  for (
    let w = words[cents.index + 1];
    w && w.head === cents.index && /^(NOUN|ADJ)$/.test(w.upos);
    w = words[w.index + 1]
  )
    behind.push(w);
  return behind.find((w) => w.upos === 'NOUN') ?? behind.findLast((w) => isNoun(w.lemma.toLowerCase()));
}

function turned(words: readonly Word[], cents: Word, counted: Word): Changes {
  const below = words.filter((w) => w.head === cents.index && w !== counted);
  return new Map<number, Partial<Word>>([
    ...below.map((w) => [w.index, { head: counted.index }] as const),
    [counted.index, { head: cents.head, deprel: cents.deprel, upos: 'NOUN' }],
    [cents.index, { head: counted.index, deprel: 'nummod', upos: 'NUM' }],
  ]);
}
