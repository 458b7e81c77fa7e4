/** A document with its hits, on which the finders of names work in turn. In: parsed document and index. Out: hits by sentence, which grow as names are recognised. */
import type { ParsedDocument, Sentence, Word } from '../../model/sentence.js';
import type { ActorIndex } from './actor-index.js';
import { type Hit, type HitRange, isName, type NameHit } from './hit.js';
import { scanSentence } from './scan.js';

export class Scanned {
  readonly parsed: ParsedDocument;
  readonly hits: Hit[][];

  constructor(parsed: ParsedDocument, index: ActorIndex) {
    this.parsed = parsed;
    this.hits = parsed.sentences.map((s) => scanSentence(s, index));
  }

  sentence(at: number): Sentence {
    return this.parsed.sentences[at] as Sentence;
  }

  word(sentence: number, at: number): Word | undefined {
    return this.sentence(sentence).words[at];
  }

  /** The hit that covers a word. */
  hitAt(sentence: number, word: number): Hit | null {
    return this.hits[sentence]?.find((h) => h.first <= word && word <= h.last) ?? null;
  }

  nameAt(sentence: number, word: number): NameHit | null {
    const hit = this.hitAt(sentence, word);
    return hit && isName(hit) ? hit : null;
  }

  /** Every hit that begins inside a range of words, in order. A name may reach beyond a phrase that the tree cut short. */
  within(sentence: number, first: number, last: number): Hit[] {
    const begun = (this.hits[sentence] ?? []).filter((h) => h.first >= first && h.first <= last);
    // "police" inside "cordon de police"
    const around = begun.length === 0 && first === last ? this.hitAt(sentence, first) : null;
    return around ? [around] : begun;
  }

  /** Puts a new name in place of the hits that it covers. */
  put(hit: NameHit): void {
    const list = this.hits[hit.sentence] as Hit[];
    const kept = list.filter((h) => h.last < hit.first || h.first > hit.last);
    kept.push(hit);
    kept.sort((a, b) => a.first - b.first || a.start - b.start);
    this.hits[hit.sentence] = kept;
  }

  range(sentence: number, first: number, last: number): HitRange {
    const s = this.sentence(sentence);
    const start = s.words[first]?.start ?? s.start;
    const end = s.words[last]?.end ?? s.end;
    return { sentence, first, last, start, end, text: s.text.slice(start - s.start, end - s.start) };
  }

  all(): Hit[] {
    return this.hits.flat();
  }
}
