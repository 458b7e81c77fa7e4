/** The lines of a page in, for each element the mass of running text below it out: what tells an article from its surroundings. */
import type { Block, Lines } from './blocks.js';
import type { El } from './dom.js';

const MIN_PARAGRAPH = 60;
const ENDED = /[.!?…。！？।؟:;»”"')\]]\s*$/u;
const HEADING: ReadonlySet<string> = new Set([
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'button',
  'option',
  'figcaption',
  'legend',
  'th',
]);

/** Running text: long enough, little linked, not a heading or a caption. Its mass is its unlinked weight; 0 for anything else. */
export function massOf(block: Block): number {
  const { weight, linked, text, el } = block;
  if (HEADING.has(el.tag) || weight < MIN_PARAGRAPH || linked > 0.5 * weight) return 0;
  const mass = weight - linked;
  return ENDED.test(text) ? mass : mass * 0.5;
}

/** Sums over any element in constant time. */
export class Masses {
  private readonly lines: Lines;
  private readonly mass: Float64Array;
  private readonly weight: Float64Array;
  private readonly linked: Float64Array;

  constructor(lines: Lines, kept: (block: Block) => boolean = () => true) {
    const n = lines.blocks.length;
    this.lines = lines;
    this.mass = new Float64Array(n + 1);
    this.weight = new Float64Array(n + 1);
    this.linked = new Float64Array(n + 1);
    for (let i = 0; i < n; i++) {
      const block = lines.blocks[i] as Block;
      const keep = kept(block);
      this.mass[i + 1] = (this.mass[i] ?? 0) + (keep ? massOf(block) : 0);
      this.weight[i + 1] = (this.weight[i] ?? 0) + (keep ? block.weight : 0);
      this.linked[i + 1] = (this.linked[i] ?? 0) + (keep ? block.linked : 0);
    }
  }

  private span(sums: Float64Array, el: El): number {
    const from = this.lines.first[el.order] ?? 0;
    const to = Math.min(this.lines.end[el.order] ?? 0, this.lines.blocks.length);
    return to > from ? (sums[to] ?? 0) - (sums[from] ?? 0) : 0;
  }

  /** Running text below the element. */
  of(el: El): number {
    return this.span(this.mass, el);
  }
  /** All text below the element. */
  weightOf(el: El): number {
    return this.span(this.weight, el);
  }
  linkedOf(el: El): number {
    return this.span(this.linked, el);
  }
  /** Running text of `outer` that stands before, and after, an element in it. */
  before(el: El, outer: El): number {
    return this.between(this.lines.first[outer.order] ?? 0, this.lines.first[el.order] ?? 0);
  }
  after(el: El, outer: El): number {
    return this.between(this.lines.end[el.order] ?? 0, this.lines.end[outer.order] ?? 0);
  }
  private between(from: number, to: number): number {
    const last = Math.min(to, this.lines.blocks.length);
    return last > from ? (this.mass[last] ?? 0) - (this.mass[from] ?? 0) : 0;
  }
}
