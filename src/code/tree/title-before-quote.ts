/** Titles set beside a source that the parser took for the subject of what it says: "Selon le gouverneur du Sahel, **le colonel Sow**, « des hommes armés ont attaqué Kolo »". In: a sentence. Out: the same, each beside the source; the verb keeps the subject inside its quotation. */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';

const OPENS = /^[«"“„]$/u;

export function withTitlesBeforeQuotes(sentence: Sentence): Sentence {
  const { words } = sentence;
  const moved = words.flatMap((word): [number, Partial<Word>][] => {
    const source = isTakenForSubject(words, word) ? sourceBefore(words, word) : null;
    return source ? [[word.index, { head: source.index, deprel: 'appos' }]] : [];
  });
  return changed(sentence, new Map(moved));
}

/** Outside the quotation, whose own subject stands behind its mark. */
function isTakenForSubject(words: readonly Word[], { deprel, head, index }: Word): boolean {
  if (!/^nsubj(:pass)?$/.test(deprel) || head < index) return false;
  const own = words.find((w) => w.head === head && w.index > index && w.index < head && w.deprel.startsWith('nsubj'));
  return own !== undefined && words.slice(index, own.index).some((w) => OPENS.test(w.form));
}

/** The noun under "selon" or "par" that ends before the comma of the title; "Selon lui, le colonel « ment »" has none. */
function sourceBefore(words: readonly Word[], { index }: Word): Word | null {
  const comma = words.findLast((w) => w.index < index && w.upos !== 'DET');
  let at = comma?.form === ',' ? words[comma.index - 1] : undefined;
  while (at && !isSource(words, at)) at = words[at.head];
  return at ?? null;
}

function isSource(words: readonly Word[], { index, upos }: Word): boolean {
  const isNoun = upos === 'NOUN' || upos === 'PROPN';
  return isNoun && words.some((w) => w.head === index && w.deprel === 'case' && SOURCE.test(w.lemma));
}

const SOURCE = /^(selon|après|par|pour)$/;
