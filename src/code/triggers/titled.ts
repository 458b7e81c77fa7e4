/** Titles of works. In: a noun. Out: whether it stands in the title of a film, a book or a programme: "l'émission « **Enquête** du soir »" opens no inquiry. */
import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import { lemmaOf, type Tree, wordAt } from '../tree/tree.js';

/** From how far the noun that says what it is may stand before a title. */
const REACH = 12;

export function isInTitleOfWork(g: Grammar, index: number): boolean {
  const title = quotedAround(g.tree, index);
  if (!title || !opensWithCapital(g.tree, title.open)) return false;
  const kind = kindBefore(g.tree, title.open);
  return kind !== null && isOfClass(g.lexicon, kind, 'work');
}

interface Quoted {
  readonly open: number;
  readonly close: number;
}

/** The marks around a word; straight ones open and close by turns. */
function quotedAround({ words }: Tree, index: number): Quoted | null {
  let open: number | null = null;
  for (const { form, index: at } of words) {
    if (open === null && /^[«“"]$/.test(form)) open = at;
    else if (open !== null && /^[»”"]$/.test(form)) {
      if (open < index && index < at) return { open, close: at };
      open = null;
    }
  }
  return null;
}

function opensWithCapital({ words }: Tree, open: number): boolean {
  return /^\p{Lu}/u.test(words[open + 1]?.form ?? '');
}

/** The common noun before the mark, titles in between left out: "deux **documentaires**, « Mon pays » et « Promesses »". */
function kindBefore(tree: Tree, open: number): string | null {
  for (let i = open - 1; i >= Math.max(0, open - REACH); i--) {
    const word = wordAt(tree, i);
    if (word.upos === 'VERB') return null;
    if (word.upos === 'NOUN' && quotedAround(tree, i) === null) return lemmaOf(word);
  }
  return null;
}
