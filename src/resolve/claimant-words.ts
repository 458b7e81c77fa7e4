/** The words that name a claimant in full. In: the span that stands for him and its sentence. Out: the span with the name, the office or the acronym put after it: "le porte-parole, **le colonel Sow**", "Issa Konaté, **correspondant de la radio**". */
import type { Sentence, Word } from '../model/sentence.js';
import type { Span } from '../model/span.js';

/** An apposition of more words comments rather than names. */
const LONGEST = 12;
const LONGEST_NAME = 4;

export function withApposition(sentence: Sentence | undefined, span: Span): Span {
  if (!sentence) return span;
  const first = sentence.words.findIndex((w) => w.start >= span.start);
  const last = sentence.words.findLastIndex((w) => w.end <= span.end);
  if (first < 0 || last < first) return span;
  const end = bracketAfter(sentence.words, first, last) ?? nameAfter(sentence.words, first, last);
  if (end === null) return span;
  const stop = sentence.words[end]?.end ?? span.end;
  return {
    start: span.start,
    end: stop,
    text: sentence.text.slice(span.start - sentence.start, stop - sentence.start),
  };
}

/** "le Front de libération (**FLX)**": the bracket that the phrase left open. */
function bracketAfter(words: readonly Word[], first: number, last: number): number | null {
  const own = words.slice(first, last + 1);
  const isOpen = own.findLastIndex((w) => w.form === '(') > own.findLastIndex((w) => w.form === ')');
  return isOpen && words[last + 1]?.form === ')' ? last + 1 : null;
}

/** The last word of what is put after the comma, where it hangs on the words before as an apposition. */
function nameAfter(words: readonly Word[], first: number, last: number): number | null {
  if (words[last + 1]?.form !== ',') return null;
  const after = words.slice(last + 2);
  const name = bareName(after);
  if (name > 1) return last + 1 + name;
  const length = after.findIndex((w) => isEnd(w));
  // "selon le maire, **des hommes ont** tiré": what has a verb is no apposition
  if (/^(VERB|AUX)$/.test(after[length]?.upos ?? '')) return null;
  const apposed = after.slice(0, length < 0 ? after.length : length);
  if (apposed.length === 0 || apposed.length > LONGEST) return null;
  const inside = (i: number): boolean => i >= first && i <= last;
  const hangs = apposed.some((w) => w.deprel === 'appos' && inside(w.head));
  return hangs || isSameSubject(words, inside, apposed) ? last + 1 + apposed.length : null;
}

/** How many words a name alone between commas has: "sa porte-parole, **Awa Koné**.", whatever the tree made of it. */
function bareName(after: readonly Word[]): number {
  const length = after.findIndex((w) => w.upos === 'PUNCT');
  const own = after.slice(0, length < 0 ? after.length : length);
  return own.length <= LONGEST_NAME && own.every((w) => /^\p{Lu}/u.test(w.form)) ? own.length : 0;
}

/** "a déclaré le porte-parole, **le colonel Issa Sow**": taken for a second subject, though "et" joins none. */
function isSameSubject(words: readonly Word[], inside: (i: number) => boolean, apposed: readonly Word[]): boolean {
  const subject = words.find((w) => inside(w.index) && !inside(w.head) && w.deprel.startsWith('nsubj'));
  if (!subject || apposed.some((w) => w.upos === 'CCONJ')) return false;
  const named = apposed.some((w) => w.upos === 'PROPN');
  return named && apposed.some((w) => w.head === subject.head && w.deprel === subject.deprel);
}

function isEnd(word: Word): boolean {
  return /^(PUNCT|VERB|AUX|SCONJ)$/.test(word.upos) || word.feats['PronType'] === 'Rel';
}
