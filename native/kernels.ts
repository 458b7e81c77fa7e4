// In: byte addresses of f32 arrays in the shared memory. Out: the arithmetic of the network, four numbers at a time.
// AssemblyScript, compiled to src/parse/neural/kernels-wasm.ts by `node scripts/build-kernels.mjs`.

// C[m x n] (+)= A[m x k] * B[k x n]. A(i, p) lies at a + 4 * (i * ars + p * acs), so a transposed A is a matter of strides. n % 8 == 0.
export function gemm(
  m: i32,
  n: i32,
  k: i32,
  a: usize,
  ars: i32,
  acs: i32,
  b: usize,
  ldb: i32,
  c: usize,
  ldc: i32,
  accumulate: i32,
): void {
  const as4 = (<usize>ars) << 2,
    ap4 = (<usize>acs) << 2,
    ldb4 = (<usize>ldb) << 2,
    ldc4 = (<usize>ldc) << 2;
  let i = 0;
  for (; i + 4 <= m; i += 4) {
    const a0 = a + <usize>i * as4,
      a1 = a0 + as4,
      a2 = a1 + as4,
      a3 = a2 + as4;
    for (let j = 0; j < n; j += 8) {
      let c0 = f32x4.splat(0),
        c1 = c0,
        c2 = c0,
        c3 = c0,
        d0 = c0,
        d1 = c0,
        d2 = c0,
        d3 = c0;
      const cp = c + <usize>i * ldc4 + ((<usize>j) << 2);
      if (accumulate) {
        c0 = v128.load(cp);
        d0 = v128.load(cp, 16);
        c1 = v128.load(cp + ldc4);
        d1 = v128.load(cp + ldc4, 16);
        c2 = v128.load(cp + 2 * ldc4);
        d2 = v128.load(cp + 2 * ldc4, 16);
        c3 = v128.load(cp + 3 * ldc4);
        d3 = v128.load(cp + 3 * ldc4, 16);
      }
      let bp = b + ((<usize>j) << 2);
      let o: usize = 0;
      for (let p = 0; p < k; p++) {
        const x = v128.load(bp),
          y = v128.load(bp, 16);
        let s = v128.load_splat<f32>(a0 + o);
        c0 = f32x4.add(c0, f32x4.mul(s, x));
        d0 = f32x4.add(d0, f32x4.mul(s, y));
        s = v128.load_splat<f32>(a1 + o);
        c1 = f32x4.add(c1, f32x4.mul(s, x));
        d1 = f32x4.add(d1, f32x4.mul(s, y));
        s = v128.load_splat<f32>(a2 + o);
        c2 = f32x4.add(c2, f32x4.mul(s, x));
        d2 = f32x4.add(d2, f32x4.mul(s, y));
        s = v128.load_splat<f32>(a3 + o);
        c3 = f32x4.add(c3, f32x4.mul(s, x));
        d3 = f32x4.add(d3, f32x4.mul(s, y));
        bp += ldb4;
        o += ap4;
      }
      v128.store(cp, c0);
      v128.store(cp, d0, 16);
      v128.store(cp + ldc4, c1);
      v128.store(cp + ldc4, d1, 16);
      v128.store(cp + 2 * ldc4, c2);
      v128.store(cp + 2 * ldc4, d2, 16);
      v128.store(cp + 3 * ldc4, c3);
      v128.store(cp + 3 * ldc4, d3, 16);
    }
  }
  for (; i < m; i++) gemv(n, k, a + <usize>i * as4, ap4, b, ldb4, c + <usize>i * ldc4, accumulate);
}

