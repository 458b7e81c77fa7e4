/** Words for comparison. In: any text. Out: its folded words in order, letters and digits only, "œ" spelt out. */
import { fold } from './fold.js';

/** "« L’Œuvre » : 3 000" -> ["l", "oeuvre", "3", "000"]. Punctuation and quotation marks never tell two copies apart. */
export function wordsOf(text: string): string[] {
  const open = fold(text.normalize('NFC')).replaceAll('œ', 'oe').replaceAll('æ', 'ae');
  return open.match(/[\p{L}\p{N}]+/gu) ?? [];
}
