/** A document with its hits, on which the finders of names work in turn. In: parsed document and index. Out: hits by word, which grow as names are recognised; a look-up costs the same in a list of a thousand names. */
import type { ParsedDocument, Sentence, Word } from '../../model/sentence.js';
import type { WordLists } from '../../model/word-lists.js';
import type { ActorIndex } from './actor-index.js';
import { type Hit, type HitRange, isName, type NameHit } from './hit.js';
import { scanSentence } from './scan.js';

export class Scanned {
  readonly parsed: ParsedDocument;
  readonly lists: WordLists;
  /** For each sentence, the hit that covers each word. */
  private readonly cover: (Hit | undefined)[][];
  private known: readonly Hit[] | null = null;

  constructor(parsed: ParsedDocument, index: ActorIndex) {
    this.parsed = parsed;
    this.lists = index.lists;
    this.cover = parsed.sentences.map((s) => {
      const row = new Array<Hit | undefined>(s.words.length);
      for (const hit of scanSentence(s, index)) lay(row, hit, false);
      return row;
    });
  }

  sentence(at: number): Sentence {
    return this.parsed.sentences[at] as Sentence;
  }

  word(sentence: number, at: number): Word | undefined {
    return this.sentence(sentence).words[at];
  }

  /** The hit that covers a word. */
  hitAt(sentence: number, word: number): Hit | null {
    return this.cover[sentence]?.[word] ?? null;
  }

  nameAt(sentence: number, word: number): NameHit | null {
    const hit = this.hitAt(sentence, word);
    return hit && isName(hit) ? hit : null;
  }

  /** The hits of a sentence, in order. */
  hitsOf(sentence: number): Hit[] {
    return distinct(this.cover[sentence] ?? []);
  }

  /** Every hit that begins inside a range of words, in order. A name may reach beyond a phrase that the tree cut short. */
  within(sentence: number, first: number, last: number): Hit[] {
    const begun = distinct((this.cover[sentence] ?? []).slice(first, last + 1)).filter((h) => h.first >= first);
    // "police" inside "cordon de police", "l'ordre qui a tiré" inside "forces de l'ordre"
    const around = this.hitAt(sentence, first);
    return around && around.first < first ? [around, ...begun] : begun;
  }

  /** Puts a new name in place of the hits that it covers. */
  put(hit: NameHit): void {
    const row = this.cover[hit.sentence];
    if (!row) return;
    this.known = null;
    for (let i = hit.first; i <= hit.last; i++) {
      const old = row[i];
      if (old) this.clear(old);
    }
    lay(row, hit, true);
  }

  /** Changes every hit; null takes it away. The new hit must stand where the old one stood. */
  change(replace: (hit: Hit) => Hit | null): void {
    for (const hit of this.all()) {
      const next = replace(hit);
      if (next === hit) continue;
      this.known = null;
      this.clear(hit);
      if (next) lay(this.cover[hit.sentence] as (Hit | undefined)[], next, true);
    }
  }

  range(sentence: number, first: number, last: number): HitRange {
    const s = this.sentence(sentence);
    const start = s.words[first]?.start ?? s.start;
    const end = s.words[last]?.end ?? s.end;
    return { sentence, first, last, start, end, text: s.text.slice(start - s.start, end - s.start) };
  }

  /** Kept until a hit changes: the finders ask for it again and again. */
  all(): readonly Hit[] {
    this.known ??= this.cover.flatMap(distinct);
    return this.known;
  }

  private clear(hit: Hit): void {
    const row = this.cover[hit.sentence] as (Hit | undefined)[];
    for (let i = hit.first; i <= hit.last; i++) if (row[i] === hit) row[i] = undefined;
  }
}

/** Where two hits share a word ("franco-malien"), the first stays unless `over`. */
function lay(row: (Hit | undefined)[], hit: Hit, over: boolean): void {
  for (let i = hit.first; i <= hit.last; i++) if (over || row[i] === undefined) row[i] = hit;
}

function distinct(row: readonly (Hit | undefined)[]): Hit[] {
  const hits: Hit[] = [];
  let last: Hit | undefined;
  for (const hit of row) {
    if (hit === undefined || hit === last) continue;
    hits.push(hit);
    last = hit;
  }
  return hits;
}
