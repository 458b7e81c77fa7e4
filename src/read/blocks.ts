/** A tree in, its lines of text in document order out, each with the element that holds it and how much of it is linked. */
import { attr, BLOCK, type El, SILENT, type Tree } from './dom.js';

/** One line of text: a paragraph, a heading, a list item, a cell, or what stands between two line breaks. */
export interface Block {
  /** The nearest block element around the text. */
  readonly el: El;
  readonly text: string;
  /** Length in characters without white space; an ideograph counts for three letters. */
  readonly weight: number;
  /** The part of `weight` that lies in links. */
  readonly linked: number;
  readonly links: number;
  /** True where only a line break or a cell border parts it from the line before. */
  readonly soft: boolean;
  /** True where all of it is bold, italic aside: "<p><strong>Lire aussi</strong></p>". */
  readonly bold: boolean;
}

/** The lines of a page, and for each element (by `order`) the range of lines below it: from `first` to before `end`. */
export interface Lines {
  readonly blocks: readonly Block[];
  readonly first: Int32Array;
  readonly end: Int32Array;
}

interface Frame {
  readonly el: El;
  next: number;
}

const SPACES = /[\s\u00ad\u200b\u200e\u200f\ufeff]+/g;
const BOLD: ReadonlySet<string> = new Set(['b', 'strong']);

class LineCollector {
  readonly blocks: Block[] = [];
  private parts: string[] = [];
  private linked = 0;
  private links = 0;
  private plain = false;
  private soft = false;
  private owner: El;
  linkDepth = 0;
  boldDepth = 0;

  constructor(root: El) {
    this.owner = root;
  }

  add(text: string, owner: El): void {
    if (this.parts.length === 0) {
      if (!/\S/.test(text)) return;
      this.owner = owner;
    }
    this.parts.push(text);
    if (this.linkDepth > 0) this.linked += weigh(text);
    if (this.boldDepth === 0 && /[\p{L}\p{N}]/u.test(text)) this.plain = true;
  }

  link(): void {
    this.links++;
  }

  /** Ends the line; `soft` says how the next one hangs on it. */
  flush(soft: boolean): void {
    const text = this.parts.join('').replace(SPACES, ' ').trim();
    if (text !== '') {
      const { owner: el, linked, links } = this;
      this.blocks.push({ el, text, weight: weigh(text), linked, links, soft: this.soft, bold: !this.plain });
      this.soft = soft;
    } else if (!soft) this.soft = false;
    this.parts = [];
    this.linked = 0;
    this.links = 0;
    this.plain = false;
  }

  get pending(): boolean {
    return this.parts.length > 0;
  }
}

/** @returns the lines of the whole page; silent and hidden elements give none. One walk, no recursion. */
export function linesOf(tree: Tree): Lines {
  const first = new Int32Array(tree.all.length);
  const end = new Int32Array(tree.all.length);
  const out = new LineCollector(tree.root);
  const stack: Frame[] = [{ el: tree.root, next: 0 }];
  const owners: El[] = [tree.root];
  let breaks = 0;
  while (stack.length > 0) {
    const frame = stack[stack.length - 1] as Frame;
    const kid = frame.el.kids[frame.next++];
    if (typeof kid === 'string') {
      if (breaks > 0 && /\S/.test(kid)) breaks = 0;
      if (frame.el.tag === 'pre' && kid.includes('\n')) addLines(out, kid, frame.el);
      else out.add(kid, owners[owners.length - 1] as El);
    } else if (kid) {
      if (SILENT.has(kid.tag)) {
        first[kid.order] = out.blocks.length;
        end[kid.order] = out.blocks.length;
        continue;
      }
      if (kid.tag === 'br') {
        out.flush(++breaks < 2);
        continue;
      }
      enter(kid, out, owners);
      first[kid.order] = out.blocks.length;
      stack.push({ el: kid, next: 0 });
    } else {
      stack.pop();
      leave(frame.el, out, owners);
      end[frame.el.order] = out.blocks.length + (out.pending ? 1 : 0);
    }
  }
  return { blocks: out.blocks, first, end };
}

const CELL: ReadonlySet<string> = new Set(['td', 'th']);

function enter(el: El, out: LineCollector, owners: El[]): void {
  if (BLOCK.has(el.tag)) {
    out.flush(CELL.has(el.tag));
    owners.push(el);
  } else if (el.tag === 'a' && attr(el, 'href') !== '') {
    out.link();
    out.linkDepth++;
  } else if (BOLD.has(el.tag)) out.boldDepth++;
}

function leave(el: El, out: LineCollector, owners: El[]): void {
  if (BLOCK.has(el.tag)) {
    out.flush(CELL.has(el.tag));
    if (owners.length > 1) owners.pop();
  } else if (el.tag === 'a' && attr(el, 'href') !== '') out.linkDepth--;
  else if (BOLD.has(el.tag)) out.boldDepth--;
}

function addLines(out: LineCollector, text: string, owner: El): void {
  for (const [i, line] of text.split('\n').entries()) {
    if (i > 0) out.flush(true);
    out.add(line, owner);
  }
}

/** Characters that carry text: white space counts nothing, ideographs, kana and syllables three times (a Chinese sentence is short). */
export function weigh(text: string): number {
  let weight = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c <= 32 || c === 160) continue;
    weight += c >= 0x2e80 && c < 0xd7ff ? 3 : 1;
  }
  return weight;
}
