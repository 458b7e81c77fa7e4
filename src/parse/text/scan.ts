/** The first cut of a cleaned text. In: one paragraph without line breaks. Out: pieces, none with white space inside but numbers ("10 000"). */
import type { TextWords } from '../../lexicon/text.js';

/** A half-open range of the cleaned text. `kind` says which later rule may cut it again. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'other';
}

/** Everything here is sticky and bounded or without nested repetition: the scan is linear in the length of the text. */
const SPACE = / +/y;
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"«»“”]{1,2000}/iy;
const MAIL = /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,5}/y;
const HANDLE = /[@#][\p{L}\p{N}_]{1,200}/uy;
const DOMAIN = /[\p{L}\p{N}][\p{L}\p{N}-]{0,62}(?:\.[\p{L}\p{N}-]{1,62}){0,3}\.(\p{L}{2,6})(?![\p{L}\p{N}.-])/uy;
const NUMBER = /[-−+]?\d{1,3}(?: \d{3})+(?!\d)(?:,\d+)?|[-−+]?\d+(?:[.,:/-]\d+)*/y;
const ORDINAL = /(?:ers?|ères?|eres?|res?|es?|è|èmes?|emes?|nde?s?|ds?)(?![\p{L}\p{N}])/iuy;
const UNIT = /(\p{L}{1,5}[²³]?)(?![\p{L}\p{N}'-])|([hH])(?=\d)/uy;
/** "O.U.A.", "J.-C.", "G.P.S". */
const DOTTED = /(?:\p{L}\.-?){2,12}(?:\p{Lu}(?![\p{L}\p{N}]))?/uy;
const WORD = /[\p{L}\p{M}\p{N}_]+(?:['-][\p{L}\p{M}\p{N}_]+)*/uy;
const SIGN = /\.{2,}|-{2,}|[!?]{2,}|\+\/-|°[CF](?!\p{L})|\P{M}\p{M}*/uy;
const NUMERO = /[nN]°/y;
/** Medical and technical stages: "IIb/IIIa". */
const STAGE = /\p{Lu}{0,3}[IVX]{1,4}[a-dA-D]\/[IVX]{1,4}[a-dA-D](?![\p{L}\p{N}])/uy;
/** Both genders or numbers at once: "traité(e)", "ACTIVE(S)". */
const BOTH_FORMS = /\((?:e|s|es|ne|nes|x|le|les|trice|euse)\)/iy;
const HYPHENATED = /-\p{L}+(?:-[\p{L}\p{N}]+)*/uy;

export function scan(text: string, words: TextWords): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < text.length) {
    const space = match(SPACE, text, at);
    if (space > 0) {
      at += space;
      continue;
    }
    at = scanPiece(text, at, words, pieces);
  }
  return pieces;
}

function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex - at : 0;
}

function scanPiece(text: string, at: number, words: TextWords, pieces: Piece[]): number {
  const push = (length: number, kind: Piece['kind']): number => {
    pieces.push({ start: at, end: at + length, kind });
    return at + length;
  };
  const web = webLength(text, at, words);
  if (web > 0) return push(web, 'other');
  if (startsNumber(text, at)) return scanNumber(text, at, words, pieces);
  const fixed = match(NUMERO, text, at) || match(DOTTED, text, at) || match(STAGE, text, at);
  if (fixed > 0) return push(fixed, 'other');
  const word = wordLength(text, at);
  if (word > 0) return push(word + tailLength(text, at, at + word, words), 'word');
  return push(match(SIGN, text, at) || 1, 'other');
}

/** Addresses end before the punctuation of the sentence they stand in. */
function webLength(text: string, at: number, words: TextWords): number {
  const address = match(ADDRESS, text, at);
  if (address > 0) return text.slice(at, at + address).replace(/[.,;:!?)\]'…]{1,20}$/, '').length;
  const plain = match(MAIL, text, at) || match(HANDLE, text, at);
  if (plain > 0) return plain;
  DOMAIN.lastIndex = at;
  const domain = DOMAIN.exec(text);
  return domain && words.webDomains.has(domain[1] as string) ? domain[0].length : 0;
}

/** A sign belongs to the number only where nothing it could join stands before it: "à -2,5" but "1994-95". */
function startsNumber(text: string, at: number): boolean {
  const first = text[at] as string;
  if (/\d/.test(first)) return true;
  if (!/[-−+]/.test(first) || !/\d/.test(text[at + 1] ?? '')) return false;
  return at === 0 || /[ (["«]/.test(text[at - 1] as string);
}

/** "21e" is one piece, "160km" two, "10h30" three. */
function scanNumber(text: string, at: number, words: TextWords, pieces: Piece[]): number {
  const end = at + match(NUMBER, text, at);
  const ordinal = match(ORDINAL, text, end);
  if (ordinal > 0) {
    pieces.push({ start: at, end: end + ordinal, kind: 'number' });
    return end + ordinal;
  }
  UNIT.lastIndex = end;
  const unit = UNIT.exec(text);
  if (unit && (unit[2] || words.units.has((unit[1] as string).toLowerCase()))) {
    const stop = end + unit[0].length;
    pieces.push({ start: at, end, kind: 'number' }, { start: end, end: stop, kind: 'other' });
    return stop;
  }
  const rest = opensSentence(text, end, words) ? 0 : match(WORD, text, end) || match(HYPHENATED, text, end);
  pieces.push({ start: at, end: end + rest, kind: 'number' });
  return end + rest;
}

const AFTER_NUMBER = /(\p{Lu}\p{Ll}*)(['\p{L}])?/uy;

/** "en 1918Celui", "à 16Sa sœur", "en 2015L'eau": two sentences glued, not one word; "5Ko" and "3D" are. */
function opensSentence(text: string, at: number, words: TextWords): boolean {
  AFTER_NUMBER.lastIndex = at;
  const [, word = '', next] = AFTER_NUMBER.exec(text) ?? [];
  if (word.length < 2 && next !== "'") return false;
  return word.length > 2 || words.openers.has(word.toLowerCase());
}

/** "l'O.U.A." and "d'1,5" stop after the apostrophe, so that the acronym and the number are read whole. */
function wordLength(text: string, at: number): number {
  const length = match(WORD, text, at);
  const end = at + length;
  if (length > 2 && text[end] === '.' && text[end - 2] === "'" && match(DOTTED, text, end - 1) > 0) return length - 1;
  const digit = /'\d/.exec(text.slice(at, end));
  return digit ? digit.index : length;
}

/** What a word keeps of the signs after it: the apostrophe of "l'« affaire »", the full stop of "M. Diop". */
function tailLength(text: string, start: number, end: number, words: TextWords): number {
  const next = text[end];
  if (next === "'") {
    const last = text.slice(Math.max(start, text.lastIndexOf("'", end - 1) + 1), end);
    return words.elisions.has(last.toLowerCase()) ? 1 : 0;
  }
  if (next === '(') return match(BOTH_FORMS, text, end);
  if (next !== '.' || text[end + 1] === '.') return 0;
  return keepsFullStop(text, start, end, words) ? 1 : 0;
}

/** "M. Diop", "M. le préfet", "M. de Kolani". */
const NAME_AFTER = /\.(?:-| ?(?=\p{Lu}|l[ea'] |les |(?:de |du |des |d')(?:l[ae] )?\p{Lu}))(\p{L}{1,40})/uy;
const NUMBER_AFTER = /\. ?[\dIVXLC]/y;

function keepsFullStop(text: string, start: number, end: number, words: TextWords): boolean {
  // "l'art. 12": the abbreviation stands after the elision.
  const word = text.slice(Math.max(start, text.lastIndexOf("'", end - 1) + 1), end);
  const follows = words.abbreviations.get(`${word.toLowerCase()}.`);
  if (follows === 'any') return true;
  if (follows === 'number' && match(NUMBER_AFTER, text, end) > 0) return true;
  const initial = word.length === 1 && /\p{Lu}/u.test(word);
  if (!initial && follows !== 'name') return false;
  NAME_AFTER.lastIndex = end;
  const name = NAME_AFTER.exec(text);
  if (name === null) return false;
  const opens = words.openers.has((name[1] as string).toLowerCase());
  // "80 m. Il" is metres, "M. Il" nobody yet: titles have a capital, unless a name follows ("le gén. Touré").
  if (follows === 'name' && /^\p{Lu}/u.test(word)) return true;
  return !opens && (initial || word.length > 2);
}
