/** Papers that go on speaking: "selon un communiqué **du gouverneur**, … **Le communiqué** précise que". In: the draft, then a phrase. Out: who put out the paper told of last; null for a phrase that is none, or says itself whose it is. */
import type { Draft, Phrase } from '../../model/draft.js';
import type { Asker, Issued } from './asker.js';
import type { Words } from './party-bearer.js';
import { determinerOf, isHeadAlone, isKnownOne } from './phrase-words.js';

/** What was said in writing, in the order of the text. */
export function issuedIn({ events, quotes }: Draft): Issued[] {
  const told = [
    ...quotes.map((q) => ({ by: q.speaker, channel: q.channel })),
    ...events.flatMap((e) => e.claimants).map((c) => ({ by: c.phrase, channel: c.via })),
  ];
  return told
    .flatMap(({ by, channel }) => (by && channel ? [{ by, channel }] : []))
    .sort((a, b) => a.by.start - b.by.start);
}

/** For how many sentences a paper is the one that is meant. */
const REACH = 8;

export function issuerOf({ cast, issued }: Pick<Asker, 'cast' | 'issued'>, phrase: Words): Phrase | null {
  if (!isPaperAlone(cast, phrase)) return null;
  const told = issued.filter(
    ({ by, channel }) =>
      by.start < phrase.start &&
      phrase.sentence - by.sentence <= REACH &&
      isPaper(cast, channel) &&
      !isPaper(cast, cast.scanned.word(by.sentence, by.head)?.lemma),
  );
  return told.at(-1)?.by ?? null;
}

function isPaper({ index }: Asker['cast'], lemma: string | undefined): boolean {
  return index.lists.has('paper', lemma?.toLowerCase());
}

/** "le communiqué", "ce texte"; "le communiqué **des autorités**" says whose. */
function isPaperAlone(cast: Asker['cast'], phrase: Words): boolean {
  const { sentence, first, head, last } = phrase;
  const { scanned } = cast;
  if (!isPaper(cast, scanned.word(sentence, head)?.lemma)) return false;
  const isKnown = isKnownOne(determinerOf(scanned, sentence, first, head));
  return isKnown && last === head && isHeadAlone(scanned, phrase);
}
