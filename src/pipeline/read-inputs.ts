/** Reads inputs one after the other. In: their names. Out: records with the page that they were read from, in order. */
import { collect } from '../collect/collect.js';
import type { ReadArticle } from './add-articles.js';
import type { Vigie } from './open-vigie.js';

export async function* readInputs(
  open: () => Promise<Vigie>,
  names: readonly string[],
  published: string | null,
  stdin: AsyncIterable<Uint8Array>,
): AsyncGenerator<ReadArticle> {
  const vigie = await open();
  for await (const input of collect(names, stdin)) {
    yield { record: vigie.read(input, { published }), page: input.kind === 'page' ? input.page : null };
  }
}