// One row of gemm; strides in bytes.
function gemv(n: i32, k: i32, a: usize, ap4: usize, b: usize, ldb4: usize, c: usize, accumulate: i32): void {
  let j = 0;
  for (; j + 32 <= n; j += 32) {
    const cp = c + ((<usize>j) << 2);
    let c0 = f32x4.splat(0),
      c1 = c0,
      c2 = c0,
      c3 = c0,
      c4 = c0,
      c5 = c0,
      c6 = c0,
      c7 = c0;
    if (accumulate) {
      c0 = v128.load(cp);
      c1 = v128.load(cp, 16);
      c2 = v128.load(cp, 32);
      c3 = v128.load(cp, 48);
      c4 = v128.load(cp, 64);
      c5 = v128.load(cp, 80);
      c6 = v128.load(cp, 96);
      c7 = v128.load(cp, 112);
    }
    let bp = b + ((<usize>j) << 2);
    let ap = a;
    for (let p = 0; p < k; p++) {
      const s = v128.load_splat<f32>(ap);
      c0 = f32x4.add(c0, f32x4.mul(s, v128.load(bp)));
      c1 = f32x4.add(c1, f32x4.mul(s, v128.load(bp, 16)));
      c2 = f32x4.add(c2, f32x4.mul(s, v128.load(bp, 32)));
      c3 = f32x4.add(c3, f32x4.mul(s, v128.load(bp, 48)));
      c4 = f32x4.add(c4, f32x4.mul(s, v128.load(bp, 64)));
      c5 = f32x4.add(c5, f32x4.mul(s, v128.load(bp, 80)));
      c6 = f32x4.add(c6, f32x4.mul(s, v128.load(bp, 96)));
      c7 = f32x4.add(c7, f32x4.mul(s, v128.load(bp, 112)));
      bp += ldb4;
      ap += ap4;
    }
    v128.store(cp, c0);
    v128.store(cp, c1, 16);
    v128.store(cp, c2, 32);
    v128.store(cp, c3, 48);
    v128.store(cp, c4, 64);
    v128.store(cp, c5, 80);
    v128.store(cp, c6, 96);
    v128.store(cp, c7, 112);
  }
  for (; j < n; j += 8) {
    const cp = c + ((<usize>j) << 2);
    let c0 = f32x4.splat(0),
      c1 = c0;
    if (accumulate) {
      c0 = v128.load(cp);
      c1 = v128.load(cp, 16);
    }
    let bp = b + ((<usize>j) << 2);
    let ap = a;
    for (let p = 0; p < k; p++) {
      const s = v128.load_splat<f32>(ap);
      c0 = f32x4.add(c0, f32x4.mul(s, v128.load(bp)));
      c1 = f32x4.add(c1, f32x4.mul(s, v128.load(bp, 16)));
      bp += ldb4;
      ap += ap4;
    }
    v128.store(cp, c0);
    v128.store(cp, c1, 16);
  }
}

// e^x by 2^(x log2 e): integer part by shifting into the exponent, fraction by a polynomial (relative error 2e-7).
function exp4(x: v128): v128 {
  x = f32x4.max(f32x4.splat(-80), f32x4.min(f32x4.splat(80), x));
  const y = f32x4.mul(x, f32x4.splat(<f32>Math.LOG2E));
  const r = f32x4.nearest(y);
  const f = f32x4.mul(f32x4.sub(y, r), f32x4.splat(<f32>Math.LN2));
  let p = f32x4.splat(0.0013888889);
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(0.0083333333));
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(0.041666667));
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(0.16666667));
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(0.5));
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(1));
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(1));
  const e = i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(r), i32x4.splat(127)), 23);
  return f32x4.mul(p, e);
}

function sigmoid4(x: v128): v128 {
  return f32x4.div(f32x4.splat(1), f32x4.add(f32x4.splat(1), exp4(f32x4.neg(x))));
}

function tanh4(x: v128): v128 {
  return f32x4.sub(f32x4.mul(f32x4.splat(2), sigmoid4(f32x4.mul(f32x4.splat(2), x))), f32x4.splat(1));
}

// An LSTM over t steps. gates [t x 4h] holds the input part of (input, forget, output, candidate) and receives the activated gates;
// out rows are `ldo` apart; cells [t x h]. reverse: from the last step to the first. h % 8 == 0.
export function lstm(t: i32, h: i32, gates: usize, wh: usize, out: usize, ldo: i32, cells: usize, reverse: i32): void {
  const h4 = (<usize>h) << 2,
    g4 = h4 << 2,
    o4 = (<usize>ldo) << 2;
  for (let step = 0; step < t; step++) {
    const at = reverse ? t - 1 - step : step;
    const g = gates + <usize>at * g4;
    const cell = cells + <usize>at * h4;
    const y = out + <usize>at * o4;
    const before = reverse ? at + 1 : at - 1;
    if (step > 0) gemv(4 * h, h, out + <usize>before * o4, 4, wh, g4, g, 1);
    const old = cells + <usize>before * h4;
    for (let j: usize = 0; j < h4; j += 16) {
      const i4 = sigmoid4(v128.load(g + j));
      const f4 = sigmoid4(v128.load(g + h4 + j));
      const o = sigmoid4(v128.load(g + 2 * h4 + j));
      const u = tanh4(v128.load(g + 3 * h4 + j));
      let c = f32x4.mul(i4, u);
      if (step > 0) c = f32x4.add(c, f32x4.mul(f4, v128.load(old + j)));
      v128.store(g + j, i4);
      v128.store(g + h4 + j, f4);
      v128.store(g + 2 * h4 + j, o);
      v128.store(g + 3 * h4 + j, u);
      v128.store(cell + j, c);
      v128.store(y + j, f32x4.mul(o, tanh4(c)));
    }
  }
}

