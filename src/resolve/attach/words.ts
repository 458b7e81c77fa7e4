/** Small questions about the words of a sentence. In: a Sentence and word indexes. Out: paths, distances and prepositions in its tree. */
import type { Sentence } from '../../model/sentence.js';

export function pathUp(sentence: Sentence, from: number): number[] {
  const path: number[] = [];
  for (let at = from; at >= 0 && !path.includes(at); at = sentence.words[at]?.head ?? -1) path.push(at);
  return path;
}

/** The word of a range that governs the others: the one whose head lies outside. */
export function headOfRange(sentence: Sentence, start: number, end: number): number | null {
  const inside = sentence.words.filter((w) => w.start >= start && w.end <= end && w.upos !== 'PUNCT');
  const content = inside.filter((w) => !/^(ADP|DET|PUNCT|CCONJ)$/.test(w.upos));
  const pool = content.length > 0 ? content : inside;
  const outer = pool.find((w) => w.head < 0 || !inside.some((o) => o.index === w.head));
  // "la route **Gao**-Ansongo": a part of a word
  return outer?.index ?? pool[0]?.index ?? sentence.words.find((w) => w.start <= start && w.end >= end)?.index ?? null;
}

/** The preposition that a word stands under, lower case, or null. */
export function prepositionOf(sentence: Sentence, index: number): string | null {
  const found = sentence.words.find((w) => w.head === index && w.deprel.startsWith('case'));
  return found ? found.lemma.toLowerCase() : null;
}

/** Is a verb, or what carries it, in the imperfect: "avait dénoncé", "déconseillait"? Told as past already when the news took place. */
export function isToldAsPast(sentence: Sentence, verb: number): boolean {
  return sentence.words.some(
    (w) => (w.index === verb || (w.head === verb && w.deprel.startsWith('aux'))) && w.feats['Tense'] === 'Imp',
  );
}

export interface Route {
  /** Words from the first up to, not including, the meeting point. */
  readonly up: readonly number[];
  /** Words from the second up to, not including, the meeting point. */
  readonly down: readonly number[];
  readonly meet: number;
}

/** How two words meet in the tree; null where the parser left them apart. */
export function route(sentence: Sentence, from: number, to: number): Route | null {
  const up = pathUp(sentence, from);
  const down = pathUp(sentence, to);
  const meet = up.find((i) => down.includes(i));
  if (meet === undefined) return null;
  return { up: up.slice(0, up.indexOf(meet)), down: down.slice(0, down.indexOf(meet)), meet };
}

/** "**Mali** : douze soldats tués": a name before the colon of a title. */
export function isHeadlineLabel(sentence: Sentence, head: number): boolean {
  if (!sentence.isTitle) return false;
  const after = sentence.words.slice(head + 1).find((w) => !w.deprel.startsWith('flat'));
  return head < 4 && after?.form === ':';
}
