/** HTML text in, a light tree out: linear in the page, however broken; no script, style or vector drawing is kept. */
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import type { El, Tree } from './dom.js';
import { BLOCK } from './dom.js';
import { CLOSES_PARAGRAPH, HEAD_TAGS, IMPLIED, KEPT_ATTRIBUTES, LEAVES_DRAWING, SCOPE, VOID } from './html-rules.js';

/** Deeper elements hang on their ancestor at this depth, as in browsers: no walk meets an endless chain. */
const MAX_DEPTH = 512;
const NO_ATTRS: Readonly<Record<string, string>> = Object.freeze({});
/** Elements thrown away with all they hold, at parse time. */
const DROPPED: ReadonlySet<string> = new Set(['svg', 'math']);

class TreeBuilder implements TokenizerCallbacks {
  readonly root: El = { tag: 'html', attrs: {}, parent: null, kids: [], order: 0, last: 0 };
  readonly jsonLd: string[] = [];
  private readonly html: string;
  private readonly stack: El[];
  private readonly open = new Map<string, number>();
  private overflow = 0;
  private dropped: string | null = null;
  private droppedDepth = 0;
  private name = '';
  private attrs: Record<string, string> | null = null;
  private attrName = '';
  private attrValue = '';
  private text = '';

  constructor(html: string) {
    this.html = html;
    this.stack = [this.root];
  }

  private get top(): El {
    return this.stack[this.stack.length - 1] ?? this.root;
  }

  ontext(start: number, end: number): void {
    this.text += this.html.slice(start, end);
  }
  ontextentity(codepoint: number): void {
    this.text += String.fromCodePoint(codepoint);
  }
  oncdata(start: number, end: number, endOffset: number): void {
    this.text += this.html.slice(start, end - endOffset);
  }
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {
    this.flush();
  }
  onattribname(start: number, end: number): void {
    this.attrName = this.html.slice(start, end).toLowerCase();
    this.attrValue = '';
  }
  onattribdata(start: number, end: number): void {
    this.attrValue += this.html.slice(start, end);
  }
  onattribentity(codepoint: number): void {
    this.attrValue += String.fromCodePoint(codepoint);
  }
  onattribend(): void {
    if (!KEPT_ATTRIBUTES.has(this.attrName)) return;
    this.attrs ??= {};
    this.attrs[this.attrName] ??= this.attrValue;
  }
  onopentagname(start: number, end: number): void {
    this.flush();
    this.name = this.html.slice(start, end).toLowerCase();
    this.attrs = null;
  }
  onopentagend(): void {
    this.openElement(false);
  }
  onselfclosingtag(): void {
    this.openElement(true);
  }
  onclosetag(start: number, end: number): void {
    this.flush();
    const tag = this.html.slice(start, end).toLowerCase();
    if (this.dropped) {
      if (tag === this.dropped && --this.droppedDepth === 0) this.dropped = null;
      return;
    }
    if (tag === 'br') this.append(tag, NO_ATTRS);
    else if (!VOID.has(tag)) this.close(tag);
  }

  private flush(): void {
    if (this.text === '') return;
    const text = this.text;
    this.text = '';
    if (this.dropped) return;
    const { tag, attrs, kids } = this.top;
    if (tag === 'style') return;
    if (tag === 'script') {
      if (/\bld\+json\b/i.test(attrs['type'] ?? '')) this.jsonLd.push(text);
      return;
    }
    if (tag === 'head' && text.trim() !== '') this.pop();
    if (tag === 'head') this.top.kids.push(text);
    else kids.push(text);
  }

  private openElement(selfClosed: boolean): void {
    const tag = this.name;
    if (this.skipsDrawing(tag, selfClosed)) return;
    if (tag === 'html' || (tag === 'body' && (this.open.get('body') ?? 0) > 0)) {
      const into = tag === 'html' ? this.root : (this.stack.find((el) => el.tag === 'body') ?? this.root);
      Object.assign(into.attrs, this.attrs ?? {});
      return;
    }
    this.implyClosings(tag);
    const el = this.append(tag, this.attrs ?? (tag === 'body' ? {} : NO_ATTRS));
    if (!VOID.has(tag)) this.push(el);
  }

