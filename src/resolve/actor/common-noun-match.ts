/** Roles, nationalities and adjectives of the lexicon, told apart by their tag and place: "deux **militaires**" are people, "un avion **militaire**" is not. In: the pieces of a sentence and the index. Out: the longest word that opens at a piece. */
import type { Sentence } from '../../model/sentence.js';
import type { ActorIndex } from './actor-index.js';
import { isCapital, isUpper } from './capitals.js';
import type { HitRange, WordHit } from './hit.js';
import type { WordValue } from './lexicon-tries.js';
import { rangeOf, type Sized } from './matched.js';
import type { Piece } from './pieces.js';

export function wordAt(
  sentence: Sentence,
  pieces: readonly Piece[],
  keys: readonly string[],
  from: number,
  index: ActorIndex,
): Sized<WordHit> | null {
  if (isOpposed(sentence, pieces[from])) return null;
  for (const { length, values } of index.words.at(keys, from)) {
    const hit = wordHit(values, sentence, rangeOf(sentence, pieces, from, length), length, index);
    if (hit) return { hit, length };
  }
  return null;
}

/** "les forces anti-**terroristes**", "la brigade anti-**criminalité**", "des manifestants pro-**russes**": whom they fight or follow is not what they are. */
function isOpposed(sentence: Sentence, piece: Piece | undefined): boolean {
  const start = (piece?.start ?? 0) - sentence.start;
  return /(^|[^\p{L}])(anti|contre|pro)[-‑]$/iu.test(sentence.text.slice(Math.max(0, start - 8), start));
}

function wordHit(
  values: readonly WordValue[],
  sentence: Sentence,
  range: HitRange,
  length: number,
  index: ActorIndex,
): WordHit | null {
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
  if (role?.entry.denotes === 'person' && length === 1 && isGivenName(sentence, range, index)) return null;
  if (role && (length > 1 || isNounLike(upos) || isApposed(sentence, range) || isSecondTitle(sentence, range)))
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

/** "a déclaré **Lamido** Sangho": a given name with its capital, no title behind an article. */
function isGivenName(sentence: Sentence, { first, last, text }: HitRange, index: ActorIndex): boolean {
  const word = text.toLowerCase();
  // "l'opposant **Fidèle** Kasongo" is no believer
  const isGiven = index.given.has(word) || index.lists.has('given-name', word);
  if (first === 0 || !isCapital(text) || isUpper(text) || !isGiven) return false;
  const next = sentence.words[last + 1]?.form ?? '';
  return isCapital(next) && !isUpper(next) && sentence.words[first - 1]?.upos !== 'DET';
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

/** "l'ancien ministre et **opposant** tchadien Issa Sow": between a noun's "et" and a name, what looks like a participle is a second title. */
function isSecondTitle({ words }: Sentence, { first, last }: HitRange): boolean {
  if (words[first - 1]?.form !== 'et' || words[first - 2]?.upos !== 'NOUN') return false;
  const name = words[last + 1]?.upos === 'ADJ' ? words[last + 2] : words[last + 1];
  return /^\p{Lu}\p{Ll}/u.test(name?.form ?? '');
}

/** "les **rebelles**", "deux **militaires**": right behind a determiner or number, an adjective is a noun. */
function opensPhrase(sentence: Sentence, at: number): boolean {
  const before = sentence.words[at - 1];
  if (sentence.words[at + 1]?.upos === 'NOUN') return false;
  return before !== undefined && (before.upos === 'DET' || before.upos === 'NUM' || before.upos === 'ADP');
}
