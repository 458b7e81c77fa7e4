/** What the small classifiers of `text` see of a token. In: tokens and the lexicon. Out: hashes of its word, shape and categories. */

import { remembered } from '../../model/remembered.js';
import type { RawToken } from '../analysis.js';
import type { Lefff } from '../lefff/lefff.js';
import { hashText } from '../linear/hash.js';
import { plainMark } from './plain-marks.js';

export interface TokenCues {
  readonly form: string;
  readonly lower: string;
  /** Hash of the lower-cased word. */
  readonly word: number;
  /** Hash of a short pattern: "Xx", "X", "XX", "x", "9", or the sign itself. */
  readonly shape: number;
  readonly isCapital: boolean;
  /** A small letter opens it. */
  readonly isLower: boolean;
  /** Lefff bits of the lower-cased word. */
  readonly bits: number;
}

const OUTSIDE: TokenCues = { form: '', lower: '', word: 1, shape: 1, isCapital: false, isLower: false, bits: 0 };

const described = new WeakMap<Lefff, (form: string) => TokenCues>();

/** The same words come back in every text. */
function describedBy(lefff: Lefff): (form: string) => TokenCues {
  const known = described.get(lefff);
  if (known) return known;
  const made = remembered((form) => describe(form, lefff));
  described.set(lefff, made);
  return made;
}

export function cuesOf(tokens: readonly RawToken[], lefff: Lefff): (i: number) => TokenCues {
  const described = describedBy(lefff);
  const cues = tokens.map((token) => described(token.form));
  return (i) => cues[i] ?? OUTSIDE;
}

function describe(form: string, lefff: Lefff): TokenCues {
  const lower = form.toLowerCase();
  return {
    form,
    lower,
    word: hashText(plainMark(lower)),
    shape: hashText(shapeOf(plainMark(form))),
    isCapital: /^\p{Lu}/u.test(form),
    isLower: /^\p{Ll}/u.test(form),
    bits: lefff.categories(lower),
  };
}

function shapeOf(form: string): string {
  const first = form[0] as string;
  if (/\d/.test(first)) return '9';
  if (!/[\p{L}]/u.test(first)) return form.length > 3 ? 'sign' : form;
  if (!/\p{Lu}/u.test(first)) return 'x';
  if (form.length === 1 || /^\p{Lu}'$/u.test(form)) return 'X';
  return /\p{Ll}/u.test(form) ? 'Xx' : 'XX';
}