  /** Inside a drawing nothing is kept, until its end or until a tag that shows that nobody ended it. */
  private skipsDrawing(tag: string, selfClosed: boolean): boolean {
    if (this.dropped && LEAVES_DRAWING.has(tag)) this.dropped = null;
    if (this.dropped) {
      if (tag === this.dropped && !selfClosed) this.droppedDepth++;
      return true;
    }
    if (!DROPPED.has(tag)) return false;
    if (!selfClosed) {
      this.dropped = tag;
      this.droppedDepth = 1;
    }
    return true;
  }

  private push(el: El): void {
    if (this.stack.length >= MAX_DEPTH) {
      this.overflow++;
      return;
    }
    this.stack.push(el);
    this.open.set(el.tag, (this.open.get(el.tag) ?? 0) + 1);
  }

  private append(tag: string, attrs: Readonly<Record<string, string>>): El {
    const parent = this.top;
    const el: El = { tag, attrs, parent, kids: [], order: 0, last: 0 };
    parent.kids.push(el);
    return el;
  }

  /** "<li>un<li>deux": the second closes the first; a block closes an open paragraph; the first text element closes the head. */
  private implyClosings(tag: string): void {
    if (this.top.tag === 'head' && !HEAD_TAGS.has(tag)) this.pop();
    const rule = IMPLIED.get(tag);
    if (rule) for (const closed of rule.closes) this.closeWithin(closed, rule.until);
    if (CLOSES_PARAGRAPH.has(tag)) this.closeWithin('p', SCOPE);
  }

  private closeWithin(tag: string, until: ReadonlySet<string>): void {
    if ((this.open.get(tag) ?? 0) === 0) return;
    for (let i = this.stack.length - 1; i > 0; i--) {
      const at = this.stack[i]?.tag ?? '';
      if (at === tag) this.popTo(i);
      if (at === tag || until.has(at)) return;
    }
  }

  private close(tag: string): void {
    if (this.overflow > 0) {
      this.overflow--;
      return;
    }
    if (tag === 'html' || tag === 'body' || (this.open.get(tag) ?? 0) === 0) return;
    const inline = !BLOCK.has(tag);
    for (let i = this.stack.length - 1; i > 0; i--) {
      const at = this.stack[i]?.tag ?? '';
      if (at === tag) {
        this.popTo(i);
        return;
      }
      // "<b><div></b>" leaves the division open; "</div>" in a cell does not close the division around the table.
      if (inline ? BLOCK.has(at) : SCOPE.has(at) && tag !== 'table' && !SCOPE.has(tag)) return;
    }
  }

  private popTo(index: number): void {
    while (this.stack.length > index) this.pop();
  }
  private pop(): void {
    const el = this.stack.pop();
    if (el) this.open.set(el.tag, (this.open.get(el.tag) ?? 1) - 1);
  }
}

/** @param html the decoded page, of any size and shape. Never throws. */
export function parseHtml(html: string): Tree {
  const builder = new TreeBuilder(html);
  const tokenizer = new Tokenizer({ decodeEntities: true }, builder);
  tokenizer.write(html);
  tokenizer.end();
  return { root: builder.root, all: number(builder.root), jsonLd: builder.jsonLd };
}

/** Writes the preorder numbers and gives the elements in that order. */
function number(root: El): El[] {
  const all: El[] = [];
  const stack: El[] = [root];
  for (let el = stack.pop(); el; el = stack.pop()) {
    el.order = all.length;
    el.last = el.order;
    all.push(el);
    for (let i = el.kids.length - 1; i >= 0; i--) {
      const kid = el.kids[i];
      if (typeof kid === 'object') stack.push(kid);
    }
  }
  for (let i = all.length - 1; i > 0; i--) {
    const el = all[i] as El;
    if (el.parent && el.last > el.parent.last) el.parent.last = el.last;
  }
  return all;
}
