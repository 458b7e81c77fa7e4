/** Acronyms and what they stand for. In: words and the place of an acronym in brackets. Out: the span of its expansion, or null. */
import type { TextWords } from '../../lexicon/text.js';
import type { Word } from '../../model/sentence.js';
import type { Candidate } from './candidate.js';

const MAX_WORDS = 16;

/** "X Y de Z (XYZ)" or "X-Y wal-Z (XYZ)": walks left from the bracket until the initials are used up. */
export function findExpansion(words: readonly Word[], acronym: Candidate, lexicon: TextWords): Candidate | null {
  if (acronym.first !== acronym.last || words[acronym.first - 1]?.form !== '(' || acronym.first < 3) return null;
  const letters = initialsOf((words[acronym.first] as Word).form);
  if (letters.length < 2 || letters.length > 8) return null;
  const last = acronym.first - 2;
  for (let first = last; first >= Math.max(0, last - MAX_WORDS); first--) {
    const word = words[first] as Word;
    if (/^[.;:!?()«»"]$/.test(word.form)) return null;
    if (isGrammar(word, lexicon) || fold(word.form)[0] !== letters[0]) continue;
    if (spells(words.slice(first, last + 1), letters, lexicon)) return { first, last };
  }
  return null;
}

/** Capitals of the acronym: "JNIM" -> "jnim", "FAMa" -> "fama". */
function initialsOf(form: string): string {
  return /^\p{Lu}[\p{L}]*\p{Lu}[\p{L}]*$/u.test(form) ? fold(form) : '';
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function isGrammar(word: Word, lexicon: TextWords): boolean {
  return /^(?:ADP|DET|CCONJ|PUNCT|PRON|SCONJ)$/.test(word.upos) || lexicon.nameParticles.has(word.form.toLowerCase());
}

/** Do the beginnings of the words, in order and each with one letter or more, spell the letters? Grammar words may stay silent. */
function spells(words: readonly Word[], letters: string, lexicon: TextWords): boolean {
  const parts = words.flatMap((word) =>
    word.form
      .split('-')
      .map((part) => ({ text: fold(part), silent: isGrammar(word, lexicon) || /^(?:al|el|wal|an)$/i.test(part) })),
  );
  let reached = new Set([0]);
  for (const { text, silent } of parts) {
    const next = new Set(silent ? reached : []);
    for (const at of reached) {
      for (let n = 1; n <= 3 && text.slice(0, n) === letters.slice(at, at + n) && at + n <= letters.length; n++)
        next.add(at + n);
    }
    reached = next;
  }
  return reached.has(letters.length);
}
