/** Nouns joined by words that the parser takes for a preposition or a circumstance. In: a sentence. Out: the same, the second joined to the first: "le préfet **comme** le maire ont refusé", "a reçu le préfet, **de même que** le maire", "les juges et, **dans une moindre mesure,** les avocats". */
import type { Sentence, Word } from '../../model/sentence.js';
import { type Changes, changed } from './changed-words.js';

export function withLikened(sentence: Sentence): Sentence {
  const { words } = sentence;
  const changes = new Map<number, Partial<Word>>();
  for (const word of words) {
    const from = linkEnd(words, word.index);
    const pair = from === null ? null : pairOf(words, word.index, from);
    for (const [index, change] of pair ?? []) changes.set(index, change);
  }
  return changed(sentence, changes);
}

/** The word behind the link that begins here; null where none does. */
function linkEnd(words: readonly Word[], at: number): number | null {
  const next = (n: number): string => words[at + n]?.form.toLowerCase() ?? '';
  if (next(0) === 'comme') return at + 1;
  if (next(0) === 'ainsi' && next(1) === 'que') return at + 2;
  if (next(0) === 'de' && next(1) === 'même' && next(2) === 'que') return at + 3;
  return next(0) === 'et' && next(1) === ',' ? behindAside(words, at + 2) : null;
}

/** "et, **dans une moindre mesure,** les avocats": a short circumstance between commas. */
function behindAside(words: readonly Word[], from: number): number | null {
  const comma = words.slice(from, from + 6).find((w) => w.form === ',');
  const opens = /^(ADP|ADV)$/.test(words[from]?.upos ?? '');
  return comma && opens && !words.slice(from, comma.index).some((w) => /^(VERB|AUX|PRON)$/.test(w.upos))
    ? comma.index + 1
    : null;
}

function pairOf(words: readonly Word[], link: number, from: number): Changes | null {
  const second = opened(words, from);
  const first = second && ended(words, link - 1, second);
  if (!first || !second || isAbove(words, second, first)) return null;
  if (second.deprel === 'conj' && second.head === first.index) return null;
  if (!mayJoin(words, link, first, second)) return null;
  const changes = new Map<number, Partial<Word>>([[second.index, { head: first.index, deprel: 'conj' }]]);
  changes.set(link, { head: second.index, deprel: 'cc' });
  return changes;
}

/** The head of the noun phrase that a definite article or a name opens: "comme **ministre**" and "comme **un** ami" say what somebody is. */
function opened(words: readonly Word[], from: number): Word | null {
  const word = words[from];
  const noun = word?.upos === 'DET' && /^(le|la|les|l['’])$/i.test(word.form) ? words[word.head] : word;
  if (!noun || noun.index < from || noun.index > from + 3) return null;
  return noun.upos === 'PROPN' || (noun.upos === 'NOUN' && noun !== word) ? noun : null;
}

/** The head of the noun phrase that ends here, as high as its preposition goes. */
function ended(words: readonly Word[], last: number, { index }: Word): Word | null {
  let word = words[words[last]?.form === ',' || words[last]?.form === 'tout' ? last - 1 : last];
  if (word?.form === ',') word = words[word.index - 1];
  while (word && /^(flat|appos|amod|nmod)/.test(word.deprel) && (words[word.head]?.index ?? index) < word.index)
    word = words[word.head];
  return word && /^(NOUN|PROPN)$/.test(word.upos) && isDefinite(words, word) ? word : null;
}

function isDefinite(words: readonly Word[], { index, upos }: Word): boolean {
  const article = words.find((w) => w.head === index && w.deprel === 'det');
  return article ? /^(le|la|les|l['’])$/i.test(article.form) : upos === 'PROPN';
}

function isAbove(words: readonly Word[], second: Word, first: Word): boolean {
  for (let at: Word | undefined = first; at; at = words[at.head]) if (at === second) return true;
  return false;
}

/** "comme" joins the subjects of a plural verb, and two names; "a désigné le préfet comme le coupable" tells of one. */
function mayJoin(words: readonly Word[], link: number, first: Word, second: Word): boolean {
  if (/^nsubj/.test(second.deprel)) return false;
  if (words[link]?.form.toLowerCase() !== 'comme') return true;
  if (words[link - 1]?.form === 'tout') return true;
  // "les partis **comme l'URD**" gives an example
  if (first.feats['Number'] === 'Plur' && second.feats['Number'] !== 'Plur') return false;
  if (/^nsubj/.test(first.deprel) && isPlural(words, first.head)) return true;
  return first.upos === 'PROPN' && second.upos === 'PROPN' && words[link - 1]?.form !== ',';
}

function isPlural(words: readonly Word[], verb: number): boolean {
  const group = words.filter((w) => w.index === verb || w.head === verb);
  return group.some((w) => w.feats['VerbForm'] === 'Fin' && w.feats['Number'] === 'Plur');
}
