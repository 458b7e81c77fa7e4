/** Titles and bodies said without a name, of one known besides: "**le ministre**", "**l'organisation**", "**les Français** ont annoncé". In: a phrase and its sense. Out: who bears the title, which body is meant, or null. */
import { governmentOf, namedBody } from './body-alone.js';
import type { Cast } from './cast.js';
import { groupAlone } from './group-alone.js';
import { type Bearer, bearerOfEntity, type Words } from './party-bearer.js';
import { determinerOf, grammarOf, isDefinite, isPossessive } from './phrase-words.js';
import type { Sense } from './sense.js';
import { shortBody } from './short-body.js';
import { ofTitleAlone, roleWord } from './title-alone.js';

export function ofTitle(cast: Cast, phrase: Words, sense: Sense): Bearer | null {
  const { role } = sense;
  if (role?.denotes !== 'person' || role.private || isPlural(cast, phrase, sense)) return null;
  const determiner = determiners(cast, phrase, sense);
  if (!isDefinite(determiner) || isPossessive(determiner)) return null;
  return ofTitleAlone(cast, phrase, sense, role);
}

export function ofBody(cast: Cast, phrase: Words, sense: Sense): Bearer | null {
  const { role } = sense;
  const short = shortBody(cast, phrase, sense);
  if (short) return bearerOfEntity(short, role);
  const group = role === null && sense.sector === null ? groupAlone(cast, phrase) : null;
  if (group) return bearerOfEntity(group);
  const determiner = determiners(cast, phrase, sense);
  // "ONG et partis" without a word before them take up nobody
  if (role?.denotes === 'body' && determiner !== null && isDefinite(determiner) && !isPlural(cast, phrase, sense)) {
    const body = namedBody(cast, role, sense, phrase);
    if (body) return bearerOfEntity(body, role);
  }
  const demonym = cast.scanned.hitAt(phrase.sentence, phrase.head)?.kind === 'demonym';
  const nationals =
    role === null &&
    demonym &&
    /^les$/i.test(determiner?.form ?? '') &&
    determiner?.index === phrase.head - 1 &&
    !isContracted(cast, phrase);
  return nationals && sense.country !== null
    ? { ...bearerOfEntity(governmentOf(cast, sense.country)), nation: true }
    : null;
}

/** "déversé **des** Portugais": the article of "des" is half a preposition. */
function isContracted({ scanned }: Cast, { sentence, head }: Words): boolean {
  return scanned.word(sentence, head - 2)?.start === scanned.word(sentence, head - 1)?.start;
}

export function determiners(cast: Cast, phrase: Words, sense: Sense): ReturnType<typeof determinerOf> {
  return determinerOf(cast.scanned, phrase.sentence, phrase.first, roleWord(cast, phrase, sense.role));
}

function isPlural(cast: Cast, phrase: Words, sense: Sense): boolean {
  return grammarOf(cast.scanned, phrase.sentence, phrase.first, roleWord(cast, phrase, sense.role)).plural;
}
