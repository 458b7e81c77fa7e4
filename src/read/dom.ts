/** The light tree that reading works on: in goes nothing, out come its node types and small iterative walks over them. */

/** An element. `kids` holds elements and text in document order; `order` is its place in a preorder walk, `last` that of its last descendant. */
export interface El {
  readonly tag: string;
  readonly attrs: Readonly<Record<string, string>>;
  readonly parent: El | null;
  readonly kids: (El | string)[];
  order: number;
  last: number;
}

/** A parsed page: every element in preorder, `all[0]` is `html`; scripts that carry JSON-LD apart, with other data scripts left out. */
export interface Tree {
  readonly root: El;
  readonly all: readonly El[];
  readonly jsonLd: readonly string[];
}

/** An attribute's value, "" where it is absent. */
export function attr(el: El, name: string): string {
  return el.attrs[name] ?? '';
}

export function contains(outer: El, inner: El): boolean {
  return inner.order >= outer.order && inner.order <= outer.last;
}

/** The nearest element upwards, itself included, that satisfies `test`. */
export function closest(el: El | null, test: (el: El) => boolean): El | null {
  for (let at = el; at; at = at.parent) if (test(at)) return at;
  return null;
}

/** Elements whose text is never read as text. */
export const SILENT: ReadonlySet<string> = new Set([
  'script',
  'style',
  'template',
  'textarea',
  'select',
  'datalist',
  'head',
  'iframe',
  'noembed',
  'noframes',
  'object',
  'canvas',
  'audio',
  'video',
  'svg',
]);

/** The element's only child, where it has no text beside it: a wrapper says no more than what it wraps. */
export function onlyKid(el: El): El | null {
  let only: El | null = null;
  for (const kid of el.kids) {
    if (typeof kid === 'string' ? /\S/.test(kid) : only) return null;
    if (typeof kid !== 'string') only = kid;
  }
  return only;
}

/** All text below an element, white space collapsed. Silent elements give none. */
export function textOf(el: El, limit = Number.POSITIVE_INFINITY): string {
  return gather(el, limit, (kid) => BLOCK.has(kid.tag) || kid.tag === 'br');
}

/** The same with a space around every element: what styles hold apart is often one line of spans without any. */
export function spacedText(el: El, limit: number): string {
  return gather(el, limit, () => true);
}

function gather(el: El, limit: number, breaks: (el: El) => boolean): string {
  const parts: string[] = [];
  const stack: (El | string)[] = [el];
  let size = 0;
  while (stack.length > 0 && size < limit) {
    const node = stack.pop();
    if (node === undefined) break;
    if (typeof node === 'string') {
      parts.push(node);
      size += node.length;
      continue;
    }
    if (SILENT.has(node.tag) && node !== el) continue;
    if (breaks(node)) {
      parts.push(' ');
      stack.push(' ');
    }
    for (let i = node.kids.length - 1; i >= 0; i--) stack.push(node.kids[i] as El | string);
  }
  return squeeze(parts.join(''));
}

/** Collapses white space (no-break and zero-width kinds too) and trims. */
export function squeeze(text: string): string {
  return text.replace(/[\s\u200b\ufeff]+/g, ' ').trim();
}

/** Elements that break a line of text; every other element, unknown ones too, flows inside it. */
export const BLOCK: ReadonlySet<string> = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'center',
  'dd',
  'details',
  'dialog',
  'dir',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'frameset',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'head',
  'header',
  'hgroup',
  'hr',
  'html',
  'legend',
  'li',
  'main',
  'menu',
  'nav',
  'ol',
  'p',
  'pre',
  'search',
  'section',
  'summary',
  'table',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'tr',
  'caption',
  'ul',
  'button',
  'option',
  'noscript',
]);
