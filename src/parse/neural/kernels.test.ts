import { describe, expect, it } from 'vitest';
import { Arena } from './kernels.js';

const wave = (count: number, step: number): number[] => Array.from({ length: count }, (_, i) => Math.sin(i * step));

function product(a: readonly number[], b: readonly number[], m: number, n: number, k: number): number[] {
  return Array.from({ length: m * n }, (_, at) => {
    const [i, j] = [Math.floor(at / n), at % n];
    let sum = 0;
    for (let p = 0; p < k; p++) sum += (a[i * k + p] as number) * (b[p * n + j] as number);
    return sum;
  });
}

function largestDifference(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let most = 0;
  for (let i = 0; i < b.length; i++) most = Math.max(most, Math.abs((a[i] as number) - (b[i] as number)));
  return most;
}

/** The layout of quantised weights: blocks of eight columns, pairs of rows interleaved. */
function blocked(b: readonly number[], n: number, k: number): Int16Array {
  const out = new Int16Array(n * k);
  for (let j = 0; j < n; j++) {
    for (let p = 0; p < k; p++) out[(j >> 3) * k * 8 + (p >> 1) * 16 + (j % 8) * 2 + (p & 1)] = b[p * n + j] as number;
  }
  return out;
}

describe('kernels', () => {
  it('multiplies matrices of any number of rows, plain and transposed', () => {
    for (const m of [1, 3, 4, 7]) {
      const arena = new Arena();
      const [n, k] = [40, 12];
      const [a, b] = [wave(m * k, 0.7), wave(k * n, 1.3)];
      const [at, bt, ct, tt] = [arena.place(m * k), arena.place(k * n), arena.place(m * n), arena.place(m * k)];
      arena.floats(at, m * k).set(a);
      arena.floats(bt, k * n).set(b);
      arena.kernels.gemm(m, n, k, at, k, 1, bt, n, ct, n, 0);
      expect(largestDifference(arena.floats(ct, m * n), product(a, b, m, n, k))).toBeLessThan(1e-5);
      arena.kernels.transpose(m, k, at, tt);
      arena.kernels.gemm(m, n, k, tt, 1, m, bt, n, ct, n, 1);
      expect(
        largestDifference(
          arena.floats(ct, m * n),
          product(a, b, m, n, k).map((x) => 2 * x),
        ),
      ).toBeLessThan(2e-5);
    }
  });

  it('multiplies 16-bit matrices exactly', () => {
    for (const m of [1, 6]) {
      const arena = new Arena();
      const [n, k] = [40, 16];
      const a = wave(m * k, 0.7).map((x) => Math.round(x * 900));
      const b = wave(k * n, 1.3).map((x) => Math.round(x * 900));
      const [at, bt, ct] = [arena.place(m * k), arena.place(k * n), arena.place(m * n)];
      new Int16Array(arena.memory.buffer, at, m * k).set(a);
      new Int16Array(arena.memory.buffer, bt, n * k).set(blocked(b, n, k));
      arena.kernels.gemmQ(m, n, k, at, k, bt, ct, n, 1, 0);
      expect([...arena.floats(ct, m * n)]).toEqual(product(a, b, m, n, k).map(Math.fround));
    }
  });

  it('runs an LSTM as its equations say, in both directions, in floats and in 16 bits', () => {
    const [t, h] = [5, 8];
    const input = wave(t * 4 * h, 0.37);
    const wh = wave(h * 4 * h, 0.91).map((x) => Math.round((x / 2) * 2047) / 2047);
    for (const reverse of [0, 1]) {
      const arena = new Arena();
      const [gates, gates2, w, w16, out, out16, cells, cell] = [
        t * 4 * h,
        t * 4 * h,
        h * 4 * h,
        h * 4 * h,
        t * h,
        t * h,
        t * h,
        h,
      ].map((size) => arena.place(size)) as [number, number, number, number, number, number, number, number];
      arena.floats(gates, t * 4 * h).set(input);
      arena.floats(gates2, t * 4 * h).set(input);
      arena.floats(w, h * 4 * h).set(wh);
      new Int16Array(arena.memory.buffer, w16, h * 4 * h).set(
        blocked(
          wh.map((x) => Math.round(x * 2047)),
          4 * h,
          h,
        ),
      );
      arena.kernels.lstm(t, h, gates, w, out, h, cells, reverse);
      arena.kernels.lstmQ(t, h, gates2, w16, 1 / 2047 / 2048, out16, h, cell, reverse);
      const expected = lstmByHand(input, wh, t, h, reverse === 1);
      expect(largestDifference(arena.floats(out, t * h), expected)).toBeLessThan(1e-5);
      const read16 = new Int16Array(arena.memory.buffer, out16, t * h);
      expect(
        largestDifference(
          Array.from(read16, (x) => x / 2048),
          expected,
        ),
      ).toBeLessThan(2e-3);
    }
  });
});

function lstmByHand(input: readonly number[], wh: readonly number[], t: number, h: number, reverse: boolean): number[] {
  const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
  const out = new Array<number>(t * h).fill(0);
  let hidden = new Array<number>(h).fill(0);
  let cell = new Array<number>(h).fill(0);
  for (let step = 0; step < t; step++) {
    const at = reverse ? t - 1 - step : step;
    const rec = product(hidden, wh, 1, 4 * h, h);
    const gate = (part: number, j: number): number =>
      (input[at * 4 * h + part * h + j] as number) + (rec[part * h + j] as number);
    cell = cell.map((c, j) => sigmoid(gate(1, j)) * c + sigmoid(gate(0, j)) * Math.tanh(gate(3, j)));
    hidden = cell.map((c, j) => sigmoid(gate(2, j)) * Math.tanh(c));
    hidden.forEach((x, j) => {
      out[at * h + j] = x;
    });
  }
  return out;
}
