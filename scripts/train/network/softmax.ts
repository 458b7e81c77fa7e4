/** In: scores of classes and the right class. Out: the gradient of the cross-entropy in their place, and the loss. */

/** @returns the loss; `scores[from, from + size)` become (probability - target) * weight. */
export function softmaxBack(scores: Float32Array, from: number, size: number, gold: number, weight: number): number {
  let max = -Infinity;
  for (let i = from; i < from + size; i++) if ((scores[i] as number) > max) max = scores[i] as number;
  let sum = 0;
  for (let i = from; i < from + size; i++) {
    const e = Math.exp((scores[i] as number) - max);
    scores[i] = e;
    sum += e;
  }
  const p = (scores[from + gold] as number) / sum;
  for (let i = from; i < from + size; i++) scores[i] = ((scores[i] as number) / sum) * weight;
  scores[from + gold] = (scores[from + gold] as number) - weight;
  return -Math.log(Math.max(p, 1e-9)) * weight;
}

/** `softmaxBack` over the first `size` of `wide` columns of each row; rows without a gold class (-1) teach nothing. */
export function softmaxRows(
  scores: Float32Array,
  size: number,
  wide: number,
  gold: ArrayLike<number>,
  weight: number,
): number {
  let loss = 0;
  for (let i = 0; i < gold.length; i++) {
    const row = i * wide;
    if ((gold[i] as number) < 0) {
      scores.fill(0, row, row + wide);
      continue;
    }
    loss += softmaxBack(scores, row, size, gold[i] as number, weight);
    scores.fill(0, row + size, row + wide);
  }
  return loss;
}
