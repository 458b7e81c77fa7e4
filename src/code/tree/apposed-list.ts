/** Lists of names of which some are followed by what they are. In: a sentence. Out: the same, each name joined to the first and each apposition under its own name, where the parser made the second name part of the first one's title: "ont enlevé Awa Koné, préfète, **Ali Sow**, maire de Kolani, et Issa Ba, juge". */
import type { Sentence, Word } from '../../model/sentence.js';
import { type Changes, changed } from './changed-words.js';
import { isCapital } from './listed-names.js';

interface Item {
  readonly first: number;
  readonly last: number;
  /** Its apposition, behind a comma. */
  readonly said: Range | null;
}

interface Range {
  readonly first: number;
  readonly last: number;
}

export function withApposedLists(sentence: Sentence): Sentence {
  const changes = new Map<number, Partial<Word>>();
  for (let at = 0; at < sentence.words.length; at++) {
    const items = isName(sentence, at) && !isName(sentence, at - 1) ? itemsFrom(sentence.words, at) : [];
    for (const [index, change] of items.length > 0 ? joined(sentence.words, items) : []) changes.set(index, change);
    at = items.at(-1)?.last ?? at;
  }
  return changed(sentence, changes);
}

/** Two proper nouns in a row: a person's name, or another of several words. */
function isName({ words }: Pick<Sentence, 'words'>, at: number): boolean {
  return [at, at + 1].every((i) => isCapital(words[i]));
}

/** The items up to the one behind "et"; none unless one of them but the last is followed by what it is. */
function itemsFrom(words: readonly Word[], first: number): Item[] {
  const items: Item[] = [];
  for (let at: number | null = first, isLast = false; at !== null; ) {
    const item = itemAt(words, at);
    items.push(item);
    if (isLast) return items.slice(0, -1).some((i) => i.said) && isFree(words, items) ? items : [];
    const end = item.said?.last ?? item.last;
    const comma = words[end + 1]?.form === ',' ? 1 : 0;
    isLast = /^et$/i.test(words[end + 1 + comma]?.form ?? '');
    at = end + 1 + comma + (isLast ? 1 : 0);
    if (end + 1 === at || !isName({ words }, at)) at = null;
  }
  return [];
}

function itemAt(words: readonly Word[], first: number): Item {
  let last = first;
  while (isCapital(words[last + 1])) last++;
  return { first, last, said: words[last + 1]?.form === ',' ? saidFrom(words, last + 2) : null };
}

/** How long an apposition may be: "ancien chef d'état-major adjoint de l'armée de terre burkinabè". */
const LONGEST = 16;

/** "**préfète de Kolani**,", "**ancien ministre malien de la Défense** et": a noun phrase that no name opens, up to the comma or the "et" before the next name. */
function saidFrom(words: readonly Word[], first: number): Range | null {
  if (isName({ words }, first) || !/^(NOUN|ADJ|DET)$/.test(words[first]?.upos ?? '')) return null;
  let last = first - 1;
  while (last - first < LONGEST && isOfTitle(words, last + 1)) last++;
  const holdsNoun = words.slice(first, last + 1).some((w) => w.upos === 'NOUN' || w.upos === 'ADJ');
  return holdsNoun && /^([,.)–—-]|et)$/.test(words[last + 1]?.form ?? '.') ? { first, last } : null;
}

function isOfTitle(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word) return false;
  if (word.form === 'et') return !isName({ words }, at + 1) && words[at + 1]?.upos !== 'DET';
  return /^(NOUN|ADJ|ADP|DET|PROPN|NUM)$/.test(word.upos) || word.feats['VerbForm'] === 'Part';
}

/** "**Selon** X, ministre, Y et Z **ont** fui": under a preposition before its verb, the list has ended where the subject begins. */
function isFree(words: readonly Word[], items: readonly Item[]): boolean {
  const [first] = items;
  const last = items.at(-1);
  const end = (last?.said?.last ?? last?.last ?? 0) + 1;
  const next = words[words[end]?.form === ',' ? end + 1 : end];
  const isBeforeVerb = /^(AUX|VERB)$/.test(next?.upos ?? '') || next?.feats['Reflex'] === 'Yes';
  return !isBeforeVerb || !first || words[first.first - 1]?.upos !== 'ADP';
}

/** The word of the first item that hangs outside the list; the others join it. */
function joined(words: readonly Word[], items: readonly Item[]): Changes {
  const [first, ...others] = items as [Item, ...Item[]];
  const end = items.at(-1)?.said?.last ?? items.at(-1)?.last ?? first.last;
  const head = headOf(words, first);
  const changes = new Map<number, Partial<Word>>();
  const governor = words[head]?.head ?? -1;
  // hung inside its own list, it would make a circle
  if (governor >= first.first && governor <= end) return changes;
  for (const item of others) changes.set(headOf(words, item), { head, deprel: 'conj' });
  for (const item of items) {
    const title = item.said ? headOf(words, item.said) : null;
    if (title !== null) changes.set(title, { head: headOf(words, item), deprel: 'appos' });
  }
  return changes;
}

/** The word of the range that hangs outside it. */
function headOf(words: readonly Word[], { first, last }: Range): number {
  const outside = words.slice(first, last + 1).find((w) => w.head < first || w.head > last);
  return outside?.index ?? first;
}
