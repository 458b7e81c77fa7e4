/** A minimal automaton of words in one Uint32Array. In: a word. Out: the number stored with it, or -1. */

/**
 * An edge is 32 bits: symbol (8) | last edge of its state (1) | target (23). Symbol 0 ends a word and its target is the
 * word's value; other symbols are 1 + the index of the character in `alphabet`.
 */
export interface Automaton {
  readonly edges: Uint32Array;
  readonly alphabet: string;
}

export const TARGET_MASK = 0x7fffff;
export const LAST_EDGE = 0x800000;
export const END_SYMBOL = 0;

export interface Finder {
  /** The value of the word, -1 when the automaton does not hold it. */
  find(word: string): number;
  /** All stored words that spell `word` when each character may stand for those of `allow(character)`. */
  spell(word: string, allow: (char: string) => string): string[];
}

export function openAutomaton({ edges, alphabet }: Automaton): Finder {
  const symbols = new Uint8Array(0x10000);
  for (let i = 0; i < alphabet.length; i++) symbols[alphabet.charCodeAt(i)] = i + 1;

  /** The target of the edge of `state` with `symbol`; edges are ordered by symbol. */
  function step(state: number, symbol: number): number {
    for (let e = state; ; e++) {
      const edge = edges[e] as number;
      const own = edge >>> 24;
      if (own === symbol) return edge & TARGET_MASK;
      if (own > symbol || (edge & LAST_EDGE) !== 0) return -1;
    }
  }

  function find(word: string): number {
    let state = 0;
    for (let i = 0; i < word.length; i++) {
      const symbol = symbols[word.charCodeAt(i)] as number;
      if (symbol === END_SYMBOL) return -1;
      state = step(state, symbol);
      if (state < 0) return -1;
    }
    return step(state, END_SYMBOL);
  }

  function spell(word: string, allow: (char: string) => string): string[] {
    let open: [prefix: string, state: number][] = [['', 0]];
    for (const char of word) {
      const next: typeof open = [];
      for (const [prefix, state] of open) {
        for (const choice of allow(char)) {
          const symbol = symbols[choice.charCodeAt(0)] as number;
          const target = symbol === END_SYMBOL ? -1 : step(state, symbol);
          if (target >= 0) next.push([prefix + choice, target]);
        }
      }
      open = next;
    }
    return open.filter(([, state]) => step(state, END_SYMBOL) >= 0).map(([prefix]) => prefix);
  }

  return { find, spell };
}
