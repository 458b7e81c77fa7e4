/** Who a phrase means. In: a phrase of the draft. Out: the entity or the bare role, with country and sector; the one place where names, titles, roles and pronouns meet. */
import type { Asker } from './asker.js';
import { governmentOf, namedBody } from './body-alone.js';
import { captiveMeant } from './captives.js';
import type { Cast } from './cast.js';
import { countedBefore } from './counted.js';
import { groupAlone } from './group-alone.js';
import { hurtKey } from './hurt.js';
import { type Ask, kinOf, ofFallen } from './mourned.js';
import { bodyLed, sectorOfOwner, withApposition } from './other-words.js';
import { sameKind } from './others.js';
import { type Bearer, bearerOfEntity, NOBODY, type Words } from './party-bearer.js';
import { determinerOf, grammarOf, isDefinite, isPossessive, isSpeakers } from './phrase-words.js';
import { isPronoun, meantBy, ownerOf, possessiveAlone, pronounForm } from './pronoun.js';
import type { Sense } from './sense.js';
import { continuedSpeaker, speakerPhraseAt } from './speech.js';
import { ofTitleAlone, roleWord } from './title-alone.js';
import { titledPerson } from './titled.js';
import { unsaidCountry, unsaidSector } from './unsaid.js';
import { bodyOfVoice } from './voice.js';

export type { Asker } from './asker.js';

