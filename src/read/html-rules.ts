/** The few tree-building rules of HTML that reading needs: which tags are empty, which close others, which attributes say something. Source: HTML Living Standard, 13.2.6. */

export const VOID: ReadonlySet<string> = new Set([
  'area',
  'base',
  'basefont',
  'br',
  'col',
  'embed',
  'frame',
  'hr',
  'img',
  'input',
  'keygen',
  'link',
  'meta',
  'param',
  'source',
  'track',
  'wbr',
]);

/** Elements that may stand in `head`; any other one ends it. */
export const HEAD_TAGS: ReadonlySet<string> = new Set([
  'base',
  'link',
  'meta',
  'title',
  'script',
  'style',
  'noscript',
  'template',
  'basefont',
  'bgsound',
]);

/** An end tag does not reach beyond these. */
export const SCOPE: ReadonlySet<string> = new Set(['table', 'td', 'th', 'caption', 'button', 'object', 'html', 'body']);

const LIST = new Set(['ul', 'ol', 'menu', ...SCOPE]);
const DESCRIPTIONS = new Set(['dl', ...SCOPE]);
const TABLE = new Set(['table', 'html', 'body']);
const HEADING_SCOPE = new Set([
  ...SCOPE,
  'div',
  'section',
  'article',
  'main',
  'header',
  'footer',
  'aside',
  'ul',
  'ol',
  'li',
]);
const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

/** What the start of an element closes, and how far upwards. */
export const IMPLIED: ReadonlyMap<string, { readonly closes: readonly string[]; readonly until: ReadonlySet<string> }> =
  new Map([
    ['li', { closes: ['li'], until: LIST }],
    ['dt', { closes: ['dt', 'dd'], until: DESCRIPTIONS }],
    ['dd', { closes: ['dt', 'dd'], until: DESCRIPTIONS }],
    ['tr', { closes: ['tr'], until: TABLE }],
    ['td', { closes: ['td', 'th'], until: new Set(['tr', ...TABLE]) }],
    ['th', { closes: ['td', 'th'], until: new Set(['tr', ...TABLE]) }],
    ['tbody', { closes: ['thead', 'tbody', 'tfoot'], until: TABLE }],
    ['thead', { closes: ['thead', 'tbody', 'tfoot'], until: TABLE }],
    ['tfoot', { closes: ['thead', 'tbody', 'tfoot'], until: TABLE }],
    ['option', { closes: ['option'], until: new Set(['select', ...SCOPE]) }],
    ['body', { closes: ['head'], until: new Set(['body']) }],
    ['a', { closes: ['a'], until: new Set(['div', 'section', 'article', 'li', 'ul', 'ol', ...SCOPE]) }],
    ...HEADINGS.map((h) => [h, { closes: HEADINGS, until: HEADING_SCOPE }] as const),
  ]);

export const KEPT_ATTRIBUTES: ReadonlySet<string> = new Set([
  'class',
  'id',
  'role',
  'itemprop',
  'itemtype',
  'href',
  'rel',
  'style',
  'hidden',
  'aria-hidden',
  'aria-label',
  'datetime',
  'content',
  'name',
  'property',
  'http-equiv',
  'charset',
  'lang',
  'xml:lang',
  'title',
  'pubdate',
  'type',
  'data-testid',
  'data-component',
  'data-utime',
  'data-time',
  'data-timestamp',
  'value',
  'dir',
]);

/** Block elements whose start ends an open paragraph. */
export const CLOSES_PARAGRAPH: ReadonlySet<string> = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'center',
  'details',
  'dialog',
  'dir',
  'div',
  'dl',
  'dd',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hgroup',
  'hr',
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
  'ul',
]);

/** Start tags that end a drawing which nobody closed. Source: HTML Living Standard, 13.2.6.5. */
export const LEAVES_DRAWING: ReadonlySet<string> = new Set([
  'body',
  'blockquote',
  'div',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'li',
  'ol',
  'p',
  'pre',
  'table',
  'ul',
  'article',
  'section',
  'main',
]);