// Backward of `lstm`: gates become the gradients of the pre-activations. dout rows `ldo` apart (changed in place); wht is wh transposed
// [4h x h]; dcell [h] is scratch.
export function lstmBack(
  t: i32,
  h: i32,
  gates: usize,
  wht: usize,
  dout: usize,
  ldo: i32,
  cells: usize,
  dcell: usize,
  reverse: i32,
): void {
  const h4 = (<usize>h) << 2,
    g4 = h4 << 2,
    o4 = (<usize>ldo) << 2;
  const one = f32x4.splat(1);
  memory.fill(dcell, 0, h4);
  for (let step = t - 1; step >= 0; step--) {
    const at = reverse ? t - 1 - step : step;
    const before = reverse ? at + 1 : at - 1;
    const g = gates + <usize>at * g4;
    const cell = cells + <usize>at * h4;
    const old = cells + <usize>before * h4;
    const dy = dout + <usize>at * o4;
    for (let j: usize = 0; j < h4; j += 16) {
      const i4 = v128.load(g + j),
        f4 = v128.load(g + h4 + j),
        o = v128.load(g + 2 * h4 + j),
        u = v128.load(g + 3 * h4 + j);
      const tc = tanh4(v128.load(cell + j));
      const d = v128.load(dy + j);
      let dc = v128.load(dcell + j);
      dc = f32x4.add(dc, f32x4.mul(f32x4.mul(d, o), f32x4.sub(one, f32x4.mul(tc, tc))));
      const co = step > 0 ? v128.load(old + j) : f32x4.splat(0);
      v128.store(g + j, f32x4.mul(f32x4.mul(dc, u), f32x4.mul(i4, f32x4.sub(one, i4))));
      v128.store(g + h4 + j, f32x4.mul(f32x4.mul(dc, co), f32x4.mul(f4, f32x4.sub(one, f4))));
      v128.store(g + 2 * h4 + j, f32x4.mul(f32x4.mul(d, tc), f32x4.mul(o, f32x4.sub(one, o))));
      v128.store(g + 3 * h4 + j, f32x4.mul(f32x4.mul(dc, i4), f32x4.sub(one, f32x4.mul(u, u))));
      v128.store(dcell + j, f32x4.mul(dc, f4));
    }
    if (step > 0) gemv(h, 4 * h, g, 4, wht, h4, dout + <usize>before * o4, 1);
  }
}

// out[dim] = sum of `count` rows of `table`; rows: i32 row numbers.
export function bag(out: usize, rows: usize, count: i32, table: usize, dim: i32): void {
  const d4 = (<usize>dim) << 2;
  memory.fill(out, 0, d4);
  for (let r = 0; r < count; r++) {
    const row = table + <usize>load<i32>(rows + ((<usize>r) << 2)) * d4;
    for (let j: usize = 0; j < d4; j += 16) v128.store(out + j, f32x4.add(v128.load(out + j), v128.load(row + j)));
  }
}

// grad rows += d
export function bagBack(d: usize, rows: usize, count: i32, grad: usize, dim: i32): void {
  const d4 = (<usize>dim) << 2;
  for (let r = 0; r < count; r++) {
    const row = grad + <usize>load<i32>(rows + ((<usize>r) << 2)) * d4;
    for (let j: usize = 0; j < d4; j += 16) v128.store(row + j, f32x4.add(v128.load(row + j), v128.load(d + j)));
  }
}

// Adds a bias row to each of m rows.
export function addRow(m: i32, n: i32, c: usize, bias: usize): void {
  const n4 = (<usize>n) << 2;
  for (let i = 0; i < m; i++) {
    const row = c + <usize>i * n4;
    for (let j: usize = 0; j < n4; j += 16) v128.store(row + j, f32x4.add(v128.load(row + j), v128.load(bias + j)));
  }
}

