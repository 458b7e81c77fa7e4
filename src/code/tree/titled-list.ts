/** Lists of people each behind his own title. In: a sentence. Out: the same, each title joined to the first and each name under its title, where the parser took the second title for an apposition to the first: "le ministre malien Ali Sow, **la députée** nigérienne Awa Ba et **le colonel** Issa Koné". */
import type { Sentence, Word } from '../../model/sentence.js';
import { type Changes, changed } from './changed-words.js';
import { hangName, hangSeparators } from './listed-names.js';

interface Item {
  readonly first: number;
  /** The name's own words. */
  readonly name: number;
  readonly last: number;
}

export function withTitledLists(sentence: Sentence): Sentence {
  const changes = new Map<number, Partial<Word>>();
  for (let at = 0; at < sentence.words.length; at++) {
    const items = sentence.words[at]?.upos === 'DET' ? itemsFrom(sentence, at) : [];
    for (const [index, change] of items.length > 0 ? joined(sentence.words, items) : []) changes.set(index, change);
    at = items.at(-1)?.last ?? at;
  }
  return changed(sentence, changes);
}

/** Up to the item behind "et": none where one of them has no name of its own. */
function itemsFrom(sentence: Sentence, first: number): Item[] {
  const { words } = sentence;
  const items: Item[] = [];
  for (let at = first; ; ) {
    const item = itemAt(sentence, at);
    if (!item) return [];
    items.push(item);
    if (/^et$/i.test(words[at - 1]?.form ?? '') && items.length > 1) return isList(words, items) ? items : [];
    const comma = words[item.last + 1]?.form === ',' ? 1 : 0;
    const and = /^et$/i.test(words[item.last + 1 + comma]?.form ?? '') ? 1 : 0;
    if (comma + and === 0) return [];
    at = item.last + 1 + comma + and;
  }
}

/** How long a title may be: "le vice-président de l'Assemblée nationale du Niger". */
const LONGEST = 12;

/** An article, a noun with what belongs to it, and a name right behind; "l'arrestation **du préfet** X" opens at the nearest noun that the parser gives the name to. */
function itemAt(sentence: Sentence, first: number): Item | null {
  const { words } = sentence;
  if (words[first]?.upos !== 'DET' || !/^(NOUN|ADJ)$/.test(words[first + 1]?.upos ?? '')) return null;
  for (let at = first + 2; at < first + LONGEST; at++) {
    const last = nameFrom(sentence, at);
    if (last !== null) return isOther(words, first, at) ? null : { first, name: at, last };
    if (!isOfTitle(words[at])) return null;
  }
  return null;
}

function isOfTitle(word: Word | undefined): boolean {
  if (word?.upos === 'ADP') return /^(de|du|des|d['’]|à|au|aux|en|pour)$/i.test(word.form);
  return word !== undefined && /^(NOUN|ADJ|DET|PROPN)$/.test(word.upos);
}

/** Does another noun, behind the first, bear the name? */
function isOther(words: readonly Word[], first: number, name: number): boolean {
  const bearer = words[name]?.head ?? -1;
  const title = words.slice(first, name).find((w) => w.upos === 'NOUN')?.index ?? first;
  return bearer > title && bearer < name && words[bearer]?.upos === 'NOUN';
}

/** The end of the name that begins here: a person's, or two proper nouns that no list of towns need hold ("Kodjo Mensah"). */
function nameFrom({ names, words }: Sentence, at: number): number | null {
  const name = names.find((n) => n.first === at);
  if (name?.kind === 'person') return name.last;
  const isPair = [at, at + 1].every((i) => words[i]?.upos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(words[i]?.form ?? ''));
  return isPair && words[at + 2]?.upos !== 'PROPN' ? at + 1 : null;
}

/** Of two, only those with a comma were misread; "**selon** le préfet X, le maire Y et la juge Z **ont** fui": the list has ended where the subject begins. */
function isList(words: readonly Word[], items: readonly Item[]): boolean {
  const [first, last] = [items[0], items.at(-1)];
  if (!first || !last || items.length < 3) return false;
  const isBeforeVerb = /^(AUX|VERB)$/.test(words[last.last + 1]?.upos ?? '');
  return !(isBeforeVerb && words[first.first - 1]?.upos === 'ADP');
}

function joined(words: readonly Word[], items: readonly Item[]): Changes {
  const heads = items.map((item) => headOf(words, item));
  const [first, ...others] = heads as [number, ...number[]];
  const above = governor(words, items, heads);
  const changes = new Map<number, Partial<Word>>();
  if (!above) return changes;
  changes.set(first, above);
  for (const other of others) changes.set(other, { head: first, deprel: 'conj' });
  for (const [i, item] of items.entries()) {
    const title = heads[i] ?? first;
    if (title !== item.name) changes.set(item.name, { head: title, deprel: 'appos' });
    hangName(item.name, item.last, changes);
    hangSeparators(words, item.first, title, changes);
  }
  return changes;
}

/** The noun behind the article. */
function headOf(words: readonly Word[], { first, name }: Item): number {
  return words.slice(first, name).find((w) => w.upos === 'NOUN')?.index ?? first + 1;
}

/** What the list hangs on: a subject before anything else. */
function governor(words: readonly Word[], items: readonly Item[], heads: readonly number[]): Partial<Word> | null {
  const [from, to] = [items[0]?.first ?? 0, items.at(-1)?.last ?? 0];
  const outer = heads.map((h) => words[h]).filter((w): w is Word => w !== undefined && (w.head < from || w.head > to));
  const best = outer.find((w) => w.deprel.startsWith('nsubj')) ?? outer[0];
  return best ? { head: best.head, deprel: best.deprel } : null;
}
