/** Hundreds that the parser took for a noun. In: a sentence, which words name people or things. Out: the same, the counted noun at the head of its phrase: "a tué **trois cents rebelles**", "**deux cents anciens policiers** ont manifesté". */
import type { Sentence, Word } from '../../model/sentence.js';
import { type Changes, changed } from './changed-words.js';

/**
 * @param isNoun does the lexicon know the lemma as a noun? The tagger makes an adjective of "rebelles", "policiers" here.
 * @param isTime "deux cents policiers **lundi**" counts no days
 */
export function withHundreds(
  sentence: Sentence,
  isNoun: (lemma: string) => boolean,
  isTime: (lemma: string) => boolean,
): Sentence {
  const { words } = sentence;
  const hundreds = words.filter((w) => isHundreds(words, w));
  return hundreds.reduce((done, { index }) => {
    const cents = done.words[index];
    const counted = cents && countedBy(done.words, cents, isNoun, isTime);
    return cents && counted ? changed(done, turned(done.words, cents, counted)) : done;
  }, sentence);
}

/** "**trois** cents": a figure before it ("cent policiers" is read well); "quatre-vingt-dix". */
function isHundreds(words: readonly Word[], { upos, form, index }: Word): boolean {
  if (upos !== 'NOUN') return false;
  return /^(quatre-vingt|soixante-)/i.test(form) || (/^cents?$/i.test(form) && words[index - 1]?.upos === 'NUM');
}

/** The first noun right behind, or the last adjective that can be one: "anciens **rebelles**", "**policiers** blessés". */
function countedBy(
  words: readonly Word[],
  cents: Word,
  isNoun: (lemma: string) => boolean,
  isTime: (lemma: string) => boolean,
): Word | undefined {
  const goesOn = (w: Word): boolean =>
    isBelow(words, w, cents) && (/^(NOUN|ADJ)$/.test(w.upos) || isKnown(w, isNoun)) && !isTime(w.lemma.toLowerCase());
  const after = words.slice(cents.index + 1);
  const end = after.findIndex((w) => !goesOn(w));
  const behind = end < 0 ? after : after.slice(0, end);
  return behind.find((w) => w.upos === 'NOUN') ?? behind.findLast((w) => isKnown(w, isNoun));
}

/** "attaqué par quatre-vingt-dix **rebelles**" may be hung beside the figure, as what the verb makes of it; "trois cents **jeunes** soldats" on the noun. */
function isBelow(words: readonly Word[], { head, deprel, index }: Word, cents: Word): boolean {
  if (head === cents.index || (deprel === 'amod' && words[head]?.head === cents.index)) return true;
  return head === cents.head && deprel === 'xcomp' && index === cents.index + 1;
}

/** "deux cents **réfugiés**", a participle for the tagger. */
function isKnown({ lemma, form }: Word, isNoun: (lemma: string) => boolean): boolean {
  return isNoun(lemma.toLowerCase()) || isNoun(form.toLowerCase().replace(/s$/, ''));
}

function turned(words: readonly Word[], cents: Word, counted: Word): Changes {
  const below = words.filter((w) => w.head === cents.index && w !== counted);
  return new Map<number, Partial<Word>>([
    ...below.map((w) => [w.index, { head: counted.index }] as const),
    [counted.index, { head: cents.head, deprel: cents.deprel, upos: 'NOUN' }],
    [cents.index, { head: counted.index, deprel: 'nummod', upos: 'NUM' }],
  ]);
}
