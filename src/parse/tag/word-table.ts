/** In: the forms of a sentence. Out: parallel integer columns (form, affixes, shape, lexicon masks) that features read. */
import { hashText } from '../linear/hash.js';
import { type Lexicon, masksOf } from './lexicon-mask.js';

/** Integer facts of one form, the same wherever the form stands. */
export interface FormFacts {
  readonly form: number;
  readonly lower: number;
  readonly suffixes: readonly [number, number, number, number];
  readonly prefix: number;
  readonly shape: number;
  readonly categories: number;
  readonly morphs: number;
  /** 1 where the form starts with a capital. */
  readonly capital: number;
}

const CACHE_LIMIT = 20_000;

function kindOf(character: string): string {
  if (/\p{Lu}/u.test(character)) return 'X';
  if (/\p{L}/u.test(character)) return 'x';
  if (/\p{N}/u.test(character)) return '0';
  return character === '-' ? '-' : '.';
}

/** "Bamako" Xx, "ONU" XX, "2019" 0, "G5" X0, "c'est-à-dire" x.x-x; runs of the same class are one letter, capitals at the start two. */
export function shapeOf(form: string): string {
  let shape = '';
  for (const character of form) {
    const kind = kindOf(character);
    if (!shape.endsWith(kind) || (kind === 'X' && shape === 'X')) shape += kind;
    if (shape.length > 5) break;
  }
  return shape;
}

function suffix(lower: string, length: number): number {
  return hashText(lower, Math.max(0, lower.length - length));
}

function factsOf(form: string, lexicon: Lexicon): FormFacts {
  const lower = form.toLowerCase().replace(/\p{N}/gu, '0');
  const exact = lexicon.lookup(form);
  const { categories, morphs } = masksOf(lower === form ? exact : [...exact, ...lexicon.lookupLoose(lower)]);
  return {
    form: hashText(form),
    lower: hashText(lower),
    prefix: hashText(lower, 0, Math.min(3, lower.length)),
    suffixes: [suffix(lower, 1), suffix(lower, 2), suffix(lower, 3), suffix(lower, 4)],
    shape: hashText(shapeOf(form)),
    categories,
    morphs,
    capital: /^\p{Lu}/u.test(form) ? 1 : 0,
  };
}

/** Facts of forms with a bounded memory: a form met again costs one look-up. */
export function factsReader(lexicon: Lexicon): (form: string) => FormFacts {
  let recent = new Map<string, FormFacts>();
  let old = new Map<string, FormFacts>();
  return (form) => {
    let facts = recent.get(form);
    if (facts !== undefined) return facts;
    facts = old.get(form) ?? factsOf(form, lexicon);
    if (recent.size >= CACHE_LIMIT) {
      old = recent;
      recent = new Map();
    }
    recent.set(form, facts);
    return facts;
  };
}
