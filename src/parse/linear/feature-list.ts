/** In: feature templates with their values. Out: a reusable list of feature hashes, free of allocation. */
import { mix } from './hash.js';

/** Features of one decision. `count` of `hashes` are filled; `clear` starts the next decision. */
export class FeatureList {
  readonly hashes: Int32Array;
  count = 0;

  constructor(capacity = 512) {
    this.hashes = new Int32Array(capacity);
  }

  clear(): void {
    this.count = 0;
  }

  add1(template: number, a: number): void {
    this.hashes[this.count++] = mix(Math.imul(template, 0x9e3779b1), a);
  }

  add2(template: number, a: number, b: number): void {
    this.hashes[this.count++] = mix(mix(Math.imul(template, 0x9e3779b1), a), b);
  }

  add3(template: number, a: number, b: number, c: number): void {
    this.hashes[this.count++] = mix(mix(mix(Math.imul(template, 0x9e3779b1), a), b), c);
  }

  add4(template: number, a: number, b: number, c: number, d: number): void {
    this.hashes[this.count++] = mix(mix(mix(mix(Math.imul(template, 0x9e3779b1), a), b), c), d);
  }
}
