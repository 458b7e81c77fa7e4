/** The tree and its masses in, the elements that are no article by their tag, name or state out, each with the reason. */
import { attr, contains, type El, SILENT, type Tree } from './dom.js';
import { namedBody, nameVerdict } from './element-names.js';
import { isClosedPanel, isHidden } from './hidden.js';
import type { Masses } from './mass.js';

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
/** A name used by many wrappers costs an element only if it holds less than this share of the page's running text; a firm one, less than half. */
const MILD_SHARE = 0.1;
const FIRM_SHARE = 0.5;
/** Where elements of one class and reason hold more than this share together, the class names paragraphs of the article. */
const GROUP_SHARE = 0.25;

/** Reasons that even the lenient reading believes by name alone. */
const SURE: ReadonlySet<string> = new Set(
  'comments cookies newsletter navigation footer sidebar share hidden caption form control related'.split(' '),
);
/** Names that layout wrappers bear too ("no-toc-section", "content-nav", "overflow-hidden", "margin-bottom"): running text clears them. */
const LAYOUT: ReadonlySet<string> = new Set('navigation tags search login counter tools details'.split(' '));
/** Reasons that may take a group away, however much it holds together. */
const UNGROUPED: ReadonlySet<string> = new Set('comments related hidden caption footer sidebar form'.split(' '));

export interface PruneContext {
  readonly tree: Tree;
  readonly masses: Masses;
  /** The heading that holds the article's title; what contains it is never dropped. */
  readonly heading: El | null;
  /** Names that only hint are not believed: what the second opinion is read with. */
  readonly lenient: boolean;
}

interface Verdict {
  readonly reason: string;
  readonly firm: boolean;
}

/** @returns the reason by `order` for every element that is dropped itself (not only by an ancestor). */
export function prune(context: PruneContext): Map<number, string> {
  const { tree, masses, heading } = context;
  const total = Math.max(1, masses.of(tree.root));
  const bodies = innermostBodies(tree, masses, 0.3 * total);
  const drops = new Map<number, string>();
  const groups = new Groups();
  for (let i = 1; i < tree.all.length; i++) {
    const el = tree.all[i] as El;
    const verdict = el.tag === 'body' || SILENT.has(el.tag) ? null : verdictOn(el);
    if (!verdict || (heading && contains(el, heading)) || bodies.some((body) => contains(el, body))) continue;
    if (isKept(el, verdict, context, total)) {
      if (holdsText(el, verdict, masses)) groups.clear(el, verdict.reason);
      continue;
    }
    drops.set(i, verdict.reason);
    if (i > (heading?.order ?? 0)) groups.add(el, verdict, masses.of(el));
    i = el.last;
  }
  for (const order of groups.wronged(GROUP_SHARE * total)) drops.delete(order);
  return drops;
}

/** Elements of one tag, class and reason: what the class names is judged by all of them together. */
class Groups {
  private readonly groups = new Map<string, { mass: number; readonly orders: number[] }>();
  private readonly cleared = new Set<string>();

  add(el: El, { reason, firm }: Verdict, mass: number): void {
    if (firm && UNGROUPED.has(reason)) return;
    const key = keyOf(el, reason);
    const group = this.groups.get(key) ?? { mass: 0, orders: [] };
    group.mass += mass;
    group.orders.push(el.order);
    this.groups.set(key, group);
  }

  /** What names a paragraph of the article ("margin-bottom") does not tell a short line from it either. */
  clear(el: El, reason: string): void {
    this.cleared.add(keyOf(el, reason));
  }

  /** Elements to be taken back: their class stands on paragraphs that stayed, or they hold too much together. */
  wronged(most: number): number[] {
    return [...this.groups].flatMap(([key, { mass, orders }]) => (mass > most || this.cleared.has(key) ? orders : []));
  }
}

const keyOf = (el: El, reason: string): string => `${reason} ${el.tag} ${attr(el, 'class')}`;

/** Elements that are named an article's body and hold much of the page, without those that hold another such. */
function innermostBodies(tree: Tree, masses: Masses, least: number): El[] {
  const bodies: El[] = [];
  for (let i = tree.all.length - 1; i > 0; i--) {
    const el = tree.all[i] as El;
    if (masses.of(el) <= least || !namedBody(el)) continue;
    if (!bodies.some((body) => contains(el, body))) bodies.push(el);
  }
  return bodies;
}

/** Is the element spared in spite of its name or tag, for the text that it holds? */
function isKept(el: El, verdict: Verdict, context: PruneContext, total: number): boolean {
  const { masses, lenient, heading } = context;
  const { reason, firm } = verdict;
  const share = masses.of(el) / total;
  if (lenient && (!firm || !SURE.has(reason) || (share > 0.15 && reason !== 'comments'))) return true;
  if (reason === 'comments') return false;
  if (reason === 'hidden' && isClosedPanel(el, masses)) return true;
  if (share > (firm ? FIRM_SHARE : MILD_SHARE)) return true;
  // A menu above the title may hold sentences too ("Découvrez nos camps d'été, …"): nothing there is spared.
  if (TAGS.has(el.tag) || (heading && el.last < heading.order)) return false;
  return holdsHeadingAlone(el, reason, context) || holdsText(el, verdict, masses);
}

/** A heading is not navigation because its class says so, and a player's name does not cost the heading beside it. */
function holdsHeadingAlone(el: El, reason: string, { tree, masses }: PruneContext): boolean {
  if (!LAYOUT.has(reason) || masses.linkedOf(el) > 0) return false;
  return /^h[1-6]$/.test(el.tag) || (reason === 'tools' && holdsHeading(tree, el));
}

/** Running text, not a label or a list of links, under a name that wrappers bear too. */
function holdsText(el: El, { reason, firm }: Verdict, masses: Masses): boolean {
  const mass = masses.of(el);
  if (mass <= 0.6 * masses.weightOf(el)) return false;
  const mildRelated = !firm && reason === 'related';
  if (LAYOUT.has(reason)) return mass > (el.tag === 'p' ? 120 : firm || reason === 'details' ? 300 : 80);
  return mildRelated && mass > 80;
}

function verdictOn(el: El): Verdict | null {
  if (isHidden(el)) return { reason: 'hidden', firm: true };
  const byTag = TAGS.get(el.tag);
  if (byTag === 'caption' && el.tag === 'figure') return framesText(el) ? null : { reason: 'caption', firm: true };
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
function framesText(figure: El): boolean {
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
