/** In: transitions of the arc-hybrid system. Out: the state they lead to: stack, buffer front, arcs so far, children at hand. */

/** Kinds of transition; LEFT: the front governs the stack top; RIGHT: the second of the stack governs the top. */
export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;

/** Words are 0..n-1; the root is n and stands at the end of the buffer. -1: none. */
export class ParseState {
  n = 0;
  front = 0;
  depth = 0;
  stack = new Int32Array(0);
  heads = new Int32Array(0);
  labels = new Int32Array(0);
  /** Outermost and second outermost children on each side. */
  left1 = new Int32Array(0);
  left2 = new Int32Array(0);
  right1 = new Int32Array(0);
  right2 = new Int32Array(0);
  leftCount = new Int32Array(0);
  rightCount = new Int32Array(0);

  reset(n: number): void {
    if (this.stack.length < n + 1) this.grow(Math.max(64, 2 * (n + 1)));
    this.n = n;
    this.front = 0;
    this.depth = 0;
    for (const column of [this.heads, this.labels, this.left1, this.left2, this.right1, this.right2])
      column.fill(-1, 0, n + 1);
    this.leftCount.fill(0, 0, n + 1);
    this.rightCount.fill(0, 0, n + 1);
  }

  private grow(size: number): void {
    this.stack = new Int32Array(size);
    this.heads = new Int32Array(size);
    this.labels = new Int32Array(size);
    this.left1 = new Int32Array(size);
    this.left2 = new Int32Array(size);
    this.right1 = new Int32Array(size);
    this.right2 = new Int32Array(size);
    this.leftCount = new Int32Array(size);
    this.rightCount = new Int32Array(size);
  }

  /** The k-th word of the stack from the top, -1 where there is none. */
  top(k: number): number {
    return k < this.depth ? (this.stack[this.depth - 1 - k] as number) : -1;
  }

  get finished(): boolean {
    return this.front === this.n && this.depth === 0;
  }

  /** One root only: the root takes the last word of the stack and no other. */
  allows(kind: number): boolean {
    if (kind === SHIFT) return this.front < this.n;
    if (kind === LEFT) return this.depth > 0 && (this.front < this.n || this.depth === 1);
    return this.depth > 1;
  }

  apply(kind: number, label: number): void {
    if (kind === SHIFT) {
      this.stack[this.depth++] = this.front++;
      return;
    }
    const child = this.stack[--this.depth] as number;
    const head = kind === LEFT ? this.front : (this.stack[this.depth - 1] as number);
    this.heads[child] = head;
    this.labels[child] = label;
    if (kind === LEFT) this.attachLeft(head, child);
    else this.attachRight(head, child);
  }

  /** Left children are found from the nearest outwards: the last one found is the outermost. */
  private attachLeft(head: number, child: number): void {
    this.left2[head] = this.left1[head] as number;
    this.left1[head] = child;
    this.leftCount[head] = (this.leftCount[head] as number) + 1;
  }

  private attachRight(head: number, child: number): void {
    this.right2[head] = this.right1[head] as number;
    this.right1[head] = child;
    this.rightCount[head] = (this.rightCount[head] as number) + 1;
  }
}
