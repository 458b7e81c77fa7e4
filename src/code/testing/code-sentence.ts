/** Codes one hand-made sentence with the toy lexicon. In: a Sentence. Out: its draft events, and a short form of each for comparison. */
import type { DraftEvent } from '../../model/draft.js';
import type { Sentence } from '../../model/sentence.js';
import { codeDocument } from '../code-document.js';
import { toyLexicon } from './toy-lexicon.js';

const lexicon = toyLexicon();

export function coded(sentence: Sentence): readonly DraftEvent[] {
  return codeDocument({ doc: sentence.text, sentences: [sentence] }, lexicon).events;
}

/** "ASSAULT tué A:hommes R:soldats occurred killed 3-3". */
export function shortForm(event: DraftEvent): string {
  const heads = (phrases: DraftEvent['actors']): string => phrases.map((p) => p.text).join('+') || '-';
  const tolls = event.tolls.filter((t) => !t.partOf).map((t) => `${t.kind} ${t.min}-${t.max ?? ''}`);
  return [
    event.type,
    event.trigger.text,
    `A:${heads(event.actors)}`,
    `R:${heads(event.recipients)}`,
    event.status,
    ...tolls,
  ].join(' ');
}
