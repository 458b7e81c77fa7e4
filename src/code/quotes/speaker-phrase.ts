/** The words of somebody who may speak. In: a head word of the tree. Out: the phrase with its conjuncts; whether it names a person or one who acts. */
import { withoutHyphen } from '../../model/clitic.js';
import type { Phrase } from '../../model/draft.js';
import type { Word } from '../../model/sentence.js';
import { conjuncts } from '../tree/conjuncts.js';
import { personAt } from '../tree/person-names.js';
import { phraseAt, phraseOfRange } from '../tree/phrase.js';
import { childrenBy, type Tree, wordAt } from '../tree/tree.js';
import type { Reading } from './reading.js';

/** A person's name, or a word for somebody who acts ("maire", "syndicat"). */
export function isSomebody(reading: Reading, tree: Tree, word: Word): boolean {
  return reading.isActor(word) || isPersonName(tree, word);
}

/** The name that a word is part of, without its title. */
export function personNameAt(tree: Tree, word: Word): Phrase | null {
  const name = personAt(tree, word.index);
  return name ? phraseOfRange(tree, name.first, name.first, name.last) : null;
}

export function isPersonName(tree: Tree, word: Word): boolean {
  return personAt(tree, word.index) !== undefined;
}

export function hasCase(tree: Tree, word: Word): boolean {
  return childrenBy(tree, word.index, 'case').length > 0;
}

/** The phrase with its conjuncts: "plaident **A et B**" has one speaker phrase. */
export function wholePhrase(tree: Tree, head: number): Phrase {
  const heads = conjuncts(tree, head);
  // "les députés **Awa Koné et Ali Sow**": the second name hangs on the first
  const named = heads.flatMap((h) =>
    childrenBy(tree, h, 'appos').filter((i) => wordAt(tree, i).upos === 'PROPN' && i === h + 1),
  );
  const all = [...heads, ...named.flatMap((i) => conjuncts(tree, i))]
    .filter((h) => h <= head || !isBeyondVerb(tree, head, h))
    .map((h) => phraseAt(tree, h));
  const first = Math.min(...all.map((p) => p.first));
  const last = Math.max(...all.map((p) => p.last));
  return withoutHyphen(
    phraseOfRange(tree, head, first, oneNamed(tree, head, last) ?? beforeBracket(tree, first, last)),
  );
}

/** "un de ses avocats, **Me Issa Sow**", "un des porte-parole, **le colonel Issa Sow**": of several, the one whom a title and a name behind the comma tell. */
function oneNamed(tree: Tree, head: number, last: number): number | null {
  if (!/^une?$/i.test(wordAt(tree, head).form) || tree.words[last + 1]?.form !== ',') return null;
  const titled = tree.words.slice(last + 2, last + 5).find((w) => w.upos === 'PROPN');
  const person = titled && personAt(tree, titled.index);
  return person && person.first <= last + 4 ? person.last : null;
}

/** "**Awa Koné** a salué les soldats, **Ali Sow** ceux qui « … »": another speaker, of another clause. */
function isBeyondVerb(tree: Tree, head: number, other: number): boolean {
  return tree.words.slice(head + 1, other).some((w) => w.upos === 'VERB' || w.upos === 'AUX');
}

/** "Awa Koné **(PDR)**": who speaks is named before the bracket that ends the phrase. */
function beforeBracket(tree: Tree, first: number, last: number): number {
  const words = tree.words.slice(first, last + 1);
  const open = words.findLastIndex((w) => w.form === '(');
  const close = words.findIndex((w, i) => i > open && w.form === ')');
  return open > 0 && (close < 0 || close === words.length - 1) ? first + open - 1 : last;
}
