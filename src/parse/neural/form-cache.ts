/** In: a form. Out: what the first layer makes of it, kept in the arena: forms met before cost one look-up. Bounded memory. */
import type { FormFacts } from '../tag/word-table.js';
import { bagRowsOf, MAX_BAG, type VectorIndex } from './inputs.js';
import type { Arena } from './kernels.js';

const SLOTS = 8192;

export interface InputTables {
  readonly wordDim: number;
  readonly bagDim: number;
  readonly bagRows: number;
  /** Addresses of the f32 tables. */
  readonly vectors: number;
  readonly bag: number;
}

/** Multiplies a 16-bit input row with the first layer's weights: `width` floats at `to`. */
export type Project = (input16: number, to: number) => void;

/**
 * Address of the `width` floats of a form; `first`: it opens the sentence. They stay until SLOTS other forms have come: when all
 * slots are taken, all are forgotten, so an address must be used before the next look-up.
 */
export function formCache(
  arena: Arena,
  tables: InputTables,
  facts: (form: string) => FormFacts,
  index: VectorIndex,
  { width, project }: { readonly width: number; readonly project: Project },
): (form: string, first: boolean) => number {
  const { wordDim, bagDim } = tables;
  const dim = wordDim + bagDim;
  const slots = arena.place(SLOTS * width);
  const scratch = arena.place(dim);
  const input16 = arena.place(dim / 2);
  const rowsAt = arena.place(2 * MAX_BAG);
  const places = new Map<string, number>();
  return (form, first) => {
    const key = first ? `^${form}` : form;
    const known = places.get(key);
    if (known !== undefined) return known;
    if (places.size >= SLOTS) places.clear();
    const place = slots + 4 * width * places.size;
    places.set(key, place);
    const w = facts(form);
    const rows = bagRowsOf(w, first ? 1 : 0, tables.bagRows);
    arena.floats(scratch, wordDim).set(arena.floats(tables.vectors + 4 * wordDim * index(w.lower), wordDim));
    arena.ints(rowsAt, rows.length).set(rows);
    arena.kernels.bag(scratch + 4 * wordDim, rowsAt, rows.length, tables.bag, bagDim);
    arena.kernels.quantise(dim, scratch, input16, 0);
    project(input16, place);
    return place;
  };
}
