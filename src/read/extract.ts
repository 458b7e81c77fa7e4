/** The page's tree and lines in, the lines of its main text out, read in one of two ways; everything left out keeps its reason. */
import type { Block, Lines } from './blocks.js';
import { chooseRoot } from './choose-root.js';
import type { El, Tree } from './dom.js';
import { cardLists, linkLists } from './link-lists.js';
import { Masses, massOf } from './mass.js';
import { prune } from './prune.js';
import { hostWord } from './title.js';

export interface Extraction {
  readonly root: El;
  readonly by: string;
  readonly kept: readonly Block[];
  /** Reason by the element's order. */
  readonly drops: ReadonlyMap<number, string>;
  /** Range of the page's lines in which the kept ones stand. */
  readonly from: number;
  readonly to: number;
  /** Is the element itself or one around it dropped? */
  readonly isDropped: (el: El) => boolean;
  /** Running text kept. */
  readonly mass: number;
}

export interface ExtractionInput {
  readonly tree: Tree;
  readonly lines: Lines;
  readonly masses: Masses;
  readonly heading: El | null;
  /** The page's address, where known. */
  readonly url: string | null;
}

export function extract(input: ExtractionInput, lenient: boolean): Extraction {
  const { tree, lines } = input;
  const drops = prune({ tree, masses: input.masses, heading: input.heading, lenient });
  const gone = dropped(tree, drops);
  const masses = new Masses(lines, (b) => gone[b.el.order] === 0);
  const { root, by } = chooseRoot(tree, masses, (el) => gone[el.order] === 1, input.heading);
  cardLists(tree, root, masses, drops, input.url ? hostWord(input.url) : '');
  const carded = dropped(tree, drops);
  linkLists(tree, root, new Masses(lines, (b) => carded[b.el.order] === 0), drops);
  return { root, by, drops, ...keep(tree, lines, root, drops) };
}

function keep(
  tree: Tree,
  lines: Lines,
  root: El,
  drops: ReadonlyMap<number, string>,
): Pick<Extraction, 'kept' | 'from' | 'to' | 'mass' | 'isDropped'> {
  const left = dropped(tree, drops);
  const kept: Block[] = [];
  const start = lines.first[root.order] ?? 0;
  let from = -1;
  let to = start;
  let mass = 0;
  for (let i = start; i < (lines.end[root.order] ?? 0); i++) {
    const block = lines.blocks[i];
    if (!block || left[block.el.order] === 1) continue;
    kept.push(block);
    mass += massOf(block);
    if (from < 0) from = i;
    to = i + 1;
  }
  return { kept, from: Math.max(from, 0), to, mass, isDropped: (el) => left[el.order] === 1 };
}

function dropped(tree: Tree, drops: ReadonlyMap<number, string>): Uint8Array {
  const gone = new Uint8Array(tree.all.length);
  for (const order of drops.keys()) gone.fill(1, order, (tree.all[order]?.last ?? order) + 1);
  return gone;
}
