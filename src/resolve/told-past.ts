/** Events told as done. In: an event and the sentences. Out: does a naming in the body tell it in the perfect ("l'accord **a été signé** le 5 novembre", "l'accord **signé** en juillet")? A day that seems to lie ahead is then misread, whatever the calendar says. */
import type { EventRecord } from '../model/record.js';
import type { Sentence, Word } from '../model/sentence.js';
import type { Span } from '../model/span.js';

export function isToldAsPast(event: EventRecord, sentences: readonly Sentence[]): boolean {
  return event.mentions.some(({ trigger }) => {
    const sentence = sentences.find((s) => s.start <= trigger.start && trigger.end <= s.end);
    return sentence !== undefined && !sentence.isTitle && sentence.words.some((w) => isDone(sentence, w, trigger));
  });
}

function isDone({ words }: Sentence, word: Word, { start, end }: Span): boolean {
  if (word.start < start || word.end > end || word.upos !== 'VERB' || word.feats['VerbForm'] !== 'Part') return false;
  if (word.feats['Tense'] !== 'Past') return false;
  if (word.deprel === 'acl') return true;
  return words.some((w) => w.head === word.index && w.deprel === 'aux:tense' && isPerfect(w));
}

/** "a signé", "avait signé"; "aura signé" and "aurait signé" are not told as done. */
function isPerfect({ feats }: Word): boolean {
  return feats['VerbForm'] === 'Fin' && feats['Mood'] === 'Ind' && /^(Pres|Imp)$/.test(feats['Tense'] ?? '');
}
