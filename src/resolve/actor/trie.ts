/** A trie over lists of keys. In: phrases as key lists with a value. Out: the longest phrase that starts at a place; its cost does not grow with the lexicon. */

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  readonly values: T[];
}

export interface Found<T> {
  /** How many keys it spans. */
  readonly length: number;
  readonly values: readonly T[];
}

export class Trie<T> {
  private readonly root: Node<T> = { next: new Map(), values: [] };

  add(keys: readonly string[], value: T): void {
    if (keys.length === 0) return;
    let node = this.root;
    for (const key of keys) {
      const found = node.next.get(key) ?? { next: new Map<string, Node<T>>(), values: [] };
      node.next.set(key, found);
      node = found;
    }
    node.values.push(value);
  }

  /** All phrases that start at `from`, longest first. */
  at(keys: readonly string[], from: number): Found<T>[] {
    const found: Found<T>[] = [];
    let node: Node<T> | undefined = this.root;
    for (let i = from; i < keys.length; i++) {
      node = node.next.get(keys[i] as string);
      if (!node) break;
      if (node.values.length > 0) found.push({ length: i - from + 1, values: node.values });
    }
    return found.length > 1 ? found.reverse() : found;
  }
}
