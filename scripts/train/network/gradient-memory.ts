/** In: a network. Out: the places of everything that its training needs besides the network: gradients, moments, masks. */

import { LONGEST } from './example.js';
import type { Network, Workspace } from './network.js';

export interface GradientMemory {
  readonly w: Workspace;
  /** Blocks of the size of the weights. */
  readonly grad: number;
  readonly moment1: number;
  readonly moment2: number;
  /** Each matrix transposed, at the same offset. */
  readonly transposed: number;
  /** Gradients of the input and of the output of each layer. */
  readonly dOut: readonly number[];
  /** Outputs of each layer before dropout: what the recurrence saw. */
  readonly plainOut: readonly number[];
  readonly outMasks: readonly number[];
  readonly arcDepMask: number;
  readonly arcHeadMask: number;
  readonly labelMask: number;
  readonly dDep: number;
  readonly dHead: number;
  readonly dQuery: number;
  readonly dHidden: number;
  readonly dLabelHead: number;
  readonly dCell: number;
  readonly rows: number;
}

export function gradientMemory({ arena, shape, size }: Network, workspace: Workspace): GradientMemory {
  const cap = LONGEST + 8;
  const { hidden, layers, arcDim, labelDim, wordDim, bagDim } = shape;
  const block = (): number => arena.place(size);
  const rows = (cols: number): number => arena.place(cap * cols);
  const perLayer = (): number[] => Array.from({ length: layers }, () => rows(2 * hidden));
  return {
    w: workspace,
    grad: block(),
    moment1: block(),
    moment2: block(),
    transposed: block(),
    dOut: [rows(wordDim + bagDim), ...perLayer()],
    plainOut: perLayer(),
    outMasks: perLayer(),
    arcDepMask: rows(arcDim),
    arcHeadMask: rows(arcDim),
    labelMask: rows(labelDim),
    dDep: rows(arcDim),
    dHead: rows(arcDim),
    dQuery: rows(arcDim),
    dHidden: rows(labelDim),
    dLabelHead: rows(labelDim),
    dCell: arena.place(hidden),
    rows: rows(64),
  };
}
