/** A paper told of again speaks for whoever put it out. */
import { describe, expect, it } from 'vitest';
import type { DraftQuote } from '../../model/draft.js';
import { NO_DRAFT, parsedOf, phraseOf, resolve } from './testing/toy.js';

const TITLE = 'Mali/PROPN/root/-1 :/PUNCT/punct/0 une/DET/det/3 réunion/NOUN/parataxis/0';
const ARMY = "Un/DET/det/1 communiqué/NOUN/nsubj/5 de/ADP/case/4 l'/DET/det/4 armée/NOUN/nmod/1 paraît/VERB/root/-1";
const AGAIN = 'Le/DET/det/1 communiqué/NOUN/nsubj/2 menace/VERB/root/-1';

function codeOf(channel: string | null): string {
  const parsed = parsedOf([TITLE, ARMY, AGAIN]);
  const speaker = phraseOf(parsed, 1, "l'armée", 'armée');
  const quote = { kind: 'reported', start: speaker.start, end: speaker.end, speaker, channel, relays: [] };
  const draft = { ...NO_DRAFT, quotes: [quote as unknown as DraftQuote] };
  return resolve(parsed, null, draft).claimantOf(phraseOf(parsed, 2, 'Le communiqué', 'communiqué')).code;
}

describe('a paper that goes on speaking', () => {
  it('is the issuer of the one told before', () => {
    expect(codeOf('communiqué')).toBe('MLI.MIL');
  });

  it('is nobody where nothing was put out in writing', () => {
    expect(codeOf(null)).not.toBe('MLI.MIL');
  });
});
