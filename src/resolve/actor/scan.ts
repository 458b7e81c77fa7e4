/** Finds the words and names of the lexicon in a sentence. In: a sentence and the index. Out: hits that do not overlap, in order; linear in the sentence. */
import type { Sentence } from '../../model/sentence.js';
import type { ActorIndex, NameValue, WordValue } from './actor-index.js';
import type { Hit, HitRange, NameHit, WordHit } from './hit.js';
import { type Piece, piecesOf } from './pieces.js';

export function scanSentence(sentence: Sentence, index: ActorIndex): Hit[] {
  const pieces = piecesOf(sentence);
  const keys = pieces.map((p) => p.key);
  const singular = pieces.map((p) => p.singular);
  const hits: Hit[] = [];
  for (let i = 0; i < pieces.length; ) {
    const hit = better(nameAt(sentence, pieces, keys, i, index), wordAt(sentence, pieces, singular, i, index));
    if (hit) hits.push(hit.hit);
    i += hit?.length ?? 1;
  }
  return hits;
}

interface Sized<T> {
  readonly hit: T;
  readonly length: number;
}

/** The longer reading wins; a name wins over a word of the same length ("Force conjointe"). */
function better(name: Sized<NameHit> | null, word: Sized<WordHit> | null): Sized<Hit> | null {
  if (!name || !word) return name ?? word;
  return word.length > name.length ? word : name;
}

function rangeOf(sentence: Sentence, pieces: readonly Piece[], from: number, length: number): HitRange {
  const a = pieces[from] as Piece;
  const b = pieces[from + length - 1] as Piece;
  const text = sentence.text.slice(a.start - sentence.start, b.end - sentence.start);
  return { sentence: sentence.index, first: a.first, last: b.last, start: a.start, end: b.end, text };
}

function nameAt(
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
  if (forms.length === 1 && isLonelyOpener(forms[0] as string, pieces[0] as Piece, sentence)) return false;
  return forms.every(
    (form, i) =>
      (i === 0 && isArticleOfName(form, value, forms.length)) ||
      writtenPiece(form, pieces[i] as Piece, forms.length, value.kind === 'person'),
  );
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
  return joined || /^[-‑]\p{Lu}/u.test(sentence.text.slice(end, end + 2));
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

export function isCapital(text: string): boolean {
  return /^[\p{Lu}\p{N}]/u.test(text);
}

export function isUpper(text: string): boolean {
  return /^[\p{Lu}\p{N}]+$/u.test(text);
}

function wordAt(
  sentence: Sentence,
  pieces: readonly Piece[],
  keys: readonly string[],
  from: number,
  index: ActorIndex,
): Sized<WordHit> | null {
  for (const { length, values } of index.words.at(keys, from)) {
    const hit = wordHit(values, sentence, rangeOf(sentence, pieces, from, length), length);
    if (hit) return { hit, length };
  }
  return null;
}

function wordHit(values: readonly WordValue[], sentence: Sentence, range: HitRange, length: number): WordHit | null {
  const demonyms = values.flatMap((v) => (v.kind === 'demonym' ? [v.entry] : []));
  if (demonyms.length > 0) return { ...range, kind: 'demonym', countries: demonyms };
  const word = sentence.words[range.first];
  const upos = word?.upos;
  const roles = values.flatMap((v) => (v.kind === 'role' && !isAnotherWord(v.entry.role, range.text) ? [v] : []));
  // "**Sœur** Awa Exemple" is a nun, "sa **sœur** Awa" is none
  const named = roles.find(
    (v) =>
      v.entry.capital &&
      (isNameOpener(sentence, range) || (v.entry.denotes === 'person' && isTitleOfName(sentence, range))),
  );
  const role = named ?? roles.find((v) => !v.entry.capital);
  const adjective = values.find((v) => v.kind === 'adjective');
  // "un avion militaire" against "un militaire": the tag tells the adjective from the noun
  if (adjective && (upos === 'ADJ' || !role) && !(role && opensPhrase(sentence, range.first))) {
    return { ...range, kind: 'adjective', adjective: adjective.entry };
  }
  if (role && length === 1 && isBareName(sentence, range)) return null;
  if (role && (length > 1 || isNounLike(upos) || isApposed(sentence, range)))
    return { ...range, kind: 'role', role: role.entry };
  if (role && upos === 'ADJ' && opensPhrase(sentence, range.first)) return { ...range, kind: 'role', role: role.entry };
  if (values.some((v) => v.kind === 'carrier')) return { ...range, kind: 'carrier' };
  return null;
}

/** "la réforme des **retraites**" is of no "retraités": a last "é" is part of the word, where the text writes accents at all. */
function isAnotherWord(forms: readonly string[], text: string): boolean {
  const stem = text.toLowerCase().replace(/s$/, '');
  if (!/^\p{L}+e$/u.test(stem) || isUpper(text)) return false;
  return forms.includes(stem.replace(/e$/, 'é')) && !forms.includes(stem);
}

function isNounLike(upos: string | undefined): boolean {
  return upos === 'NOUN' || upos === 'PROPN' || upos === 'X';
}

/** "**Marine** l'a dit": a capital in mid-sentence without determiner or preposition is no common noun, unless a name follows. */
function isBareName(sentence: Sentence, range: HitRange): boolean {
  const word = sentence.words[range.first];
  const before = sentence.words[range.first - 1];
  const next = sentence.words[range.last + 1];
  if (!before || word?.upos !== 'PROPN' || !isCapital(range.text) || isUpper(range.text)) return false;
  return !/^(DET|ADP|ADJ|NUM|PUNCT)$/.test(before.upos) && !isCapital(next?.form ?? '');
}

/** A noun with a capital in mid-sentence, or right behind the article that opens it: "**Le Front** pour…". */
function isNameOpener(sentence: Sentence, range: HitRange): boolean {
  return isCapital(range.text) && range.first > 0 && !isUpper(sentence.words[range.last + 1]?.form ?? '');
}

/** "le **frère** Albert", "la **sœur** Awa" are of an order; "son frère Albert", "le frère de X" are kin. */
function isTitleOfName({ words }: Sentence, { first, last }: HitRange): boolean {
  const next = words[last + 1];
  if (!next || !/^\p{Lu}\p{Ll}/u.test(next.form)) return false;
  return /^(le|la|du|au)$/i.test(words[first - 1]?.form ?? '');
}

/** "X, **correspondant** de la radio": between a comma and "de", what looks like a participle is a title. */
function isApposed(sentence: Sentence, range: HitRange): boolean {
  return (
    sentence.words[range.first - 1]?.form === ',' &&
    /^(de|du|des|d'|d’|à|au|pour)$/i.test(sentence.words[range.last + 1]?.form ?? '')
  );
}

/** "les **rebelles**", "deux **militaires**": right behind a determiner or number, an adjective is a noun. */
function opensPhrase(sentence: Sentence, at: number): boolean {
  const before = sentence.words[at - 1];
  if (sentence.words[at + 1]?.upos === 'NOUN') return false;
  return before !== undefined && (before.upos === 'DET' || before.upos === 'NUM' || before.upos === 'ADP');
}
