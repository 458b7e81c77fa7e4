/** A parsed document without a parser, for tests of `resolve`. In: title and text. Out: sentences of words; capitalised words are PROPN, nothing is governed. */
import type { ParsedDocument, Sentence, Word } from '../../model/sentence.js';
import { documentOf } from '../../model/span.js';

/** One sentence a line; the title is the first. Give `words` to set features of single words by their form. */
export function toyDocument(
  title: string,
  lines: readonly string[],
  words: Readonly<Record<string, Partial<Word>>> = {},
): ParsedDocument {
  const doc = documentOf(title, lines.join('\n'));
  let at = 0;
  const sentences = [title, ...lines].map((text, index): Sentence => {
    const start = doc.indexOf(text, at);
    at = start + text.length;
    const range = { start, end: start + text.length };
    return {
      index,
      paragraph: index === 0 ? 0 : 1,
      isTitle: index === 0,
      text,
      ...range,
      words: toyWords(text, start, words),
      names: [],
    };
  });
  return { doc, sentences };
}

function toyWords(text: string, offset: number, given: Readonly<Record<string, Partial<Word>>>): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+['’]?|[^\p{L}\p{N}\s]/gu)].map((m, index): Word => {
    const form = m[0];
    const start = offset + m.index;
    // the capital of a first word says nothing
    const upos = index > 0 && /^\p{Lu}/u.test(form) ? 'PROPN' : /^[\p{L}]/u.test(form) ? 'NOUN' : 'PUNCT';
    const plain = {
      index,
      form,
      lemma: form,
      upos,
      feats: {},
      head: -1,
      deprel: 'dep',
      start,
      end: start + form.length,
      spaceAfter: true,
    } as const;
    return { ...plain, ...given[form] };
  });
}
