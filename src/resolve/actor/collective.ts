/** Armed bands taken up by other words: "**Le JNIM** a attaqué Boni. **Ils** ont brûlé le marché", "… **Les assaillants** ont fui", "**Des hommes armés** ont pris un car. **Le commando**…". In: candidates and the phrase. Out: the band that alone acted in the sentence before, or null. */
import type { Asker } from './asker.js';
import { type Candidate, sectorOf } from './candidates.js';
import type { Cast } from './cast.js';
import type { Words } from './party-bearer.js';
import { determinerOf, grammarOf, isHeadAlone, isKnownOne } from './phrase-words.js';
import type { Sense } from './sense.js';

/** Bodies of people who go out together; a court or a company stays "elle". */
const CORPS = new Set<string | null>(['REB', 'UAF', 'MIL', 'COP']);
const ARMED = new Set<string | null>(['REB', 'UAF']);

type Place = Pick<Words, 'sentence' | 'start'>;

/** Of a plural pronoun with which nothing agrees: the corps that alone was subject in the sentence before. */
export function corpsMeant(cast: Cast, candidates: readonly Candidate[], phrase: Place): Candidate | null {
  const only = loneSubject(candidates, phrase);
  return only && !only.plural && !only.person && CORPS.has(sectorAt(cast, only)) ? only : null;
}

function loneSubject(candidates: readonly Candidate[], { sentence, start }: Place): Candidate | null {
  const before = candidates.filter((c) => c.start < start && sentence - c.sentence === 1 && c.subject && !c.quoted);
  return before.length === 1 ? (before[0] ?? null) : null;
}

function sectorAt(cast: Cast, { sentence, first }: Candidate): string | null {
  const hit = cast.scanned.hitAt(sentence, first);
  return hit ? sectorOf(cast, hit) : null;
}

/** Of a noun without a complement: the armed band that the sentence before says attacked. */
export function bandBehind(asker: Asker, phrase: Words, sense: Sense): Candidate | null {
  const { cast, candidates, assailants } = asker;
  if (sense.country !== null || !isOtherWord(asker, phrase, sense)) return null;
  const band = loneSubject(candidates, phrase);
  if (!band || !isBand(cast, band, phrase) || !startsOf(cast, band).some((at) => assailants.has(at))) return null;
  // "les assaillants" of gunmen whom nobody names say as much themselves
  return sense.role?.sector === 'UAF' && sectorAt(cast, band) === 'UAF' ? null : band;
}

/** "un soldat a tué un berger. **Le meurtrier**…": one man may be anybody; several unnamed ones are the armed band before. */
function isBand(cast: Cast, band: Candidate, { sentence, first, head }: Words): boolean {
  const { plural } = grammarOf(cast.scanned, sentence, first, head);
  return ARMED.has(sectorAt(cast, band)) || (!plural && band.person && !band.plural);
}

/** A phrase may begin with its article, or with what counts them. */
function startsOf(cast: Cast, { sentence, first, start }: Candidate): number[] {
  return [start, cast.scanned.word(sentence, first - 1)?.start ?? start];
}

/** "les **assaillants**", "leurs **ravisseurs**", "le **commando**", "les **individus**" who strike: words that say nothing of who they are. */
function isOtherWord({ cast, assailants }: Asker, phrase: Words, { role }: Sense): boolean {
  const { sentence, first, last, head, start } = phrase;
  const determiner = determinerOf(cast.scanned, sentence, first, head);
  const lemma = cast.scanned.word(sentence, head)?.lemma;
  if (!isHeadAlone(cast.scanned, phrase) || cast.scanned.word(sentence, last)?.upos === 'PROPN') return false;
  const isUnnamed = role?.sector === 'UAF' && role.denotes === 'person';
  if (isKnownOne(determiner)) return isUnnamed || cast.index.lists.has('armed-band', lemma);
  if (/^(leurs|ses)$/i.test(determiner?.form ?? '')) return isUnnamed;
  const isStriking = cast.index.lists.has('some-man', lemma) && assailants.has(start);
  return /^les$/i.test(determiner?.form ?? '') && (isUnnamed || isStriking);
}