/** "celui de celui de…": a chain of pronouns longer than this leads nowhere. */
const MAX_DEPTH = 3;
/** "a promis de **tout** faire": things, never people. */
const NOTHING = /^(tout|rien|cela|ceci|ça|ce|c'|c’)$/i;
const LOCAL = 'fr.adjective.local';

export function bearerOf(asker: Asker, phrase: Words, depth = 0): Bearer {
  const { cast } = asker;
  if (isPronoun(cast, phrase)) return ofPronoun(asker, phrase, depth);
  const kind = depth > MAX_DEPTH ? null : (sameKind(cast, phrase) ?? countedBefore(cast, phrase));
  if (kind) return { ...bearerOf(asker, kind, depth + 1), entity: null, holder: null };
  const possessive = possessiveAlone(cast, phrase);
  if (possessive !== null) return ofOwner(asker, phrase, possessive, depth, true) ?? NOBODY;
  const titled = titledPerson(cast, phrase);
  if (titled) return bearerOfEntity(titled);
  const sense = cast.senseOf(phrase.sentence, phrase.first, phrase.last);
  if (sense.entity) return bearerOfEntity(sense.entity, sense.role);
  return (
    ofTitle(cast, phrase, sense) ??
    ofBody(cast, phrase, sense) ??
    (depth > MAX_DEPTH ? null : ofFallen(asker, phrase, sense, deeper(asker, depth))) ??
    ofHurt(asker, phrase, withApposition(cast, phrase, sense)) ??
    ofRole(asker, phrase, sense, depth)
  );
}

/** The same question of other words, one step further. */
function deeper(asker: Asker, depth: number): Ask {
  return (words) => bearerOf(asker, words, depth + 1);
}

function ofPronoun(asker: Asker, phrase: Words, depth: number): Bearer {
  if (depth > MAX_DEPTH) return NOBODY;
  if (NOTHING.test(pronounForm(asker.cast, phrase))) return NOBODY;
  if (isSpeakers(pronounForm(asker.cast, phrase))) return speakerAt(asker, phrase.start, depth) ?? NOBODY;
  const meant = takenUp(asker, phrase);
  return meant ? bearerOf(asker, meant, depth + 1) : NOBODY;
}

/** Whom a pronoun takes up: the speaker who goes on, else its antecedent. */
function takenUp({ cast, candidates, chain, quotes, assailants }: Asker, phrase: Words): Words | null {
  const strikes = assailants.has(phrase.start);
  return continuedSpeaker(cast, quotes, candidates, phrase) ?? meantBy(cast, chain, { ...phrase, strikes });
}

/** The words that a pronoun stands for, through other pronouns; of anything else, itself. */
export function wordsBehind(asker: Asker, phrase: Words, depth = 0): Words {
  if (depth > MAX_DEPTH || !isPronoun(asker.cast, phrase)) return phrase;
  const meant = takenUp(asker, phrase);
  return meant ? wordsBehind(asker, meant, depth + 1) : phrase;
}

/** Inside a quotation "nous" is its speaker. */
function speakerAt(asker: Asker, offset: number, depth: number): Bearer | null {
  const speaker = speakerPhraseAt(asker.quotes, offset);
  return speaker ? bearerOf(asker, speaker, depth + 1) : null;
}

function ofTitle(cast: Cast, phrase: Words, sense: Sense): Bearer | null {
  const { role } = sense;
  if (role?.denotes !== 'person' || role.private || isPlural(cast, phrase, sense)) return null;
  const determiner = determiners(cast, phrase, sense);
  if (!isDefinite(determiner) || isPossessive(determiner)) return null;
  return ofTitleAlone(cast, phrase, sense, role);
}

function ofBody(cast: Cast, phrase: Words, sense: Sense): Bearer | null {
  const { role } = sense;
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

function ofRole(asker: Asker, phrase: Words, bare: Sense, depth: number): Bearer {
  const { cast } = asker;
  const sense = withApposition(cast, phrase, bare);
  const determiner = determiners(cast, phrase, sense);
  const owner =
    isPossessive(determiner) && sense.role?.default !== 'unknown'
      ? ofOwner(asker, phrase, determiner?.form ?? '', depth)
      : null;
  const kin =
    sense.country === null && sense.role?.default === 'kin' ? kinOf(asker, phrase, deeper(asker, depth)) : null;
  const led = isDefinite(determiner) ? bodyLed(cast, phrase, sense, owner) : null;
  const body = led ?? (isDefinite(determiner) ? bodyOfVoice(cast, phrase, sense, owner) : null);
  const said = led?.country ?? sense.country ?? kin ?? (body ?? owner)?.country ?? null;
  const where = said === null ? unsaidCountry(cast, phrase, sense) : { country: said, local: false };
  const { country } = where;
  const local = where.local || (said === null && isLocal(cast, phrase));
  // "le navire" is that of the rebels named before, "un navire" is another
  const unsaid = sense.role?.denotes === 'thing' && sense.sector === sense.role.sector && isDefinite(determiner);
  const thing = unsaid && sense.role ? cast.said.thingSector(sense.role, phrase.start) : null;
  const owned = led?.sector ?? sectorOfOwner(cast, phrase, sense, owner);
  return {
    entity: null,
    role: sense.role,
    country,
    sector: thing ?? owned ?? body?.sector ?? unsaidSector(sense),
    nobody: sense.role?.denotes === 'thing' ? (thing ?? owned) === null : isNoName(cast, phrase, sense),
    local,
    holder: null,
    borrowed: sense.borrowed,
  };
}

/** "ont tué deux **tailleurs**": people of no kind that a list knows live where they were hurt. */
function ofHurt({ cast, hurt }: Asker, phrase: Words, sense: Sense): Bearer | null {
  if (!hurt.has(hurtKey(phrase)) || !isNoName(cast, phrase, sense)) return null;
  const where = unsaidCountry(cast, phrase, { ...sense, sector: 'CVL' });
  return { ...NOBODY, ...where, sector: 'CVL', nobody: false };
}

/** "l'armée **locale**" is that of the place. */
function isLocal(cast: Cast, phrase: Words): boolean {
  return cast.scanned
    .within(phrase.sentence, phrase.first, phrase.last)
    .some((h) => h.kind === 'adjective' && h.adjective.id === LOCAL);
}

/** "les **cibles**", "la **persistance** des tensions", "une opération **militaire**": neither role nor name nor nationality. A number alone counts people. */
function isNoName(cast: Cast, phrase: Words, { role, country, sector }: Sense): boolean {
  if (role !== null || country !== null || sector === 'REB') return false;
  const hit = cast.scanned.hitAt(phrase.sentence, phrase.head);
  if (hit !== null && hit.kind !== 'adjective') return false;
  return /^(NOUN|ADJ|VERB|ADV)$/.test(cast.scanned.word(phrase.sentence, phrase.head)?.upos ?? '');
}

/** "**ses** ministres" are those of whom was spoken; "**nos** armées" those of the speaker. */
function ofOwner(asker: Asker, phrase: Words, possessive: string, depth: number, alone = false): Bearer | null {
  if (depth > MAX_DEPTH) return null;
  if (isSpeakers(possessive)) return speakerAt(asker, phrase.start, depth);
  const owner = captiveMeant(asker, phrase, possessive) ?? ownerOf(asker.cast, asker.chain, phrase, possessive, alone);
  return owner ? bearerOf(asker, owner, depth + 1) : null;
}

function determiners(cast: Cast, phrase: Words, sense: Sense): ReturnType<typeof determinerOf> {
  return determinerOf(cast.scanned, phrase.sentence, phrase.first, roleWord(cast, phrase, sense.role));
}

function isPlural(cast: Cast, phrase: Words, sense: Sense): boolean {
  return grammarOf(cast.scanned, phrase.sentence, phrase.first, roleWord(cast, phrase, sense.role)).plural;
}
