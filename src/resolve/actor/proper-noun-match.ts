/** Proper nouns of the lexicon, told from the same letters written as common words: "**Barkhane** a frappé", "l'**EI**"; not "une orange", "Haute-Vienne". In: the pieces of a sentence and the index. Out: the longest name that opens at a piece. */
import type { Sentence } from '../../model/sentence.js';
import type { ActorIndex } from './actor-index.js';
import { isCapital, isUpper } from './capitals.js';
import type { HitRange, NameHit } from './hit.js';
import type { NameValue } from './lexicon-tries.js';
import { rangeOf, type Sized } from './matched.js';
import type { Piece } from './pieces.js';

export function nameAt(
  sentence: Sentence,
  pieces: readonly Piece[],
  keys: readonly string[],
  from: number,
  index: ActorIndex,
): Sized<NameHit> | null {
  for (const { length, values } of index.names.at(keys, from)) {
    const matched = pieces.slice(from, from + length);
    const fitting = values.filter((v) => written(v, matched, sentence));
    const hit = nameHit(fitting, rangeOf(sentence, pieces, from, length));
    if (hit) return { hit, length };
  }
  return null;
}

/** Persons before groups before countries: "Mali" inside a person's name is never alone here, and one form seldom has two kinds. */
function nameHit(values: readonly NameValue[], range: HitRange): NameHit | null {
  const persons = values.flatMap((v) => (v.kind === 'person' ? [v.entry] : []));
  if (persons.length > 0) return { ...range, kind: 'person', entries: persons };
  const metonyms = values.flatMap((v) => (v.kind === 'metonym' ? [v.entry] : []));
  const actors = values.flatMap((v) => (v.kind === 'actor' ? [v.entry] : []));
  if (actors.length > 0) return { ...range, kind: 'actor', entries: actors };
  if (metonyms.length > 0) return { ...range, kind: 'metonym', entries: metonyms };
  for (const kind of ['country', 'capital'] as const) {
    const entries = values.flatMap((v) => (v.kind === kind ? [v.entry] : []));
    if (entries.length > 0) return { ...range, kind, entries };
  }
  return values.some((v) => v.kind === 'area') ? { ...range, kind: 'area' } : null;
}

/** Is the name written as a name? Acronyms keep their capitals ("EI" but not "ei"), a one-word name its first one ("Barkhane", not "orange"). */
function written(value: NameValue, pieces: readonly Piece[], sentence: Sentence): boolean {
  const forms = value.form.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (isHyphenated(pieces, sentence)) return false;
  if (forms.length === 2 && isAnotherAcronym(forms, pieces)) return false;
  if (forms.length === 1 && isSpokenAcronym(forms[0] as string, pieces[0] as Piece, sentence)) return true;
  if (forms.length === 1 && isLonelyOpener(forms[0] as string, pieces[0] as Piece, sentence)) return false;
  return forms.every(
    (form, i) =>
      (i === 0 && isArticleOfName(form, value, forms.length)) ||
      writtenPiece(form, pieces[i] as Piece, forms.length, value.kind === 'person'),
  );
}

/** "**Le CAP** 2015" is not the town: a name in small letters is not written all in capitals behind its article. */
function isAnotherAcronym(forms: readonly string[], pieces: readonly Piece[]): boolean {
  const [article, name] = pieces.map((p) => p.surface);
  return /^(le|la)$/i.test(article ?? '') && !isUpper(article ?? '') && isUpper(name ?? '') && !isUpper(forms[1] ?? '');
}

/** "le **Fact**", "la **Fidh**": an acronym read as a word keeps only its first capital; behind an article and taken for a name. */
function isSpokenAcronym(form: string, { surface, first }: Piece, sentence: Sentence): boolean {
  if (form.length < 4 || !isUpper(form) || !/^\p{Lu}\p{Ll}+$/u.test(surface)) return false;
  const before = sentence.words[first - 1]?.form ?? '';
  return sentence.words[first]?.upos === 'PROPN' && /^(le|la|les|l'|l’)$/i.test(before);
}

/** "selon **le** Figaro", "**al**-Qaïda": the article of a paper or of an Arabic name may lose its capital. */
function isArticleOfName(form: string, value: NameValue, length: number): boolean {
  if (value.kind !== 'actor' || length < 2) return false;
  return /^(Al|El)$/.test(form) || (value.entry.kind === 'media' && /^(Le|La|Les)$/.test(form));
}

/** "Haute-**Vienne**" is not Vienna, "Paris-**Dakar**" no capital; "ex-", "pro-" and "anti-" are only put before a name. */
function isHyphenated(pieces: readonly Piece[], sentence: Sentence): boolean {
  const start = (pieces[0]?.start ?? 0) - sentence.start;
  const end = (pieces.at(-1)?.end ?? 0) - sentence.start;
  const before = sentence.text.slice(Math.max(0, start - 8), start);
  const joined = /\p{L}[-‑]$/u.test(before) && !/(^|[^\p{L}])(ex|pro|anti|non|post)[-‑]$/iu.test(before);
  // "la **Croix**-rouge" is not the paper
  return joined || /^[-‑](\p{Lu}|\p{Ll}{4})/u.test(sentence.text.slice(end, end + 5));
}

function writtenPiece(form: string, piece: Piece, length: number, person: boolean): boolean {
  if (isUpper(form) && form.length > 1) return isUpper(piece.surface) || (length > 1 && isCapital(piece.surface));
  if (!isCapital(form)) return true;
  if (isCapital(piece.surface)) return true;
  // "groupe de soutien à l'islam et aux musulmans" is known by its length, "fatima alaoui" is not
  return !person && length >= 4;
}

/** "Serval chasse la nuit": a one-word name that opens the sentence must be tagged as a name. */
function isLonelyOpener(form: string, piece: Piece, sentence: Sentence): boolean {
  if (piece.first > 0 || isUpper(form)) return false;
  return sentence.words[piece.first]?.upos !== 'PROPN' && sentence.words.length > 1 && !sentence.isTitle;
}
