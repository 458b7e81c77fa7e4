/** Trees for tests, by hand. In: one word a line, "form lemma UPOS head relation features". Out: a Sentence with offsets; heads count from 1 as in CoNLL-U, 0 is the root. */
import type { NameKind, NameSpan, Sentence, Upos, Word } from '../../model/sentence.js';

export interface SentenceOptions {
  readonly isTitle?: boolean;
  readonly index?: number;
  readonly start?: number;
  /** Word numbers from 1, inclusive. */
  readonly names?: readonly (readonly [kind: NameKind, first: number, last: number])[];
}

export function sentenceOf(lines: string, options: SentenceOptions = {}): Sentence {
  const rows = lines
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/));
  const start = options.start ?? 0;
  const words: Word[] = [];
  let text = '';
  for (const [index, row] of rows.entries()) {
    const [form = '', lemma = '', upos = 'X', head = '0', deprel = 'dep', feats = ''] = row;
    const glued = text === '' || /['’]$/.test(text) || /^[.,]$/.test(form);
    if (!glued) text += ' ';
    const at = start + text.length;
    text += form;
    words.push({
      index,
      form,
      lemma,
      upos: upos as Upos,
      feats: featsOf(feats),
      head: Number(head) - 1,
      deprel,
      start: at,
      end: at + form.length,
      spaceAfter: true,
    });
  }
  const names: NameSpan[] = (options.names ?? []).map(([kind, first, last]) => ({
    kind,
    first: first - 1,
    last: last - 1,
  }));
  return {
    index: options.index ?? 0,
    paragraph: options.isTitle ? 0 : 1,
    isTitle: options.isTitle ?? false,
    text,
    start,
    end: start + text.length,
    words,
    names,
  };
}

function featsOf(feats: string): Record<string, string> {
  return Object.fromEntries(
    feats
      .split('|')
      .filter(Boolean)
      .map((pair) => pair.split('=') as [string, string]),
  );
}
