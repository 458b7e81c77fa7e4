/** The tree and its masses in, the elements that are no article by their tag, name or state out, each with the reason. */
import { attr, closest, contains, type El, SILENT, type Tree } from './dom.js';
import { namedBody, nameVerdict } from './element-names.js';
import type { Masses } from './mass.js';

/** Reason by `order` for every element that is dropped itself (not only by an ancestor). */
export type Drops = ReadonlyMap<number, string>;

const TAGS: ReadonlyMap<string, string> = new Map([
  ['nav', 'navigation'],
  ['aside', 'sidebar'],
  ['footer', 'footer'],
  ['form', 'form'],
  ['button', 'control'],
  ['option', 'control'],
  ['legend', 'control'],
  ['fieldset', 'form'],
  ['noscript', 'hidden'],
  ['dialog', 'popup'],
  ['figcaption', 'caption'],
  ['figure', 'caption'],
  ['menu', 'navigation'],
  ['search', 'search'],
]);
const HIDDEN_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** A name used by many wrappers costs an element only if it holds less than this share of the page's running text. */
const MILD_SHARE = 0.1;
const FIRM_SHARE = 0.5;

const WRAPPERS: ReadonlySet<string> = new Set(['navigation', 'tags', 'search', 'login', 'counter', 'tools', 'details']);

export interface PruneContext {
  readonly tree: Tree;
  readonly masses: Masses;
  /** The heading that holds the article's title; what contains it is never dropped. */
  readonly heading: El | null;
  /** Names that only hint are not believed: what the second opinion is read with. */
  readonly lenient: boolean;
}

/** Reasons that even the lenient reading believes by name alone. */
const SURE: ReadonlySet<string> = new Set([
  'comments',
  'cookies',
  'newsletter',
  'navigation',
  'footer',
  'sidebar',
  'share',
  'hidden',
  'caption',
  'form',
  'control',
  'related',
]);

export function prune(context: PruneContext): Map<number, string> {
  const { tree, masses, heading, lenient } = context;
  const total = Math.max(1, masses.of(tree.root));
  const bodies = tree.all.filter((el) => namedBody(el) && masses.of(el) > 0.3 * total);
  const drops = new Map<number, string>();
  for (let i = 1; i < tree.all.length; i++) {
    const el = tree.all[i] as El;
    if (el.tag === 'body' || SILENT.has(el.tag)) continue;
    const reason = reasonFor(el);
    if (!reason) continue;
    if (heading && contains(el, heading)) continue;
    const mass = masses.of(el);
    if (lenient && (!reason.firm || !SURE.has(reason.reason) || (mass > 0.15 * total && reason.reason !== 'comments')))
      continue;
    if (!reason.firm && reason.reason === 'tools' && masses.linkedOf(el) === 0 && holdsHeading(tree, el)) continue;
    if (bodies.some((body) => contains(el, body))) continue;
    const share = mass / total;
    // "no-toc-section", "content-nav": a wrapper of running text that only mentions navigation.
    if (
      reason.reason !== 'comments' &&
      reason.reason !== 'hidden' &&
      reason.reason !== 'related' &&
      mass > 300 &&
      mass > 0.5 * masses.weightOf(el) &&
      !TAGS.has(el.tag)
    ) {
      if (WRAPPERS.has(reason.reason)) continue;
    }
    if (reason.firm ? reason.reason !== 'comments' && share > FIRM_SHARE : share > MILD_SHARE) continue;
    drops.set(i, reason.reason);
    i = el.last;
  }
  return drops;
}

function reasonFor(el: El): { reason: string; firm: boolean } | null {
  if (attr(el, 'hidden') !== '' || 'hidden' in el.attrs) return { reason: 'hidden', firm: true };
  if (HIDDEN_STYLE.test(attr(el, 'style'))) return { reason: 'hidden', firm: true };
  if (attr(el, 'aria-hidden') === 'true') return { reason: 'hidden', firm: true };
  const byTag = TAGS.get(el.tag);
  if (byTag === 'caption' && el.tag === 'figure') return holdsText(el) ? null : { reason: 'caption', firm: true };
  // A question of a list of questions is often a button inside its heading.
  if (el.tag === 'button' && el.parent && /^h[1-6]$/.test(el.parent.tag)) return null;
  if (byTag) return { reason: byTag, firm: true };
  if (el.tag === 'main' || el.tag === 'html') return null;
  return nameVerdict(el);
}

function holdsHeading(tree: Tree, el: El): boolean {
  for (let i = el.order; i <= el.last; i++) if (/^h[1-6]$/.test(tree.all[i]?.tag ?? '')) return true;
  return false;
}

/** A figure around a table, a listing or a quotation is text; around a picture it is a caption. */
function holdsText(figure: El): boolean {
  const stack: El[] = [figure];
  for (let el = stack.pop(); el; el = stack.pop()) {
    for (const kid of el.kids) {
      if (typeof kid === 'string') continue;
      if (kid.tag === 'table' || kid.tag === 'pre' || kid.tag === 'blockquote') return true;
      stack.push(kid);
    }
  }
  return false;
}

/** The reason why an element or one of its ancestors was dropped. */
export function dropReason(el: El, drops: Drops): string | null {
  const dropped = closest(el, (at) => drops.has(at.order));
  return dropped ? (drops.get(dropped.order) ?? null) : null;
}
