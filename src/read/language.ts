/** A text and the language that its page declares in, the language it is written in out (ISO 639-1), null where neither tells. */
import { eld } from 'eld/extrasmall';

const SAMPLE = 3000;
const ENOUGH = 40;

/** Detection wins where the text is long enough and the detector is sure; else the declaration; else what the detector thinks of a long text. */
export function findLanguage(text: string, declared: string | null): string | null {
  const page = /^[a-z]{2}(?=[-_]|$)/.exec((declared ?? '').trim().toLowerCase())?.[0] ?? null;
  const sample = text.slice(0, SAMPLE);
  if (sample.length < ENOUGH) return page;
  const guess = eld.detect(sample);
  if (guess.language === '') return page;
  return guess.isReliable() || !page ? guess.language : page;
}
