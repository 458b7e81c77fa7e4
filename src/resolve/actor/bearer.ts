/** Who a phrase means. In: a phrase of the draft. Out: the entity or the bare role, with country and sector; the one place where names, titles, roles and pronouns meet. */

import type { RoleEntry } from '../../lexicon/actors.js';
import type { Sector } from '../../model/codes.js';
import type { Phrase } from '../../model/draft.js';
import { antecedentOf, type Candidate } from './antecedent.js';
import type { Cast } from './cast.js';
import type { Entity } from './entity.js';
import { isName } from './hit.js';
import { lexiconHolders, namedHolder } from './holder.js';
import { determinerOf, grammarOf, isDefinite, isPossessive, isSpeakers } from './phrase-words.js';
import type { Sense } from './sense.js';
import { titledPerson } from './titled.js';
import { unsaidCountry, unsaidSector } from './unsaid.js';

export interface Bearer {
  readonly entity: Entity | null;
  readonly role: RoleEntry | null;
  readonly country: string;
  readonly sector: Sector;
  /** Name of an office holder whom the article never names. */
  readonly holder: { readonly id: string; readonly name: string } | null;
}

export interface Asker {
  readonly cast: Cast;
  readonly candidates: readonly Candidate[];
  /** Who speaks at an offset, inside a direct quotation. */
  speakerAt(offset: number): Bearer | null;
}

type Words = Pick<Phrase, 'sentence' | 'head' | 'first' | 'last' | 'start'>;

const NOBODY: Bearer = { entity: null, role: null, country: 'UNK', sector: 'OTH', holder: null };

export function bearerOf(asker: Asker, phrase: Words, depth = 0): Bearer {
  const { cast } = asker;
  if (isPronoun(cast, phrase)) return depth > 3 ? NOBODY : ofPronoun(asker, phrase, depth);
  const titled = titledPerson(cast, phrase);
  if (titled) return ofEntity(titled);
  const sense = cast.senseOf(phrase.sentence, phrase.first, phrase.last);
  if (sense.entity) return ofEntity(sense.entity, sense.role);
  return ofRole(asker, phrase, sense, depth);
}

function ofEntity(entity: Entity, role: RoleEntry | null = null): Bearer {
  return { entity, role, country: entity.country, sector: entity.sector, holder: null };
}

const DEMONSTRATIVE = /^(celui|celle|ceux|celles|celui-ci|celle-ci|ceux-ci|celles-ci)$/i;

function isPronoun(cast: Cast, phrase: Words): boolean {
  const head = cast.scanned.word(phrase.sentence, phrase.head);
  if (head?.upos === 'PRON') return cast.scanned.within(phrase.sentence, phrase.first, phrase.last).length === 0;
  return isNearest(cast, phrase);
}

