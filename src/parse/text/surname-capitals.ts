/**
 * Surnames in capitals: "Awa **DIALLO**", "Monsieur **HEATH**". In: the sentences of a document. Out: the same, these surnames as most of the press spells them, so that all that reads them afterwards knows them; their
 * places in the document stay.
 */
import type { TextWords } from '../../lexicon/text.js';
import type { RawSentence } from '../analysis.js';
import { CATEGORY_BITS } from '../lefff/categories.js';
import type { Lefff } from '../lefff/lefff.js';
import { respelt } from './respelt.js';
import { isAllCapitals, titleCase } from './true-case.js';

export interface CapitalsResources {
  readonly words: TextWords;
  readonly lefff: Lefff;
}

/** Shorter ones are letters that stand for a body: "Mali : UA". */
const IN_CAPITALS = /^\p{Lu}{3,}(?:[-']\p{Lu}{2,})*$/u;
const IN_ORDINARY = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*$/u;
const COMMON = ~(CATEGORY_BITS.name | CATEGORY_BITS.other);

export function withoutSurnameCapitals(sentences: readonly RawSentence[], resources: CapitalsResources): RawSentence[] {
  // "TRAORE a indiqué": a surname that stood behind a given name once is one everywhere
  const surnames = new Set(sentences.flatMap((s) => surnamesOf(formsOf(s), resources)));
  return surnames.size === 0 ? [...sentences] : sentences.map((sentence) => spelt(sentence, surnames));
}

function spelt(sentence: RawSentence, surnames: ReadonlySet<string>): RawSentence {
  if (isAllCapitals(formsOf(sentence))) return sentence;
  const tokens = sentence.tokens.map((token) =>
    surnames.has(token.form) ? respelt(token, titleCase(token.form)) : token,
  );
  return { ...sentence, tokens };
}

const formsOf = ({ tokens }: RawSentence): string[] => tokens.map((token) => token.form);

function surnamesOf(forms: readonly string[], resources: CapitalsResources): string[] {
  const found = forms.filter((form, i) => IN_CAPITALS.test(form) && isSurnamePlace(forms, i, resources));
  return found.length > 0 && isAllCapitals(forms) ? [] : found;
}

/** Behind a given name, an initial that such a name stands before, or "M.", "Mme". */
function isSurnamePlace(forms: readonly string[], i: number, { words, lefff }: CapitalsResources): boolean {
  const [first = '', before = ''] = [forms[i - 2], forms[i - 1]];
  if (words.civilTitles.has(before.toLowerCase())) return true;
  // "Eric P. **WHITTAKER**"
  if (/^\p{Lu}\.$/u.test(before)) return isGivenName(first, lefff);
  return isGivenName(before, lefff);
}

/** "Karamoko", "Jean"; "Radio OMEGA" and "Front POLISARIO" are no persons. */
function isGivenName(form: string, lefff: Lefff): boolean {
  if (!IN_ORDINARY.test(form)) return false;
  return (lefff.categories(form.toLowerCase()) & COMMON) === 0 || (lefff.categories(form) & CATEGORY_BITS.name) !== 0;
}
