/** The times of an article. In: its sentences, the words of time, the publication date. Out: time mentions; "samedi" is the last one, or the next one under a verb of what is to come. */
import type { TimeWords } from '../lexicon/time.js';
import type { ParsedDocument, Sentence, Word } from '../model/sentence.js';
import { headOfRange, pathUp } from './attach/words.js';
import { placeTimes, readTimes, type TimeMention } from './time/find-times.js';

export function datesOf(parsed: ParsedDocument, words: TimeWords, published: string | null): TimeMention[] {
  const ranges = parsed.sentences.map(({ start, end }) => ({ start, end }));
  const read = readTimes(parsed.doc, ranges, words);
  const past = placeTimes(parsed.doc, read, { published, direction: 'past' });
  if (published === null || !parsed.sentences.some(mayBeFuture)) return past;
  const future = placeTimes(parsed.doc, read, { published, direction: 'future' });
  const ahead = new Map(future.map((t) => [t.start, t]));
  return past.map((time) => (isAhead(parsed, time) ? (ahead.get(time.start) ?? time) : time));
}

function mayBeFuture(sentence: Sentence): boolean {
  return sentence.words.some(isFutureForm);
}

function isFutureForm(word: Word): boolean {
  if (word.feats['Tense'] === 'Fut') return true;
  return /^(aller|devoir)$/.test(word.lemma) && word.feats['VerbForm'] === 'Fin' && word.feats['Tense'] !== 'Past';
}

/** "Le sommet **se tiendra** samedi", "**doit** se rendre jeudi": the nearest verbs above the words of time are to come. */
function isAhead(parsed: ParsedDocument, time: TimeMention): boolean {
  const sentence = parsed.sentences.find((s) => s.start <= time.start && time.end <= s.end);
  const head = sentence ? headOfRange(sentence, time.start, time.end) : null;
  if (!sentence || head === null) return false;
  const verbs = pathUp(sentence, head)
    .flatMap((i) => sentence.words[i] ?? [])
    .filter((w) => w.upos === 'VERB' || w.upos === 'AUX');
  const verb = verbs[0];
  if (!verb) return false;
  const group = [verb, ...sentence.words.filter((w) => w.head === verb.index && /^(aux|cop)/.test(w.deprel))];
  if (group.some(isFutureForm)) return true;
  const above = verbs[1];
  return (
    verb.feats['VerbForm'] !== 'Fin' &&
    above !== undefined &&
    verb.head === above.index &&
    verb.deprel.startsWith('xcomp') &&
    isFutureForm(above)
  );
}
