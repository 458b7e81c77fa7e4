/** In: nothing. Out: the compiled kernels over one growing memory, and an arena that hands out places in it. */
import { KERNELS_WASM } from './kernels-wasm.js';
import { type WasmMemory, wasm } from './web-assembly.js';

/** Addresses are bytes, counts are elements; see native/kernels.ts for what each computes. */
export interface Kernels {
  gemm(
    m: number,
    n: number,
    k: number,
    a: number,
    ars: number,
    acs: number,
    b: number,
    ldb: number,
    c: number,
    ldc: number,
    accumulate: number,
  ): void;
  lstm(t: number, h: number, gates: number, wh: number, out: number, ldo: number, cells: number, reverse: number): void;
  lstmBack(
    t: number,
    h: number,
    gates: number,
    wht: number,
    dout: number,
    ldo: number,
    cells: number,
    dcell: number,
    reverse: number,
  ): void;
  bag(out: number, rows: number, count: number, table: number, dim: number): void;
  bagBack(d: number, rows: number, count: number, grad: number, dim: number): void;
  addRow(m: number, n: number, c: number, bias: number): void;
  sumRows(m: number, n: number, c: number, sum: number): void;
  relu(n: number, x: number): void;
  reluBack(n: number, y: number, d: number): void;
  multiply(n: number, x: number, mask: number): void;
  transpose(m: number, n: number, a: number, b: number): void;
  adam(n: number, w: number, g: number, m: number, v: number, rate: number, b1: number, b2: number, fix: number): void;
  sumSquares(n: number, x: number): number;
  gemmQ(
    m: number,
    n: number,
    k: number,
    a: number,
    lda: number,
    w: number,
    c: number,
    ldc: number,
    scale: number,
    accumulate: number,
  ): void;
  quantise(n: number, x: number, out: number, floor: number): void;
  lstmQ(
    t: number,
    h: number,
    gates: number,
    wh: number,
    scale: number,
    out: number,
    ldo: number,
    cell: number,
    reverse: number,
  ): void;
  skipGram(
    dim: number,
    centre: number,
    outputs: number,
    rows: number,
    count: number,
    rate: number,
    scratch: number,
  ): void;
}

const PAGE = 65536;

/** One WebAssembly memory with the kernels bound to it. Places are given out in order and never taken back. */
export class Arena {
  readonly memory: WasmMemory = new wasm.Memory({ initial: 16, maximum: 65536 });
  readonly kernels: Kernels;
  private used = 1024;

  constructor() {
    const module = new wasm.Module(Uint8Array.from(atob(KERNELS_WASM), (c) => c.charCodeAt(0)));
    this.kernels = new wasm.Instance(module, { env: { memory: this.memory } }).exports as unknown as Kernels;
  }

  /** The address of room for `count` four-byte numbers, zeroed. Views taken before may be detached: take them through `floats`. */
  place(count: number): number {
    const at = this.used;
    this.used = at + Math.ceil(count / 4) * 16;
    const missing = this.used - this.memory.buffer.byteLength;
    if (missing > 0) this.memory.grow(Math.ceil(missing / PAGE));
    return at;
  }

  floats(at: number, count: number): Float32Array {
    return new Float32Array(this.memory.buffer, at, count);
  }

  ints(at: number, count: number): Int32Array {
    return new Int32Array(this.memory.buffer, at, count);
  }
}
