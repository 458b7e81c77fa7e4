/** In: sentences of word forms. Out: a vector for each frequent form, by skip-gram that tells the positions of the context apart. */
import { Arena } from '../../../src/parse/neural/kernels.js';
import { seededRandom } from '../random.js';

export interface WordVectors {
  readonly words: readonly string[];
  readonly counts: readonly number[];
  readonly dim: number;
  /** words x dim */
  readonly values: Float32Array;
}

const POSITIONS = [-3, -2, -1, 1, 2, 3];
const NEGATIVES = 4;

/** Lower case, digits as 0: "2 019" and "2 020" are one word. */
export function vectorKey(form: string): string {
  return form.toLowerCase().replace(/\p{N}/gu, '0');
}

function vocabulary(sentences: readonly (readonly string[])[], size: number): { words: string[]; counts: number[] } {
  const counts = new Map<string, number>();
  for (const sentence of sentences) for (const word of sentence) counts.set(word, (counts.get(word) ?? 0) + 1);
  const top = [...counts]
    .filter(([, n]) => n >= 4)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, size);
  return { words: top.map(([w]) => w), counts: top.map(([, n]) => n) };
}

/** Draws words as often as count^0.75. */
function negativeTable(counts: readonly number[], size: number): Int32Array {
  const table = new Int32Array(size);
  const total = counts.reduce((sum, n) => sum + n ** 0.75, 0);
  let at = 0;
  let share = 0;
  counts.forEach((n, word) => {
    share += n ** 0.75 / total;
    while (at < size && at < share * size) table[at++] = word;
  });
  return table;
}

/** How often a word is a centre: frequent words less than always. */
function keepRates(counts: readonly number[], total: number): readonly number[] {
  return counts.map((n) => Math.min(1, Math.sqrt((3e-4 * total) / n)));
}

/** @param size at most so many words, the most frequent */
export function trainVectors(
  raw: readonly (readonly string[])[],
  dim: number,
  size: number,
  epochs: number,
  seed: number,
  log: (line: string) => void,
): WordVectors {
  const sentences = raw.map((s) => s.map(vectorKey));
  const { words, counts } = vocabulary(sentences, size);
  const index = new Map(words.map((w, i) => [w, i]));
  const ids = sentences.map((s) => Int32Array.from(s, (w) => index.get(w) ?? -1));
  const total = counts.reduce((a, b) => a + b, 0);
  const arena = new Arena();
  const random = seededRandom(seed);
  const [V, P] = [words.length, POSITIONS.length];
  const [centres, outputs, rowsAt, scratch] = [V * dim, V * dim * P, 16, dim].map((count) => arena.place(count)) as [
    number,
    number,
    number,
    number,
  ];
  const values = arena.floats(centres, V * dim);
  for (let i = 0; i < values.length; i++) values[i] = (random() - 0.5) / dim;
  const negatives = negativeTable(counts, 1 << 20);
  const keep = keepRates(counts, total);
  const rows = arena.ints(rowsAt, 16);

  /** One centre against its neighbours, each position with output vectors of its own. */
  function learnAt(sentence: Int32Array, i: number, rate: number): void {
    const word = sentence[i] as number;
    for (let p = 0; p < P; p++) {
      const other = sentence[i + (POSITIONS[p] as number)] ?? -1;
      if (other < 0) continue;
      rows[0] = p * V + other;
      for (let k = 1; k <= NEGATIVES; k++) rows[k] = p * V + (negatives[(random() * negatives.length) | 0] as number);
      arena.kernels.skipGram(dim, centres + word * dim * 4, outputs, rowsAt, NEGATIVES + 1, rate, scratch);
    }
  }

  let done = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const sentence of ids) {
      for (let i = 0; i < sentence.length; i++) {
        done++;
        const word = sentence[i] as number;
        if (word < 0 || random() > (keep[word] as number)) continue;
        learnAt(sentence, i, Math.max(0.0005, 0.04 * (1 - done / (epochs * total * 1.05))));
      }
    }
    log(`vectors, epoch ${epoch + 1} of ${epochs}`);
  }
  return { words, counts, dim, values: arena.floats(centres, V * dim).slice() };
}