// sum[n] += column sums of c[m x n]
export function sumRows(m: i32, n: i32, c: usize, sum: usize): void {
  const n4 = (<usize>n) << 2;
  for (let i = 0; i < m; i++) {
    const row = c + <usize>i * n4;
    for (let j: usize = 0; j < n4; j += 16) v128.store(sum + j, f32x4.add(v128.load(sum + j), v128.load(row + j)));
  }
}

export function relu(n: i32, x: usize): void {
  const end = x + ((<usize>n) << 2);
  for (; x < end; x += 16) v128.store(x, f32x4.max(v128.load(x), f32x4.splat(0)));
}

// d = 0 where y was cut to 0
export function reluBack(n: i32, y: usize, d: usize): void {
  const end = y + ((<usize>n) << 2);
  for (; y < end; y += 16, d += 16) v128.store(d, v128.and(v128.load(d), f32x4.gt(v128.load(y), f32x4.splat(0))));
}

// x[i] *= mask[i]
export function multiply(n: i32, x: usize, mask: usize): void {
  const end = x + ((<usize>n) << 2);
  for (; x < end; x += 16, mask += 16) v128.store(x, f32x4.mul(v128.load(x), v128.load(mask)));
}

export function transpose(m: i32, n: i32, a: usize, b: usize): void {
  for (let i = 0; i < m; i++)
    for (let j = 0; j < n; j++)
      store<f32>(b + ((<usize>j * <usize>m + <usize>i) << 2), load<f32>(a + ((<usize>i * <usize>n + <usize>j) << 2)));
}

// Adam on n weights; the gradient is cleared. rate already holds the bias correction of the first moment, fix that of the second.
export function adam(n: i32, w: usize, g: usize, m: usize, v: usize, rate: f32, b1: f32, b2: f32, fix: f32): void {
  const end = w + ((<usize>n) << 2);
  const r = f32x4.splat(rate),
    p1 = f32x4.splat(b1),
    q1 = f32x4.splat(1 - b1),
    p2 = f32x4.splat(b2),
    q2 = f32x4.splat(1 - b2);
  const eps = f32x4.splat(1e-8),
    fx = f32x4.splat(fix),
    zero = f32x4.splat(0);
  for (; w < end; w += 16, g += 16, m += 16, v += 16) {
    const d = v128.load(g);
    const m1 = f32x4.add(f32x4.mul(p1, v128.load(m)), f32x4.mul(q1, d));
    const v1 = f32x4.add(f32x4.mul(p2, v128.load(v)), f32x4.mul(q2, f32x4.mul(d, d)));
    v128.store(m, m1);
    v128.store(v, v1);
    v128.store(g, zero);
    v128.store(w, f32x4.sub(v128.load(w), f32x4.div(f32x4.mul(r, m1), f32x4.add(f32x4.sqrt(f32x4.mul(v1, fx)), eps))));
  }
}

export function sumSquares(n: i32, x: usize): f32 {
  let sum = f32x4.splat(0);
  const end = x + ((<usize>n) << 2);
  for (; x < end; x += 16) {
    const d = v128.load(x);
    sum = f32x4.add(sum, f32x4.mul(d, d));
  }
  return (
    f32x4.extract_lane(sum, 0) + f32x4.extract_lane(sum, 1) + f32x4.extract_lane(sum, 2) + f32x4.extract_lane(sum, 3)
  );
}

// Skip-gram with negative sampling: one centre vector against `count` rows of outputs; the first is the true context.
export function skipGram(
  dim: i32,
  centre: usize,
  outputs: usize,
  rows: usize,
  count: i32,
  rate: f32,
  scratch: usize,
): void {
  const d4 = (<usize>dim) << 2;
  memory.fill(scratch, 0, d4);
  for (let r = 0; r < count; r++) {
    const row = outputs + <usize>load<i32>(rows + ((<usize>r) << 2)) * d4;
    let sum = f32x4.splat(0);
    for (let j: usize = 0; j < d4; j += 16) sum = f32x4.add(sum, f32x4.mul(v128.load(centre + j), v128.load(row + j)));
    const dot =
      f32x4.extract_lane(sum, 0) + f32x4.extract_lane(sum, 1) + f32x4.extract_lane(sum, 2) + f32x4.extract_lane(sum, 3);
    const p = f32x4.extract_lane(sigmoid4(f32x4.splat(dot)), 0);
    const step = f32x4.splat(rate * ((r === 0 ? <f32>1 : <f32>0) - p));
    for (let j: usize = 0; j < d4; j += 16) {
      const x = v128.load(row + j);
      v128.store(scratch + j, f32x4.add(v128.load(scratch + j), f32x4.mul(step, x)));
      v128.store(row + j, f32x4.add(x, f32x4.mul(step, v128.load(centre + j))));
    }
  }
  for (let j: usize = 0; j < d4; j += 16)
    v128.store(centre + j, f32x4.add(v128.load(centre + j), v128.load(scratch + j)));
}

