/** Who a phrase means: "**le ministre de la Défense**", "**ses** soldats". In: a phrase of the draft. Out: the entity or the bare role, with country and sector; the one place where names, titles, roles and pronouns meet. */
import type { Sector } from '../../model/codes.js';
import type { Word } from '../../model/sentence.js';
import { withAffiliation } from './affiliated.js';
import { wordsOfCandidate } from './antecedent-phrase.js';
import type { Asker } from './asker.js';
import { withBodyOfComplement } from './body-of-complement.js';
import { captiveMeant } from './captives.js';
import type { Cast } from './cast.js';
import { bandBehind } from './collective.js';
import { countedBefore } from './counted.js';
import { determiners, ofBody, ofTitle } from './definite-description.js';
import { epithetOf } from './epithet.js';
import { issuerOf } from './issuer.js';
import { isLocative } from './locative.js';
import { type Ask, kinOf, ofFallen } from './mourned.js';
import { isLocal, isNoName, ofHurt } from './nameless.js';
import { bodyLed, COUNTERPART, sectorOfOwner, withApposition } from './other-words.js';
import { sameKind } from './others.js';
import { withOwnRanks } from './own-ranks.js';
import { ownerByDont } from './owner-by-dont.js';
import { type Bearer, bearerOfEntity, NOBODY, type Words } from './party-bearer.js';
import { isDefinite, isPossessive, isSpeakers } from './phrase-words.js';
import { ownerOf, possessiveAlone } from './possessive.js';
import { isPronoun, pronounForm } from './pronoun.js';
import { resumedBody } from './resumed-body.js';
import { resumedPerson } from './resumed-person.js';
import { samePerson } from './same-person.js';
import { samePost } from './same-post.js';
import type { Sense } from './sense.js';
import { withSharedComplement } from './shared-complement.js';
import { withSide } from './sided.js';
import { spannedTitle } from './spanned-title.js';
import { renamedSpeaker } from './speaker-renamed.js';
import { speakerPhraseAt } from './speech.js';
import { MAX_DEPTH, NOTHING, takenUp } from './taken-up.js';
import { titledPerson } from './titled.js';
import { type Unsaid, unsaidCountry, unsaidSector } from './unsaid.js';
import { bodyOfVoice } from './voice.js';

export function bearerOf(asker: Asker, phrase: Words, depth = 0): Bearer {
  const { cast } = asker;
  if (isPronoun(cast, phrase)) return ofPronoun(asker, phrase, depth);
  const issuer = depth > MAX_DEPTH ? null : issuerOf(asker, phrase);
  if (issuer) return bearerOf(asker, issuer, depth + 1);
  const post = depth > MAX_DEPTH ? null : samePost(cast, phrase);
  if (post) return { ...bearerOf(asker, post, depth + 1), entity: null, holder: null };
  const kind =
    depth > MAX_DEPTH ? null : (sameKind(cast, phrase) ?? countedBefore(cast, phrase) ?? spannedTitle(cast, phrase));
  if (kind) return { ...bearerOf(asker, kind, depth + 1), entity: null, holder: null };
  const possessive = possessiveAlone(cast, phrase);
  if (possessive !== null) return ofOwner(asker, phrase, possessive, depth, true) ?? NOBODY;
  const titled = titledPerson(cast, phrase);
  if (titled) return bearerOfEntity(titled);
  const sense = cast.senseOf(phrase.sentence, phrase.first, phrase.last);
  if (sense.entity) return bearerOfEntity(sense.entity, sense.role);
  const owner = depth > MAX_DEPTH || sense.country !== null ? null : ownerByDont(cast, phrase);
  if (owner) return ofRole(asker, phrase, sense, depth, bearerOf(asker, owner, depth + 1));
  return (
    ofTitle(cast, phrase, sense) ??
    ofBody(cast, phrase, sense) ??
    ofResumed(asker, phrase, sense, depth) ??
    ofRenamed(asker, phrase, sense) ??
    ofEpithet(asker, phrase, sense) ??
    (depth > MAX_DEPTH ? null : ofFallen(asker, phrase, sense, deeper(asker, depth))) ??
    (depth > MAX_DEPTH ? null : ofSamePerson(asker, phrase, sense, depth)) ??
    ofHurt(asker, phrase, withApposition(cast, phrase, sense)) ??
    ofRole(asker, phrase, ofItsBody(asker, phrase, sense, depth), depth)
  );
}