/** "ce dernier", "cette dernière", "l'intéressé", "la même source". */
function isNearest(cast: Cast, phrase: Words): boolean {
  const text = cast.scanned.range(phrase.sentence, phrase.first, phrase.last).text;
  return /^(ces? derniers?|cette dernière|ces dernières|l['’]intéressée?|les intéressée?s|la même source|le même|la même)$/i.test(
    text,
  );
}

function ofPronoun(asker: Asker, phrase: Words, depth: number): Bearer {
  const { cast } = asker;
  const form = cast.scanned.word(phrase.sentence, phrase.head)?.form.replace(/^-?(t-)?/, '') ?? '';
  if (isSpeakers(form)) return asker.speakerAt(phrase.start) ?? NOBODY;
  const relative = /^(qui|que|lequel|laquelle|dont)$/i.test(form) ? relativeHead(cast, phrase) : null;
  if (relative) return bearerOf(asker, relative, depth + 1);
  const grammar = grammarOfPronoun(cast, phrase, form);
  const found = antecedentOf(asker.candidates, {
    ...grammar,
    sentence: phrase.sentence,
    start: phrase.start,
    nearest: isNearest(cast, phrase),
    speaks: false,
  });
  return found ? bearerOf(asker, wordsOfCandidate(cast, found), depth + 1) : NOBODY;
}

function grammarOfPronoun(cast: Cast, phrase: Words, form: string): { plural: boolean; gender: 'Masc' | 'Fem' | null } {
  const own = grammarOf(cast.scanned, phrase.sentence, phrase.first, phrase.head);
  if (/^(ils|eux|ceux|ceux-ci)$/i.test(form)) return { plural: true, gender: 'Masc' };
  if (/^(elles|celles|celles-ci)$/i.test(form)) return { plural: true, gender: 'Fem' };
  if (/^(il|lui|le|celui|celui-ci)$/i.test(form)) return { plural: false, gender: 'Masc' };
  if (/^(elle|la|celle|celle-ci)$/i.test(form)) return { plural: false, gender: 'Fem' };
  return DEMONSTRATIVE.test(form) ? { ...own, gender: null } : own;
}

/** "les rebelles **qui** ont pris la ville": the noun that the clause hangs on. */
function relativeHead(cast: Cast, phrase: Words): Words | null {
  const verb = cast.scanned.word(phrase.sentence, cast.scanned.word(phrase.sentence, phrase.head)?.head ?? -1);
  if (!verb || verb.deprel !== 'acl:relcl' || verb.head < 0 || verb.head >= phrase.head) return null;
  return widened(cast, phrase.sentence, verb.head, phrase.head - 1);
}

/** A head with the nominal words behind it, up to a limit. */
function widened(cast: Cast, sentence: number, head: number, limit: number): Words {
  let last = head;
  while (last < limit && /^(ADJ|ADP|DET|NOUN|PROPN|NUM)$/.test(cast.scanned.word(sentence, last + 1)?.upos ?? ''))
    last++;
  const hit = cast.scanned.hitAt(sentence, head);
  const first = Math.min(head, hit?.first ?? head);
  return {
    sentence,
    head,
    first,
    last: Math.max(last, hit?.last ?? last),
    start: cast.scanned.word(sentence, first)?.start ?? 0,
  };
}

function wordsOfCandidate(cast: Cast, candidate: Candidate): Words {
  const hit = cast.scanned.hitAt(candidate.sentence, candidate.first);
  if (hit && isName(hit)) return { ...candidate, head: candidate.first };
  return widened(cast, candidate.sentence, candidate.first, candidate.first + 8);
}

function ofRole(asker: Asker, phrase: Words, sense: Sense, depth: number): Bearer {
  const { cast } = asker;
  const { role } = sense;
  const determiner = determinerOf(cast.scanned, phrase.sentence, phrase.first, roleWord(cast, phrase, role));
  const plural = grammarOf(cast.scanned, phrase.sentence, phrase.first, roleWord(cast, phrase, role)).plural;
  if (role?.denotes === 'person' && !role.private && !plural && isDefinite(determiner) && !isPossessive(determiner)) {
    const holder = ofTitleAlone(cast, phrase, sense, role);
    if (holder) return holder;
  }
  const owner = isPossessive(determiner) ? ofOwner(asker, phrase, determiner?.form ?? '', depth) : null;
  const body =
    role?.denotes === 'body' && isDefinite(determiner) && !plural ? namedBody(cast, role, sense, phrase) : null;
  if (body) return ofEntity(body, role);
  const country = sense.country ?? owner?.country ?? unsaidCountry(cast, phrase, sense);
  const thing = role?.denotes === 'thing' ? cast.said.thingSector(role, phrase.start) : null;
  const nationals =
    role === null &&
    sense.country !== null &&
    /^les$/i.test(determiner?.form ?? '') &&
    determiner?.index === phrase.head - 1;
  if (nationals) return ofEntity(governmentOf(cast, country, phrase));
  return { entity: null, role, country, sector: thing ?? sense.sector ?? unsaidSector(sense), holder: null };
}

function roleWord(cast: Cast, phrase: Words, role: RoleEntry | null): number {
  const hit = cast.scanned
    .within(phrase.sentence, phrase.first, phrase.last)
    .find((h) => h.kind === 'role' && h.role === role);
  return hit?.first ?? phrase.head;
}

/** "le ministre" is the minister named before; "le ministre des Armées" of a dated article is known to the lexicon. */
function ofTitleAlone(cast: Cast, phrase: Words, sense: Sense, role: RoleEntry): Bearer | null {
  const named = namedHolder(cast, role.id, sense.country, phrase.start);
  if (named) return ofEntity(named, role);
  if (role.sector !== 'GOV' && role.sector !== 'MIL') return null;
  const from = roleWord(cast, phrase, role);
  const title = cast.scanned.range(phrase.sentence, from, Math.max(from, phrase.last)).text;
  const weight = (country: string): number => cast.setting.counts.get(country) ?? 0;
  const holders = [...lexiconHolders(cast, title, sense.country)].sort(
    (a, b) => b.keys.length - a.keys.length || weight(b.office.country) - weight(a.office.country),
  );
  const [first] = holders;
  // "le ministre" alone says too little to name one
  if (!first || (first.keys.length < 2 && role.id !== 'fr.role.president')) return null;
  const sure = cast.setting.date !== null;
  return {
    entity: null,
    role,
    country: first.office.country,
    sector: first.office.sector,
    holder: sure ? { id: first.person.id, name: first.person.person[0] as string } : null,
  };
}

/** "les Américains" who act are their state. */
function governmentOf(cast: Cast, country: string, phrase: Words): Entity {
  const { text } = cast.scanned.range(phrase.sentence, phrase.first, phrase.last);
  return cast.entities.ensure(`government:${country}`, () => ({
    kind: 'government',
    id: null,
    name: text,
    country,
    sector: 'GOV',
  }));
}

/** "**l'organisation**", "**cette force**": the body of that kind that was named last. */
function namedBody(cast: Cast, role: RoleEntry, sense: Sense, phrase: Words): Entity | null {
  if (!role.generic) return null;
  let last: { entity: Entity; at: number } | null = null;
  for (const entity of cast.entities.all()) {
    if (sense.country !== null && sense.country !== entity.country) continue;
    if (
      entity.kind !== 'body' ||
      (sense.sector !== null && entity.sector !== sense.sector && !isOrganised(entity, sense))
    )
      continue;
    const at = entity.mentions.filter((m) => m.start < phrase.start).at(-1)?.start;
    if (at !== undefined && (last === null || at > last.at)) last = { entity, at };
  }
  return last?.entity ?? null;
}

/** "organisation", "mouvement" and "mission" are said of more than one sector. */
function isOrganised(entity: Entity, sense: Sense): boolean {
  return sense.sector === 'NGO'
    ? ['NGO', 'IGO', 'REB', 'PTY'].includes(entity.sector)
    : sense.sector === 'IGO' && entity.sector === 'MIL';
}

/** "**ses** ministres" are those of whom was spoken; "**nos** armées" those of the speaker. */
function ofOwner(asker: Asker, phrase: Words, form: string, depth: number): Bearer | null {
  if (depth > 3) return null;
  if (isSpeakers(form)) return asker.speakerAt(phrase.start);
  const grammar = { plural: /^leurs?$/i.test(form), gender: null };
  const found = antecedentOf(asker.candidates, {
    ...grammar,
    sentence: phrase.sentence,
    start: phrase.start,
    nearest: false,
    speaks: false,
  });
  return found ? bearerOf(asker, wordsOfCandidate(asker.cast, found), depth + 1) : null;
}