// ---- Reading with 16-bit weights and activations: i32x4.dot does eight products at once. ----

// Blocks of 8 columns; in a block, pairs of rows (p, p + 1) lie interleaved by column: 32 bytes a pair. k is even, n % 8 == 0.
// c[m x n] (+)= scale * a[m x k] * w
export function gemmQ(
  m: i32,
  n: i32,
  k: i32,
  a: usize,
  lda: i32,
  w: usize,
  c: usize,
  ldc: i32,
  scale: f32,
  accumulate: i32,
): void {
  const la = (<usize>lda) << 1,
    lc = (<usize>ldc) << 2;
  const block = (<usize>k) << 4;
  const s4 = f32x4.splat(scale);
  let i = 0;
  for (; i + 4 <= m; i += 4) {
    const a0 = a + <usize>i * la,
      a1 = a0 + la,
      a2 = a1 + la,
      a3 = a2 + la;
    let wp = w;
    for (let j = 0; j < n; j += 8) {
      let c0 = i32x4.splat(0),
        c1 = c0,
        c2 = c0,
        c3 = c0,
        d0 = c0,
        d1 = c0,
        d2 = c0,
        d3 = c0;
      const end = wp + block;
      let o: usize = 0;
      for (; wp < end; wp += 32, o += 4) {
        const x = v128.load(wp),
          y = v128.load(wp, 16);
        let s = v128.load_splat<i32>(a0 + o);
        c0 = i32x4.add(c0, i32x4.dot_i16x8_s(s, x));
        d0 = i32x4.add(d0, i32x4.dot_i16x8_s(s, y));
        s = v128.load_splat<i32>(a1 + o);
        c1 = i32x4.add(c1, i32x4.dot_i16x8_s(s, x));
        d1 = i32x4.add(d1, i32x4.dot_i16x8_s(s, y));
        s = v128.load_splat<i32>(a2 + o);
        c2 = i32x4.add(c2, i32x4.dot_i16x8_s(s, x));
        d2 = i32x4.add(d2, i32x4.dot_i16x8_s(s, y));
        s = v128.load_splat<i32>(a3 + o);
        c3 = i32x4.add(c3, i32x4.dot_i16x8_s(s, x));
        d3 = i32x4.add(d3, i32x4.dot_i16x8_s(s, y));
      }
      const cp = c + <usize>i * lc + ((<usize>j) << 2);
      put(cp, c0, d0, s4, accumulate);
      put(cp + lc, c1, d1, s4, accumulate);
      put(cp + 2 * lc, c2, d2, s4, accumulate);
      put(cp + 3 * lc, c3, d3, s4, accumulate);
    }
  }
  for (; i < m; i++) gemvQ(n, k, a + <usize>i * la, w, c + <usize>i * lc, s4, accumulate);
}

function put(cp: usize, x: v128, y: v128, s4: v128, accumulate: i32): void {
  let u = f32x4.mul(f32x4.convert_i32x4_s(x), s4),
    v = f32x4.mul(f32x4.convert_i32x4_s(y), s4);
  if (accumulate) {
    u = f32x4.add(u, v128.load(cp));
    v = f32x4.add(v, v128.load(cp, 16));
  }
  v128.store(cp, u);
  v128.store(cp, v, 16);
}