/** "**L'organisation**", "**la responsable**", "**les assaillants**": who was told of just before, under another noun. */
function ofResumed(asker: Asker, phrase: Words, sense: Sense, depth: number): Bearer | null {
  const named = resumedPerson(asker, phrase, sense);
  if (named) return bearerOfEntity(named);
  const told = depth > MAX_DEPTH ? null : (bandBehind(asker, phrase, sense) ?? resumedBody(asker, phrase, sense));
  return told ? bearerOf(asker, wordsOfCandidate(asker.cast, told), depth + 1) : null;
}

/** "un responsable **du groupe**" */
function ofItsBody(asker: Asker, phrase: Words, sense: Sense, depth: number): Sense {
  return depth > MAX_DEPTH ? sense : withBodyOfComplement(asker.cast, phrase, sense, deeper(asker, depth));
}

/** "« … », déplore **l'universitaire**": whoever spoke before. */
function ofRenamed(asker: Asker, phrase: Words, sense: Sense): Bearer | null {
  const entity = renamedSpeaker(asker, phrase, sense);
  return entity && bearerOfEntity(entity);
}

/** "a lancé **l'opposant**": who was spoken of just before. */
function ofEpithet(asker: Asker, phrase: Words, sense: Sense): Bearer | null {
  const named = epithetOf(asker, phrase, sense);
  return named ? bearerOfEntity(named, sense.role) : null;
}

