/** The surface of a sentence for names: words, numbers and marks with offsets. In: a parsed sentence. Out: tokens; hyphens and apostrophes stand between them. */
import { fold } from '../../model/fold.js';
import type { Sentence, Word } from '../../model/sentence.js';

export interface Piece {
  /** As written. */
  readonly form: string;
  /** Folded. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'mark';
  readonly capital: boolean;
  /** All capitals, two letters or more. */
  readonly upper: boolean;
  /** What stands between it and the token before: nothing, an apostrophe or hyphen, or a space. */
  readonly glue: 'none' | 'joined' | 'space';
}

export interface Surface {
  readonly sentence: Sentence;
  readonly pieces: readonly Piece[];
  /** The word that begins at an offset: long sentences are not searched again and again. */
  readonly wordAt: ReadonlyMap<number, Word>;
  /** Most of its words are capitals: capitals say nothing. */
  readonly shouting: boolean;
}

const PIECE = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*|[^\p{L}\p{N}\s]/gu;
const JOINERS = /^['’‘ʼ\-\u2010\u2011]$/;

export function surfaceOf(doc: string, sentence: Sentence): Surface {
  const text = doc.slice(sentence.start, sentence.end);
  const pieces: Piece[] = [];
  let end = 0;
  let joined = false;
  for (const found of text.matchAll(PIECE)) {
    const form = found[0];
    const gap = found.index > end;
    end = found.index + form.length;
    if (JOINERS.test(form) && !gap && /^[\p{L}\p{N}]/u.test(text.slice(end, end + 2))) {
      joined = true;
      continue;
    }
    const word = /^[\p{L}\p{N}]/u.test(form);
    const start = sentence.start + found.index;
    pieces.push({
      form,
      key: keyOfForm(form),
      start,
      end: start + form.length,
      kind: word ? 'word' : 'mark',
      capital: word && form.charAt(0) !== form.charAt(0).toLowerCase(),
      upper: form.length > 1 && /^[\p{Lu}\p{N}]+$/u.test(form) && /\p{Lu}/u.test(form),
      glue: joined ? 'joined' : gap ? 'space' : 'none',
    });
    joined = false;
  }
  return { sentence, pieces, wordAt: new Map(sentence.words.map((w) => [w.start, w])), shouting: isShouting(pieces) };
}

/** "a" is a verb and "à" a preposition: folding would make them one. */
function keyOfForm(form: string): string {
  return form === 'à' || form === 'À' ? 'à' : fold(form).replace(/œ/g, 'oe');
}

function isShouting(pieces: readonly Piece[]): boolean {
  const words = pieces.filter((p) => p.kind === 'word' && p.form.length > 1);
  const upper = words.filter((p) => p.upper).length;
  return words.length >= 3 && upper > words.length * 0.6;
}

/** The key of a run of pieces, as `nameKey` gives it. */
export function keyOf(pieces: readonly Piece[], from: number, to: number): string {
  let key = '';
  for (let i = from; i < to; i++) {
    const piece = pieces[i];
    if (!piece || piece.form === '.') continue;
    key += (key ? ' ' : '') + (piece.key === 'à' ? 'a' : piece.key);
  }
  return key;
}

/** Does one of these phrases end right before the piece? "air", "coupe d'", "en direction de". */
export function endsWithPhrase(pieces: readonly Piece[], at: number, phrases: ReadonlySet<string>): boolean {
  return [1, 2, 3].some((length) => at >= length && phrases.has(keyOf(pieces, at - length, at)));
}

/** The word that begins at this piece. */
export function wordOf({ wordAt, pieces }: Surface, at: number): Word | undefined {
  return wordAt.get(pieces[at]?.start ?? -1);
}
