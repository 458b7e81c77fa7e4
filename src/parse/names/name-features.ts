/** What tells the kind of a name. In: a candidate among its words. Out: hashed features of its spelling and of its context. */
import type { TextWords } from '../../lexicon/text.js';
import type { NameKind, Word } from '../../model/sentence.js';
import { CATEGORY_BITS } from '../lefff/categories.js';
import type { Lefff } from '../lefff/lefff.js';
import type { FeatureList } from '../linear/feature-list.js';
import { hashText } from '../linear/hash.js';
import type { Candidate } from './candidate.js';
import { surface } from './surface.js';

/** Classes of the model, in this order; "none" is no proper name ("Internet", "Noël", a capital by chance). */
export const NAME_CLASSES = ['person', 'organisation', 'place', 'group', 'none'] as const;

export interface NameView {
  readonly words: readonly Word[];
  readonly lexicon: TextWords;
  readonly lefff: Lefff;
}

const word = (text: string): number => hashText(text);

export function nameFeatures(features: FeatureList, view: NameView, candidate: Candidate): void {
  features.clear();
  features.add1(0, 0);
  spellingFeatures(features, view, candidate);
  neighbourFeatures(features, view, candidate);
  treeFeatures(features, view, candidate);
}

export function spellingFeatures(features: FeatureList, { words, lefff }: NameView, { first, last }: Candidate): void {
  const forms = words.slice(first, last + 1).map((w) => w.form);
  const shapes = forms.map(shapeOf).join(' ');
  const size = Math.min(4, forms.length);
  features.add1(1, word(surface(words, first, last).toLowerCase()));
  features.add1(2, word(shapes));
  features.add2(3, word((forms[0] as string).toLowerCase()), Math.min(2, size));
  features.add2(4, word((forms[forms.length - 1] as string).toLowerCase()), Math.min(2, size));
  for (const form of forms) features.add1(5, word(form.toLowerCase()));
  const end = forms[forms.length - 1] as string;
  for (const n of [2, 3, 4]) features.add3(6, n, word(end.slice(-n).toLowerCase()), size);
  for (const n of [2, 3, 4]) features.add3(7, n, word((forms[0] as string).slice(0, n).toLowerCase()), size);
  features.add2(8, lefff.categories(forms[0] as string), size);
  if (size > 1) features.add1(10, lefff.categories(surface(words, first, last)));
  features.add2(9, lefff.categories(end.toLowerCase()) & ~CATEGORY_BITS.other, word(shapes));
}

function shapeOf(form: string): string {
  if (/^\p{Lu}[\p{Lu}\d-]+$/u.test(form)) return form.length > 5 ? 'CAPITALS' : 'ABC';
  if (/^(?:\p{Lu}\.-?){1,4}$/u.test(form)) return 'A.';
  if (/^\p{Lu}\p{Ll}+$/u.test(form)) return 'Abc';
  if (/^\p{Ll}/u.test(form)) return 'abc';
  if (form.includes('-')) return 'A-B';
  return /\d/.test(form) ? 'A9' : 'AbC';
}

/** The two words before and after, and what the nearest cue word before says ("le ministre malien X", "la ville de X"). */
function neighbourFeatures(features: FeatureList, { words, lexicon }: NameView, { first, last }: Candidate): void {
  const [a, b] = [spelt(words, first - 2), spelt(words, first - 1)];
  const [c, d] = [spelt(words, last + 1), spelt(words, last + 2)];
  const size = first === last ? 1 : 2;
  features.add2(20, word(b), size);
  features.add2(21, word(a), word(b));
  features.add2(22, word(c), size);
  features.add2(23, word(c), word(d));
  features.add2(24, word(b), word(c));
  const cue = cueBefore(words, first, lexicon);
  features.add2(25, word(cue.kind ?? '-'), cue.distance);
  features.add3(26, word(cue.kind ?? '-'), word(b), size);
  features.add2(27, word(cue.noun), cue.distance);
  features.add2(
    28,
    (words[first - 1]?.upos ?? '^').length * 31 + word(words[first - 1]?.upos ?? '^'),
    word(words[last + 1]?.upos ?? '$'),
  );
  features.add2(30, adjacentNoun(words[first - 1], lexicon), size);
  const age = c === ',' && /^\d+$/.test(d) && words[last + 3]?.lemma === 'an';
  features.add2(29, age ? 1 : 0, size);
}

/** "le président X" against "la maison X", "le cabinet X": a noun right before that is no person makes the name its own. */
function adjacentNoun(before: Word | undefined, lexicon: TextWords): number {
  if (before?.upos !== 'NOUN') return 0;
  const kind = lexicon.nameCues.get(before.lemma);
  return kind === undefined ? 1 : word(kind);
}

function spelt(words: readonly Word[], i: number): string {
  const form = words[i]?.form ?? (i < 0 ? '^' : '$');
  return /^\d/.test(form) ? '9' : form.toLowerCase();
}

interface Cue {
  readonly kind: NameKind | null;
  readonly noun: string;
  readonly distance: number;
}

/** Looks back over adjectives, articles and "de" for a noun that says what follows. */
function cueBefore(words: readonly Word[], first: number, lexicon: TextWords): Cue {
  for (let i = first - 1; i >= Math.max(0, first - 5); i--) {
    const before = words[i] as Word;
    const kind = lexicon.nameCues.get(before.lemma) ?? lexicon.nameCues.get(before.form.toLowerCase()) ?? null;
    if (kind !== null || before.upos === 'NOUN') return { kind, noun: before.lemma, distance: Math.min(3, first - i) };
    if (!/^(?:ADJ|DET|ADP|PUNCT)$/.test(before.upos) || /^[.;:!?()»]$/.test(before.form)) break;
  }
  return { kind: null, noun: '-', distance: 0 };
}

/** The head's relation, its governor and its preposition: "à X" is a place, "X affirme" is not. */
function treeFeatures(features: FeatureList, { words }: NameView, { first, last }: Candidate): void {
  const head = headOf(words, first, last);
  const governor = words[head.head];
  const preposition = words.find((w) => w.head === head.index && w.deprel === 'case')?.lemma ?? '-';
  const determiner = words.find((w) => w.head === head.index && w.deprel.startsWith('det'))?.form.toLowerCase() ?? '-';
  const size = first === last ? 1 : 2;
  features.add2(40, word(head.deprel), size);
  features.add2(41, word(governor?.lemma ?? '^'), word(head.deprel));
  features.add3(42, word(preposition), word(determiner), size);
  features.add3(43, word(preposition), word(head.deprel), word(governor?.upos ?? '^'));
  features.add3(44, word(preposition), word(governor?.lemma ?? '^'), size);
  const inBrackets = words[first - 1]?.form === '(' && words[last + 1]?.form === ')';
  features.add3(
    45,
    inBrackets ? 1 : 0,
    word(shapeOf((words[first] as Word).form)),
    word(words[first - 2]?.upos ?? '^'),
  );
  features.add2(46, word(determiner), word(shapeOf((words[first] as Word).form)));
}

/** The word of the span that hangs outside it. */
function headOf(words: readonly Word[], first: number, last: number): Word {
  for (let i = first; i <= last; i++) {
    const candidate = words[i] as Word;
    if (candidate.head < first || candidate.head > last) return candidate;
  }
  return words[first] as Word;
}
