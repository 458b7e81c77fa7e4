/** Aligns two analyses of one text as the CoNLL 2018 shared task did. In: CoNLL-U sentences, gold and ours. Out: pairs of words. */
import type { ConlluSentence, ConlluWord } from '../src/parse/conllu.js';

/** A half-open range of the characters of the text without white space. */
export interface CharSpan {
  readonly start: number;
  readonly end: number;
}

export interface PlacedWord extends CharSpan {
  readonly word: ConlluWord;
  /** Part of a token of several words: its span is the token's. */
  readonly isMultiword: boolean;
  /** Place of the governor among all words of the text; -1 for a root. */
  readonly parent: number;
}

export interface PlacedText {
  readonly characters: string;
  readonly tokens: readonly CharSpan[];
  readonly sentences: readonly CharSpan[];
  readonly words: readonly PlacedWord[];
}

export function placeText(sentences: readonly ConlluSentence[]): PlacedText {
  const tokens: CharSpan[] = [];
  const spans: CharSpan[] = [];
  const words: PlacedWord[] = [];
  const forms: string[] = [];
  let at = 0;
  for (const sentence of sentences) {
    const start = at;
    const base = words.length;
    for (const token of sentence.tokens) {
      const form = [...token.form].filter((char) => !/\s/.test(char)).join('');
      const span = { start: at, end: at + form.length };
      at = span.end;
      forms.push(form);
      tokens.push(span);
      for (const word of sentence.words.slice(token.first, token.last + 1)) {
        words.push({
          ...span,
          word,
          isMultiword: token.last > token.first,
          parent: word.head > 0 ? base + word.head - 1 : -1,
        });
      }
    }
    spans.push({ start, end: at });
  }
  return { characters: forms.join(''), tokens, sentences: spans, words };
}

/** Pairs of indexes into the words of both texts. @throws Error where the texts differ in anything but white space. */
export function alignWords(gold: PlacedText, system: PlacedText): [gold: number, system: number][] {
  checkSameText(gold.characters, system.characters);
  const pairs: [number, number][] = [];
  let g = 0;
  let s = 0;
  while (g < gold.words.length && s < system.words.length) {
    const [own, other] = [gold.words[g] as PlacedWord, system.words[s] as PlacedWord];
    if (own.isMultiword || other.isMultiword) {
      const span = multiwordSpan(gold.words, system.words, g, s);
      pairs.push(...alignByForm(gold.words, system.words, span));
      [g, s] = [span.goldEnd, span.systemEnd];
    } else if (own.start === other.start && own.end === other.end) pairs.push([g++, s++]);
    else if (own.start <= other.start) g++;
    else s++;
  }
  return pairs;
}

function checkSameText(gold: string, system: string): void {
  if (gold === system) return;
  let at = 0;
  while (gold[at] === system[at] && at < gold.length) at++;
  const around = (text: string): string => text.slice(Math.max(0, at - 20), at + 20);
  throw new Error(`the two texts differ at character ${at}: gold "${around(gold)}", ours "${around(system)}"`);
}

interface WordRange {
  readonly gold: number;
  readonly system: number;
  readonly goldEnd: number;
  readonly systemEnd: number;
}

/** All words of both texts that lie in the tokens of several words standing at `g` or `s`, until both texts are past them. */
function multiwordSpan(gold: readonly PlacedWord[], system: readonly PlacedWord[], g: number, s: number): WordRange {
  const [own, other] = [gold[g] as PlacedWord, system[s] as PlacedWord];
  let end = own.isMultiword ? own.end : other.end;
  if (own.isMultiword && !other.isMultiword && other.start < own.start) s++;
  else if (!own.isMultiword && own.start < other.start) g++;
  const start = { gold: g, system: s };
  while (!isBeyond(gold[g], end) || !isBeyond(system[s], end)) {
    const goldFirst =
      g < gold.length && (s >= system.length || (gold[g] as PlacedWord).start <= (system[s] as PlacedWord).start);
    const word = (goldFirst ? gold[g++] : system[s++]) as PlacedWord;
    if (word.isMultiword && word.end > end) end = word.end;
  }
  return { ...start, goldEnd: g, systemEnd: s };
}

function isBeyond(word: PlacedWord | undefined, end: number): boolean {
  if (word === undefined) return true;
  return word.isMultiword ? word.start >= end : word.end > end;
}

/** Inside the tokens of several words, the longest common subsequence of lower-cased forms. */
function alignByForm(gold: readonly PlacedWord[], system: readonly PlacedWord[], range: WordRange): [number, number][] {
  const a = gold.slice(range.gold, range.goldEnd).map((w) => w.word.form.toLowerCase());
  const b = system.slice(range.system, range.systemEnd).map((w) => w.word.form.toLowerCase());
  const longest = a.concat('').map(() => new Array<number>(b.length + 1).fill(0));
  const at = (i: number, k: number): number => longest[i]?.[k] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let k = b.length - 1; k >= 0; k--) {
      (longest[i] as number[])[k] = a[i] === b[k] ? at(i + 1, k + 1) + 1 : Math.max(at(i + 1, k), at(i, k + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, k = 0; i < a.length && k < b.length; ) {
    if (a[i] === b[k]) pairs.push([range.gold + i++, range.system + k++]);
    else if (at(i, k) === at(i + 1, k)) i++;
    else k++;
  }
  return pairs;
}
