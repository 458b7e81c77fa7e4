/** In: the sizes of a network. Out: the list of its weight matrices and where each lies in one block of memory. */

/** Sizes; all but `vocabulary` and `bagRows` are multiples of 8. */
export interface NetworkShape {
  readonly wordDim: number;
  readonly bagDim: number;
  readonly bagRows: number;
  readonly hidden: number;
  readonly layers: number;
  readonly arcDim: number;
  readonly labelDim: number;
  readonly tags: number;
  readonly feats: number;
  readonly labels: number;
}

export interface Matrix {
  readonly name: string;
  readonly rows: number;
  readonly cols: number;
  /** Offset in floats from the start of the block. */
  readonly at: number;
}

export const pad8 = (n: number): number => Math.ceil(n / 8) * 8;

/** The matrices in order. A bias is a matrix of one row. */
export function matricesOf(s: NetworkShape): {
  readonly matrices: Readonly<Record<string, Matrix>>;
  readonly size: number;
} {
  const list: [string, number, number][] = [['bag', s.bagRows, s.bagDim]];
  const out = 2 * s.hidden;
  for (let layer = 0; layer < s.layers; layer++) {
    const input = layer === 0 ? s.wordDim + s.bagDim : out;
    for (const direction of ['f', 'b']) {
      list.push([`wx${layer}${direction}`, input, 4 * s.hidden], [`wh${layer}${direction}`, s.hidden, 4 * s.hidden]);
      list.push([`b${layer}${direction}`, 1, 4 * s.hidden]);
    }
  }
  list.push(
    ['arcDep', out, s.arcDim],
    ['arcDepBias', 1, s.arcDim],
    ['arcHead', out, s.arcDim],
    ['arcHeadBias', 1, s.arcDim],
  );
  list.push(['arcRoot', 1, s.arcDim], ['arcMix', s.arcDim, s.arcDim], ['arcMixBias', 1, s.arcDim]);
  list.push(
    ['labelDep', out, s.labelDim],
    ['labelHead', out, s.labelDim],
    ['labelBias', 1, s.labelDim],
    ['labelRoot', 1, s.labelDim],
  );
  list.push(['label', s.labelDim, pad8(s.labels)], ['labelOut', 1, pad8(s.labels)]);
  list.push(
    ['tag', out, pad8(s.tags)],
    ['tagBias', 1, pad8(s.tags)],
    ['feat', out, pad8(s.feats)],
    ['featBias', 1, pad8(s.feats)],
  );
  const matrices: Record<string, Matrix> = {};
  let at = 0;
  for (const [name, rows, cols] of list) {
    matrices[name] = { name, rows, cols, at };
    at += rows * cols;
  }
  return { matrices, size: at };
}
