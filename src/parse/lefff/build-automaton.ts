/** Builds the minimal automaton of a sorted word list. In: words in code-unit order with a number each. Out: packed edges. */
import { type Automaton, END_SYMBOL, LAST_EDGE, TARGET_MASK } from './automaton.js';

interface Node {
  /** symbol -> child; the end symbol's child is a leaf that only carries a value. */
  readonly edges: [symbol: number, child: Node][];
  readonly value: number;
  id: number;
}

const newNode = (value = -1): Node => ({ edges: [], value, id: -1 });

/** @throws Error when the words are not strictly ascending or use more than 254 different characters. */
export function buildAutomaton(words: readonly (readonly [word: string, value: number])[]): Automaton {
  const alphabet = [...new Set(words.flatMap(([word]) => word.split('')))].sort().join('');
  if (alphabet.length > 254) throw new Error(`${alphabet.length} different characters, at most 254 fit one byte`);
  const root = minimise(words, alphabet);
  return { edges: layOut(root), alphabet };
}

/** Incremental minimisation of sorted words (Daciuk and others 2000): only the path of the last word is still open. */
function minimise(words: readonly (readonly [string, number])[], alphabet: string): Node {
  const symbolOf = new Map([...alphabet].map((char, i) => [char, i + 1]));
  const register = new Map<string, Node>();
  const path: Node[] = [newNode()];
  let previous = '';
  let first = true;
  for (const [word, value] of words) {
    if (!first && word <= previous) throw new Error(`words must ascend: "${word}" comes after "${previous}"`);
    let shared = 0;
    while (shared < word.length && word[shared] === previous[shared] && shared < path.length - 1) shared++;
    closePath(path, shared, register);
    for (let i = shared; i < word.length; i++) {
      const child = newNode();
      (path[i] as Node).edges.push([symbolOf.get(word[i] as string) as number, child]);
      path.push(child);
    }
    (path[word.length] as Node).edges.unshift([END_SYMBOL, newNode(value)]);
    previous = word;
    first = false;
  }
  closePath(path, 0, register);
  return path[0] as Node;
}

/** Replaces the finished nodes below `depth` by equal ones already registered. */
function closePath(path: Node[], depth: number, register: Map<string, Node>): void {
  while (path.length - 1 > depth) {
    const node = path.pop() as Node;
    const key = node.edges
      .map(([symbol, child]) => `${symbol}:${child.value >= 0 ? `=${child.value}` : child.id}`)
      .join(' ');
    const known = register.get(key);
    const parent = path[path.length - 1] as Node;
    const edge = parent.edges[parent.edges.length - 1] as [number, Node];
    if (known !== undefined) edge[1] = known;
    else {
      node.id = register.size;
      register.set(key, node);
    }
  }
}

/** States in order of first visit, the root at 0, so that equal input gives equal bytes. */
function layOut(root: Node): Uint32Array {
  const offsets = new Map<Node, number>();
  const order: Node[] = [];
  let size = 0;
  const stack = [root];
  while (stack.length > 0) {
    const node = stack.pop() as Node;
    if (offsets.has(node) || node.value >= 0) continue;
    offsets.set(node, size);
    order.push(node);
    size += node.edges.length;
    for (const [, child] of node.edges) stack.push(child);
  }
  if (size > TARGET_MASK) throw new Error(`${size} edges, at most ${TARGET_MASK} can be addressed`);
  return packEdges(order, offsets, size);
}

function packEdges(order: readonly Node[], offsets: ReadonlyMap<Node, number>, size: number): Uint32Array {
  const packed = new Uint32Array(size);
  let at = 0;
  for (const node of order) {
    node.edges.forEach(([symbol, child], i) => {
      const target = child.value >= 0 ? child.value : (offsets.get(child) as number);
      const last = i === node.edges.length - 1 ? LAST_EDGE : 0;
      packed[at++] = ((symbol << 24) | last | target) >>> 0;
    });
  }
  return packed;
}
