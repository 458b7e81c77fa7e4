/** Counts between two figures. In: a sentence. Out: the same, both figures under the noun they count: "attaqué par **12 à 15** rebelles", "ont tué **dix ou douze** soldats", "par **deux à trois cents** hommes", "**entre 40 et 60** civils ont été tués". */
import type { Sentence, Word } from '../../model/sentence.js';
import { type Changes, changed } from './changed-words.js';
import { lackedBy } from './lacked.js';

interface Range {
  readonly low: Word;
  readonly joint: Word;
  readonly high: Word;
  readonly noun: Word;
}

export function withCountedRanges(sentence: Sentence): Sentence {
  const range = rangeIn(sentence.words);
  return range ? changed(sentence, turned(sentence.words, range)) : sentence;
}

function rangeIn(words: readonly Word[]): Range | null {
  for (const low of words) {
    const [joint, high] = [words[low.index + 1], words[low.index + 2]];
    if (low.upos !== 'NUM' || !joint || !/^(à|et|ou)$/i.test(joint.form) || high?.upos !== 'NUM') continue;
    // "tué **12 à 15** soldats": the second figure may hang on the first
    const noun = high.head === low.index ? words.slice(high.index).find((w) => w.upos === 'NOUN') : words[high.head];
    if (noun && isCounted(words, high, noun) && isApart(words, low, noun)) return { low, joint, high, noun };
  }
  return null;
}

/** Figures and adjectives at most stand before it: "à **15 rebelles**", "à trois cents **jeunes rebelles**". */
function isCounted(words: readonly Word[], high: Word, noun: Word): boolean {
  const between = words.slice(high.index, noun.index);
  return noun.upos === 'NOUN' && noun.index > high.index && between.every((w) => /^(NUM|ADJ)$/.test(w.upos));
}

/** The first figure hangs where the noun should, which the parser took for a complement beside it; "passés **de** 4.500 à 5.100 hommes" is a change. */
function isApart(words: readonly Word[], low: Word, noun: Word): boolean {
  const over = words[low.head];
  if (words.some((w) => w.head === low.index && w.deprel === 'case' && w.lemma === 'de')) return false;
  return (
    over !== undefined && over !== noun && /^(obl|nmod|obj|nsubj)/.test(low.deprel) && /^(VERB|NOUN)$/.test(over.upos)
  );
}

function turned(words: readonly Word[], { low, joint, high, noun }: Range): Changes {
  const own = words.filter((w) => w.head === low.index && ![joint, high, noun].includes(w) && !isEntre(w));
  return new Map<number, Partial<Word>>([
    ...own.map((w) => [w.index, { head: noun.index }] as const),
    [low.index, { head: noun.index, deprel: 'nummod' }],
    [high.index, { head: noun.index, deprel: 'nummod' }],
    [joint.index, joint.deprel === 'cc' ? {} : { head: low.index, deprel: 'cc' }],
    [noun.index, { head: low.head, deprel: isArgument(noun, low) ? noun.deprel : relationOf(words, low, own) }],
  ]);
}

/** "dix ou douze **soldats** ont fui": the noun stands well already. */
function isArgument(noun: Word, low: Word): boolean {
  return noun.head === low.head && /^(nsubj|obj)/.test(noun.deprel);
}

/** "**entre** dix et douze" only counts; "**par** dix ou douze hommes" opens their phrase. */
function isEntre({ form }: Word): boolean {
  return /^entre$/i.test(form);
}

/** What the figure was: beside a verb, without preposition, it is what the verb lacks. */
function relationOf(words: readonly Word[], low: Word, own: readonly Word[]): string {
  const isOpened = own.some((w) => w.deprel === 'case' && w.index < low.index);
  return isOpened || !low.deprel.startsWith('obl') ? low.deprel : (lackedBy(words, low.head, low.index) ?? low.deprel);
}
