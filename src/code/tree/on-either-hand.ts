/** Two parties that "d'une part" and "d'autre part" set against each other. In: a sentence. Out: the same, the second joined to the first and both words under the verb: "a critiqué **d'une part** le préfet, **d'autre part** le maire", "oppose l'armée **d'une part** et les rebelles **d'autre part**". */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';
import { obliqueOf, subjectOf } from './lacked.js';

interface Hands {
  /** "part" of "d'une part", and of "d'autre part". */
  readonly one: number;
  readonly other: number;
}

interface Side {
  readonly noun: Word;
  readonly preposition: Word | null;
}

export function withEitherHand(sentence: Sentence): Sentence {
  const { words } = sentence;
  const hands = handsIn(words);
  const sides = hands && (sidesBehind(words, hands) ?? sidesBefore(words, hands));
  return hands && sides ? changed(sentence, joined(words, hands, sides)) : sentence;
}

/** Both in one clause: "**d'une part** il refuse, **d'autre part** il promet" has a verb between. */
function handsIn(words: readonly Word[]): Hands | null {
  const one = handAt(words, 'une', 0);
  const other = one < 0 ? -1 : handAt(words, 'autre', one + 1);
  if (other < 0 || words.slice(one, other).some((w) => /^(VERB|AUX|PRON)$/.test(w.upos))) return null;
  return words.slice(one, other).some((w) => /^[;.:]$/.test(w.form)) ? null : { one, other };
}

function handAt(words: readonly Word[], which: string, from: number): number {
  return words.findIndex(
    (w, i) =>
      i >= from &&
      w.form.toLowerCase() === 'part' &&
      words[i - 1]?.form.toLowerCase() === which &&
      /^d['’]$/i.test(words[i - 2]?.form ?? ''),
  );
}

/** "d'une part, avec **le maire**, et d'autre part, avec **le préfet**" */
function sidesBehind(words: readonly Word[], { one, other }: Hands): [Side, Side] | null {
  const sides = [one, other].map((at) => sideFrom(words, at + 1));
  const [first, second] = sides;
  if (!first || !second || first.noun.index > other) return null;
  const shared = words[words[one - 3]?.form === ',' ? one - 4 : one - 3];
  const preposition = first.preposition ?? (shared?.upos === 'ADP' ? shared : null);
  return [{ ...first, preposition }, second];
}

/** The noun that opens here, behind a comma, a preposition, its article. */
function sideFrom(words: readonly Word[], from: number): Side | null {
  const at = words[from]?.form === ',' ? from + 1 : from;
  const preposition = words[at]?.upos === 'ADP' ? (words[at] as Word) : null;
  const noun = words.slice(preposition ? at + 1 : at).find((w) => !/^(DET|NUM|ADJ)$/.test(w.upos));
  return noun && /^(NOUN|PROPN)$/.test(noun.upos) ? { noun, preposition } : null;
}

/** "**l'armée** d'une part et **les rebelles** d'autre part" */
function sidesBefore(words: readonly Word[], { one, other }: Hands): [Side, Side] | null {
  const first = nounBefore(words, one - 3);
  const and = words.slice(one + 1, one + 3).find((w) => w.form === 'et');
  const second = and ? sideFrom(words, and.index + 1) : null;
  if (!first || !second || second.noun.index > other) return null;
  return [{ noun: first, preposition: null }, second];
}

/** The head of the phrase that ends here. */
function nounBefore(words: readonly Word[], last: number): Word | null {
  let word = words[words[last]?.form === ',' ? last - 1 : last];
  while (word && /^(flat|amod|nmod|appos)/.test(word.deprel) && word.head >= 0 && word.head < word.index)
    word = words[word.head];
  return word && /^(NOUN|PROPN)$/.test(word.upos) ? word : null;
}

function joined(words: readonly Word[], hands: Hands, [first, second]: [Side, Side]): Map<number, Partial<Word>> {
  const changes = new Map<number, Partial<Word>>();
  const governor = governorOf(words, hands, first.noun, second.noun);
  if (!governor) return changes;
  for (const word of words) if (isOfHand(words, word, hands)) changes.set(word.index, { head: governor.index });
  changes.set(first.noun.index, { head: governor.index, deprel: relationOf(words, first, governor) });
  changes.set(second.noun.index, { head: first.noun.index, deprel: 'conj' });
  for (const { noun, preposition } of [first, second])
    if (preposition) changes.set(preposition.index, { head: noun.index, deprel: 'case' });
  for (const at of [hands.one, hands.other]) changes.set(at, { head: governor.index, deprel: 'obl:mod' });
  return changes;
}

/** "l'armée d'une part et les rebelles d'autre part **à Boni**": what hung on either word hangs on what is over it. */
function isOfHand(words: readonly Word[], { head, deprel }: Word, { one, other }: Hands): boolean {
  return (head === one || head === other) && words[head] !== undefined && !/^(det|case|amod|punct|nummod)/.test(deprel);
}

/** The word outside the pair that its first noun, or "part", hangs on. */
function governorOf(words: readonly Word[], { one, other }: Hands, first: Word, second: Word): Word | null {
  const from = Math.min(one - 2, first.index);
  const to = Math.max(other, second.index);
  const above = [first, second, words[one], words[other]].map((w) => words[w?.head ?? -1]);
  return above.find((w) => w !== undefined && (w.index < from || w.index > to)) ?? null;
}

function relationOf(words: readonly Word[], { noun, preposition }: Side, governor: Word): string {
  const isOwn = noun.head === governor.index;
  const hasCase = preposition ?? words.find((w) => w.head === noun.index && w.deprel === 'case');
  if (!hasCase) {
    if (isOwn && /^(nsubj|obj|conj|root)/.test(noun.deprel)) return noun.deprel;
    return noun.index < governor.index ? subjectOf(words, governor.index) : 'obj';
  }
  return isOwn && /^(obl|nmod)/.test(noun.deprel) ? noun.deprel : obliqueOf(hasCase, governor);
}
