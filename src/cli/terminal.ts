/** Small helps for what people read on a terminal: colour where it is one, a progress bar on long work. In: text. Out: text with escapes, or none. */

export interface Style {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly accent: (text: string) => string;
  readonly warn: (text: string) => string;
}

const wrap = (code: string) => (text: string) => `\u001b[${code}m${text}\u001b[0m`;
const plain = (text: string): string => text;

/** No colour where the output is a file, or where NO_COLOR asks for none (no-color.org). */
export function styleFor(stream: { isTTY?: boolean }, env: Readonly<Record<string, string | undefined>>): Style {
  if (!stream.isTTY || env['NO_COLOR']) return { bold: plain, dim: plain, accent: plain, warn: plain };
  return { bold: wrap('1'), dim: wrap('2'), accent: wrap('36'), warn: wrap('33') };
}

const EVERY_MS = 200;

/** A counter on standard error, only on a terminal and only once the work takes long. */
export class Progress {
  readonly #stream: NodeJS.WriteStream;
  readonly #started = performance.now();
  #last = 0;
  #shown = false;
  #done = 0;

  constructor(stream: NodeJS.WriteStream) {
    this.#stream = stream;
  }

  step(): void {
    this.#done++;
    const now = performance.now();
    if (!this.#stream.isTTY || now - this.#started < 1000 || now - this.#last < EVERY_MS) return;
    this.#last = now;
    this.#shown = true;
    const rate = Math.round((this.#done * 1000) / (now - this.#started));
    this.#stream.write(`\r${this.#done} articles lus (${rate}/s)\u001b[K`);
  }

  end(): void {
    if (this.#shown) this.#stream.write('\r\u001b[K');
  }
}
