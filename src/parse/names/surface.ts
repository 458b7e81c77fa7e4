/** How a span of words is written. In: words, of which "de" and "le" may be one "du". Out: the text with single spaces. */
import type { Word } from '../../model/sentence.js';

export function surface(words: readonly Word[], first: number, last: number): string {
  let text = '';
  for (let i = first; i <= last; i++) {
    const word = words[i] as Word;
    const next = words[i + 1];
    const isContracted = next !== undefined && next.start === word.start && i < last;
    text += isContracted ? contracted(word, next) : word.form;
    if (isContracted) i++;
    if (word.spaceAfter && i < last) text += ' ';
  }
  return text;
}

function contracted(first: Word, second: Word): string {
  const plural = second.form === 'les';
  const isDe = first.form.toLowerCase() === 'de';
  const form = isDe ? (plural ? 'des' : 'du') : plural ? 'aux' : 'au';
  return first.form === first.form.toLowerCase() ? form : (form[0] as string).toUpperCase() + form.slice(1);
}
