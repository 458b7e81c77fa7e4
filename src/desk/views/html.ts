/** HTML that cannot be forgotten to be escaped. In: a template with values. Out: markup in which every value that is not itself markup is text. */

/** Markup; only `html` makes it. */
export class Html {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }
}

/** null and false leave nothing, so that `condition && html\`…\`` reads well. */
export type Fragment = Html | string | number | null | false | readonly Fragment[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Safe between tags and inside a quoted attribute. NUL is dropped: parsers replace or stop at it. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (c) => ENTITIES[c] ?? c).replaceAll('\0', '');
}

function render(value: Fragment): string {
  if (value === null || value === false) return '';
  if (value instanceof Html) return value.markup;
  if (typeof value === 'string' || typeof value === 'number') return escapeHtml(String(value));
  return value.map(render).join('');
}

/** Attributes are always written in double quotes in our templates: `title="${text}"`. */
export function html(strings: TemplateStringsArray, ...values: Fragment[]): Html {
  return new Html(strings.map((part, i) => part + render(values[i] ?? null)).join(''));
}

/** An outward address that may stand in `href`: http and https only ("javascript:" and "data:" run code); null for any other. */
export function webAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? href : null;
}
