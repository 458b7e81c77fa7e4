/** In: scores of the possible heads of each word. Out: the best tree with exactly one root (Chu-Liu/Edmonds). */

/** The best head of each word, tree or not; n is the root. */
function bestHeads(n: number, scores: ArrayLike<number>, stride: number): Int32Array {
  const heads = new Int32Array(n);
  for (let child = 0; child < n; child++) {
    const row = child * stride;
    let best = n;
    let most = scores[row + n] as number;
    for (let head = 0; head < n; head++) {
      const score = scores[row + head] as number;
      if (score > most && head !== child) {
        best = head;
        most = score;
      }
    }
    heads[child] = best;
  }
  return heads;
}

/** A cycle in the head graph as a list of words, or null. */
function findCycle(heads: Int32Array): number[] | null {
  const n = heads.length;
  const seen = new Int32Array(n);
  for (let start = 0; start < n; start++) {
    let at = start;
    while (at < n && seen[at] === 0) {
      seen[at] = start + 1;
      at = heads[at] as number;
    }
    if (at < n && seen[at] === start + 1) {
      const cycle = [at];
      for (let next = heads[at] as number; next !== at; next = heads[next] as number) cycle.push(next);
      return cycle;
    }
  }
  return null;
}

/** A graph whose cycle has become one node: `words` outside it in order, then the cycle, then the root. */
interface Contracted {
  readonly words: readonly number[];
  readonly scores: Float64Array;
  /** The word of the cycle that each node would enter it by. */
  readonly enter: Int32Array;
  /** The word of the cycle that would govern each word outside. */
  readonly leave: Int32Array;
}

function contract(n: number, scores: Float64Array, heads: Int32Array, cycle: readonly number[]): Contracted {
  const size = n + 1;
  const inside = new Set(cycle);
  const words = [...heads.keys()].filter((word) => !inside.has(word));
  const m = words.length + 1;
  const node = m - 1;
  const result = {
    words,
    scores: new Float64Array(m * (m + 1)).fill(-1e18),
    enter: new Int32Array(m + 1),
    leave: new Int32Array(m),
  };
  const scoreOf = (child: number, head: number): number => scores[child * size + head] as number;
  const best = (value: (word: number) => number): number => cycle.reduce((a, b) => (value(b) > value(a) ? b : a));
  for (let k = 0; k <= m; k++) {
    if (k === node) continue;
    const word = k === m ? n : (words[k] as number);
    const gain = (into: number): number => scoreOf(into, word) - scoreOf(into, heads[into] as number);
    const into = best(gain);
    result.enter[k] = into;
    result.scores[node * (m + 1) + k] = gain(into);
    if (k === m) continue;
    const governor = best((candidate) => scoreOf(word, candidate));
    result.leave[k] = governor;
    const row = k * (m + 1);
    result.scores[row + node] = scoreOf(word, governor);
    for (let h = 0; h < node; h++) if (h !== k) result.scores[row + h] = scoreOf(word, words[h] as number);
    result.scores[row + m] = scoreOf(word, n);
  }
  return result;
}

/** Maximum spanning arborescence over nodes 0..n-1 with root n, scores[child * (n + 1) + head]. */
function edmonds(n: number, scores: Float64Array): Int32Array {
  const heads = bestHeads(n, scores, n + 1);
  const cycle = findCycle(heads);
  if (cycle === null) return heads;
  const { words, scores: smaller, enter, leave } = contract(n, scores, heads, cycle);
  const node = words.length;
  const inner = edmonds(node + 1, smaller);
  const old = (k: number): number => (k === node + 1 ? n : (words[k] as number));
  for (let k = 0; k < node; k++) {
    const head = inner[k] as number;
    heads[words[k] as number] = head === node ? (leave[k] as number) : old(head);
  }
  const into = inner[node] as number;
  heads[enter[into] as number] = old(into);
  return heads;
}

function totalOf(n: number, scores: Float64Array, heads: Int32Array): number {
  return heads.reduce((total, head, child) => total + (scores[child * (n + 1) + head] as number), 0);
}

/** Most words of a sentence that are tried as its only root where several want to be. */
const ROOTS_TRIED = 6;

/**
 * Heads of the best tree, n standing for the root. `scores` has rows of `stride` numbers, one row a word, one column a head.
 * Where several words want the root, each is tried as the only one.
 */
export function bestTree(n: number, scores: ArrayLike<number>, stride: number): Int32Array {
  const greedy = bestHeads(n, scores, stride);
  if (greedy.indexOf(n) === greedy.lastIndexOf(n) && findCycle(greedy) === null) return greedy;
  const table = new Float64Array(n * (n + 1));
  for (let child = 0; child < n; child++) {
    for (let head = 0; head <= n; head++) table[child * (n + 1) + head] = scores[child * stride + head] as number;
  }
  const free = edmonds(n, table);
  const roots = [...free.keys()].filter((word) => free[word] === n);
  if (roots.length <= 1) return free;
  const trees = roots.slice(0, ROOTS_TRIED).map((root) => {
    const single = table.slice();
    for (let child = 0; child < n; child++) if (child !== root) single[child * (n + 1) + n] = -1e9;
    const heads = edmonds(n, single);
    return { heads, total: totalOf(n, single, heads) };
  });
  return trees.reduce((a, b) => (b.total > a.total ? b : a)).heads;
}