function gemvQ(n: i32, k: i32, a: usize, w: usize, c: usize, s4: v128, accumulate: i32): void {
  const block = (<usize>k) << 4;
  let j = 0;
  for (; j + 32 <= n; j += 32) {
    let wp = w + <usize>(j >> 3) * block;
    const end = wp + block,
      b1 = block,
      b2 = block + block,
      b3 = b2 + block;
    let c0 = i32x4.splat(0),
      c1 = c0,
      c2 = c0,
      c3 = c0,
      c4 = c0,
      c5 = c0,
      c6 = c0,
      c7 = c0;
    let ap = a;
    for (; wp < end; wp += 32, ap += 4) {
      const s = v128.load_splat<i32>(ap);
      c0 = i32x4.add(c0, i32x4.dot_i16x8_s(s, v128.load(wp)));
      c1 = i32x4.add(c1, i32x4.dot_i16x8_s(s, v128.load(wp, 16)));
      c2 = i32x4.add(c2, i32x4.dot_i16x8_s(s, v128.load(wp + b1)));
      c3 = i32x4.add(c3, i32x4.dot_i16x8_s(s, v128.load(wp + b1, 16)));
      c4 = i32x4.add(c4, i32x4.dot_i16x8_s(s, v128.load(wp + b2)));
      c5 = i32x4.add(c5, i32x4.dot_i16x8_s(s, v128.load(wp + b2, 16)));
      c6 = i32x4.add(c6, i32x4.dot_i16x8_s(s, v128.load(wp + b3)));
      c7 = i32x4.add(c7, i32x4.dot_i16x8_s(s, v128.load(wp + b3, 16)));
    }
    const cp = c + ((<usize>j) << 2);
    put(cp, c0, c1, s4, accumulate);
    put(cp + 32, c2, c3, s4, accumulate);
    put(cp + 64, c4, c5, s4, accumulate);
    put(cp + 96, c6, c7, s4, accumulate);
  }
  for (; j < n; j += 8) {
    let wp = w + <usize>(j >> 3) * block;
    const end = wp + block;
    let c0 = i32x4.splat(0),
      c1 = c0;
    let ap = a;
    for (; wp < end; wp += 32, ap += 4) {
      const s = v128.load_splat<i32>(ap);
      c0 = i32x4.add(c0, i32x4.dot_i16x8_s(s, v128.load(wp)));
      c1 = i32x4.add(c1, i32x4.dot_i16x8_s(s, v128.load(wp, 16)));
    }
    put(c + ((<usize>j) << 2), c0, c1, s4, accumulate);
  }
}

// The unit of 16-bit activations: 1 is 2048.
function narrow(x: v128, y: v128): v128 {
  const u = f32x4.splat(2048);
  return i16x8.narrow_i32x4_s(
    i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(x, u))),
    i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(y, u))),
  );
}

// 16-bit copies of n numbers, n % 8 == 0; with floor, negative numbers become 0 (relu).
export function quantise(n: i32, x: usize, out: usize, floor: i32): void {
  const end = x + ((<usize>n) << 2);
  const least = f32x4.splat(floor ? 0 : -16);
  for (; x < end; x += 32, out += 16)
    v128.store(out, narrow(f32x4.max(least, v128.load(x)), f32x4.max(least, v128.load(x, 16))));
}

// `lstm` with 16-bit recurrent weights and outputs; cell [h] is scratch; gates keep only their input part. h % 8 == 0.
export function lstmQ(
  t: i32,
  h: i32,
  gates: usize,
  wh: usize,
  scale: f32,
  out: usize,
  ldo: i32,
  cell: usize,
  reverse: i32,
): void {
  const h4 = (<usize>h) << 2,
    g4 = h4 << 2,
    o2 = (<usize>ldo) << 1;
  const s4 = f32x4.splat(scale);
  memory.fill(cell, 0, h4);
  for (let step = 0; step < t; step++) {
    const at = reverse ? t - 1 - step : step;
    const g = gates + <usize>at * g4;
    const before = reverse ? at + 1 : at - 1;
    if (step > 0) gemvQ(4 * h, h, out + <usize>before * o2, wh, g, s4, 1);
    let y = out + <usize>at * o2;
    for (let j: usize = 0; j < h4; j += 32, y += 16)
      v128.store(y, narrow(cellStep(g + j, h4, cell + j), cellStep(g + j + 16, h4, cell + j + 16)));
  }
}

function cellStep(g: usize, h4: usize, cell: usize): v128 {
  const c = f32x4.add(
    f32x4.mul(sigmoid4(v128.load(g)), tanh4(v128.load(g + 3 * h4))),
    f32x4.mul(sigmoid4(v128.load(g + h4)), v128.load(cell)),
  );
  v128.store(cell, c);
  return f32x4.mul(sigmoid4(v128.load(g + 2 * h4)), tanh4(c));
}
