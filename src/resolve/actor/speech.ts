/** Who speaks in direct quotations. In: the draft's quotations. Out: the speaker at an offset, and whom the pronoun of a continued quotation takes up. */
import type { DraftQuote, Phrase } from '../../model/draft.js';
import type { Candidate } from './antecedent.js';
import type { Cast } from './cast.js';
import type { Words } from './party-bearer.js';

/** The phrase of whoever speaks at an offset; null where the speaker is named inside the quotation, which would turn in a circle. */
export function speakerPhraseAt(quotes: readonly DraftQuote[], offset: number): Phrase | null {
  const quote = quotes.find((q) => q.start <= offset && offset < q.end);
  if (!quote?.speaker || (quote.start <= quote.speaker.start && quote.speaker.start < quote.end)) return null;
  return quote.speaker;
}

/** How many sentences may part "a déclaré le maire" and "a-t-il ajouté". */
const REACH = 4;

/** "« … », a dit **le maire**. « … », a-t-**il** ajouté": the speaker before, unless somebody else has become the subject since. */
export function continuedSpeaker(
  cast: Cast,
  quotes: readonly DraftQuote[],
  candidates: readonly Candidate[],
  phrase: Words,
): Phrase | null {
  if (!quotes.some((q) => q.speaker?.start === phrase.start)) return null;
  let limit = phrase;
  let before: Phrase | null = null;
  for (;;) {
    before = lastSpeaker(quotes, limit);
    if (!before || limit.sentence - before.sentence > REACH) return null;
    if (cast.scanned.word(before.sentence, before.head)?.upos !== 'PRON') break;
    limit = before;
  }
  // a headline is no speech that goes on
  if (cast.scanned.sentence(before.sentence).isTitle) return null;
  const since = before.end;
  // "**Le blessé** devait être évacué, a-t-il ajouté": whom the report is about has not begun to speak
  const isReported = (c: Candidate): boolean => c.sentence === phrase.sentence && isIncise(cast, phrase);
  const others = candidates.some(
    (c) =>
      c.person && c.subject && !c.quoted && !c.plural && !isReported(c) && c.start >= since && c.end <= phrase.start,
  );
  return others || !agrees(cast, before, phrase, candidates) ? null : before;
}

/** Is the pronoun the subject of ", a-t-**il** ajouté"? */
export function isIncise(cast: Cast, phrase: Words): boolean {
  const word = cast.scanned.word(phrase.sentence, phrase.head);
  return /^-(t-)?(il|elle|ils|elles)$/i.test(word?.form ?? '');
}

function lastSpeaker(quotes: readonly DraftQuote[], phrase: Words): Phrase | null {
  return quotes.flatMap((q) => (q.speaker && q.speaker.start < phrase.start ? [q.speaker] : [])).at(-1) ?? null;
}

/** "a-t-elle ajouté" takes up no man. */
function agrees(cast: Cast, speaker: Phrase, phrase: Words, candidates: readonly Candidate[]): boolean {
  const form =
    cast.scanned
      .word(phrase.sentence, phrase.head)
      ?.form.replace(/^-?(t-)?/, '')
      .toLowerCase() ?? '';
  const known = candidates.find((c) => c.start >= speaker.start && c.end <= speaker.end);
  if (!known) return true;
  if (known.plural !== /s$/.test(form)) return false;
  return known.gender === null || (known.gender === 'Fem') === form.startsWith('elle');
}