/** "**Cet homme**" is of the country, and a fighter or a refugee if he was called one; people in office are not called so. */
function ofSamePerson(asker: Asker, phrase: Words, sense: Sense, depth: number): Bearer | null {
  const told = samePerson(asker, phrase, sense);
  if (!told) return null;
  const bearer = bearerOf(asker, told, depth + 1);
  const isKnown = bearer.local !== true && bearer.country !== 'UNK' && bearer.nobody !== true;
  if (!isKnown || !/^(CVL|REF|REB|UAF)$/.test(bearer.sector)) return null;
  return { ...bearer, entity: null, holder: null, nation: false };
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

/** Inside a quotation "nous" is its speaker. */
function speakerAt(asker: Asker, offset: number, depth: number): Bearer | null {
  const speaker = speakerPhraseAt(asker.quotes, offset);
  return speaker ? bearerOf(asker, speaker, depth + 1) : null;
}

/** @param whose the bearer of what the phrase is said to be of, where "dont" says it */
function ofRole(asker: Asker, phrase: Words, bare: Sense, depth: number, whose: Bearer | null = null): Bearer {
  const { cast } = asker;
  const told = withSharedComplement(cast, phrase, withApposition(cast, phrase, bare));
  const sense = withOwnRanks(cast, phrase, withSide(cast, phrase, withAffiliation(cast, phrase, told)));
  const determiner = determiners(cast, phrase, sense);
  const owner = whose ?? ownerIn(asker, phrase, sense, depth);
  const kin =
    sense.country === null && sense.role?.default === 'kin' ? kinOf(asker, phrase, deeper(asker, depth)) : null;
  const led = isDefinite(determiner) ? bodyLed(cast, phrase, sense, owner) : null;
  const body = led ?? (isDefinite(determiner) ? bodyOfVoice(cast, phrase, sense, owner) : null);
  const said =
    led?.country ?? ownCountry(cast, phrase, sense) ?? kin ?? (body ?? sharing(owner, sense))?.country ?? null;
  const where = said === null ? unsaidAt(asker, phrase, sense, depth) : { country: said, local: false };
  const like = owner ?? (sense.role?.id === COUNTERPART ? ofOwner(asker, phrase, 'son', depth) : null);
  const sector = led?.sector ?? sectorOfOwner(cast, phrase, sense, like);
  const thing = thingSector(cast, phrase, sense, determiner);
  return {
    entity: null,
    role: sense.role,
    country: where.country,
    sector: thing ?? sector ?? body?.sector ?? unsaidSector(sense),
    nobody: isThing(sense) ? (thing ?? sector) === null : whose === null && isNoName(cast, phrase, sense),
    local: where.local || (said === null && isLocal(cast, phrase)),
    holder: null,
    borrowed: sense.borrowed,
  };
}

/** "**ses** ministres": the bearer of the possessive. */
function ownerIn(asker: Asker, phrase: Words, sense: Sense, depth: number): Bearer | null {
  const determiner = determiners(asker.cast, phrase, sense);
  if (!isPossessive(determiner) || sense.role?.default === 'unknown') return null;
  return ofOwner(asker, phrase, determiner?.form ?? '', depth);
}

function isThing({ role }: Sense): boolean {
  return role?.denotes === 'thing';
}

/** "le navire" is that of the rebels named before, "un navire" is another. */
function thingSector(cast: Cast, phrase: Words, sense: Sense, determiner: Word | null): Sector | null {
  if (!isThing(sense) || !sense.role || sense.sector !== sense.role.sector || !isDefinite(determiner)) return null;
  return cast.said.thingSector(sense.role, phrase.start);
}

/** "réunir les groupes rebelles **à Doha**": where no armed group fights, rebels are only guests. */
function ownCountry(cast: Cast, { sentence, first, last }: Words, { sector, country }: Sense): string | null {
  if (sector !== 'REB' || country === null || cast.index.fought.includes(country)) return country;
  const named = cast.scanned.within(sentence, first, last).find((h) => h.kind === 'country' || h.kind === 'capital');
  return named !== undefined && isLocative(cast.scanned, named) ? null : country;
}

/** "les trois Italiens et **leurs ravisseurs**": fighters are not of their victims' country. */
function sharing(owner: Bearer | null, { sector }: Sense): Bearer | null {
  return owner && (isArmed(owner.sector) || !isArmed(sector)) ? owner : null;
}

function isArmed(sector: Sense['sector']): boolean {
  return sector === 'REB' || sector === 'UAF';
}

/** "les otages" are of the country of those who were taken before them, where no word says theirs. */
function unsaidAt(asker: Asker, phrase: Words, sense: Sense, depth: number): Unsaid {
  const where = unsaidCountry(asker.cast, phrase, sense);
  if (where.country !== 'UNK' || sense.role?.abroad !== true || depth > MAX_DEPTH) return where;
  // "deux **autres** otages" are not those
  if (/\bautres?\b/i.test(asker.cast.scanned.range(phrase.sentence, phrase.first, phrase.last).text)) return where;
  const taken = asker.captives.filter((c) => c.start < phrase.start && c.sentence !== phrase.sentence).at(-1);
  return taken ? { country: bearerOf(asker, taken, depth + 1).country, local: true } : where;
}

/** "**ses** ministres" are those of whom was spoken; "**nos** armées" those of the speaker. */
function ofOwner(asker: Asker, phrase: Words, possessive: string, depth: number, alone = false): Bearer | null {
  if (depth > MAX_DEPTH) return null;
  if (isSpeakers(possessive)) return speakerAt(asker, phrase.start, depth);
  const owner = captiveMeant(asker, phrase, possessive) ?? ownerOf(asker.cast, asker.chain, phrase, possessive, alone);
  return owner ? bearerOf(asker, owner, depth + 1) : null;
}
