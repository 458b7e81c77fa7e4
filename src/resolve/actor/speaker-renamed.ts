/** Who goes on speaking under another word: "« … », a dit **Awa Koné, professeure**. « … », déplore **l'universitaire**." In: the phrase of a speaker. Out: the person who spoke just before, where the word may be hers; else null. */
import type { Asker } from './asker.js';
import type { Candidate } from './candidates.js';
import type { Cast } from './cast.js';
import type { Entity } from './entity.js';
import { genderOfPerson } from './gender.js';
import type { HitRange, NameHit } from './hit.js';
import type { Words } from './party-bearer.js';
import { grammarOf } from './phrase-words.js';
import type { Sense } from './sense.js';
import { isMain } from './speech.js';

/** How many sentences may part a speaker from the word that takes him up. */
const REACH = 4;
/** How many may part him from the sentence that only tells of him. */
const NEAR = 2;

export function renamedSpeaker(asker: Asker, phrase: Words, sense: Sense): Entity | null {
  const { cast, speeches } = asker;
  if (!speeches.some((q) => q.speaker?.start === phrase.start) || !isTakingUp(cast, phrase)) return null;
  const name = nameBefore(asker, phrase);
  const entity = name && cast.entityOf(name);
  if (!name || !entity || entity.kind !== 'person' || isSaidOfOthers(cast, phrase, sense, entity)) return null;
  return agrees(cast, phrase, name) && suits(cast, phrase, sense, entity) ? entity : null;
}

/** "**l'**universitaire", "**cet** élu": one, known already, with no name and no body behind it. */
function isTakingUp({ scanned }: Cast, { sentence, first, head, last }: Words): boolean {
  if (!/^(le|la|l['’]|ce|cet|cette)$/i.test(scanned.word(sentence, first)?.form ?? '')) return false;
  if (scanned.word(sentence, head)?.upos !== 'NOUN' || grammarOf(scanned, sentence, first, head).plural) return false;
  return scanned
    .within(sentence, first, last)
    .every((h) => h.kind === 'role' || h.kind === 'demonym' || h.kind === 'adjective');
}

/** The name of whom the text is about since anybody spoke, or of whoever spoke last: pronouns lead on to whom they take up, somebody without a name ends the search. */
function nameBefore(asker: Asker, phrase: Words): NameHit | null {
  const { cast, speeches } = asker;
  const speaker = [...speeches]
    .reverse()
    .flatMap((q) => q.speaker ?? [])
    .find((s) => s.start < phrase.start && cast.scanned.word(s.sentence, s.head)?.upos !== 'PRON');
  const isAbout = (c: Candidate): boolean => c.start < phrase.start && (isMain(cast, c) || isOpening(c));
  const about = asker.candidates.findLast(isAbout);
  const named = (c: Candidate): boolean => c.sentence === about?.sentence && c.entity !== null && isAbout(c);
  const subject = asker.candidates.findLast(named) ?? about;
  const isSince = subject !== undefined && subject.start >= (speaker?.end ?? 0);
  const last = isSince ? subject : speaker;
  if (!last || phrase.sentence - last.sentence > (isSince ? NEAR : REACH)) return null;
  return cast.scanned.sentence(last.sentence).isTitle ? null : nameIn(cast, last);
}

/** "**Ali Sow**, maire de Pô, s'inquiète": a name at the head of a sentence, whatever the tree made of it. */
function isOpening({ person, entity, first, quoted }: Candidate): boolean {
  return person && entity !== null && first === 0 && !quoted;
}

function nameIn({ scanned }: Cast, { sentence, first, last }: HitRange): NameHit | null {
  const names = scanned
    .within(sentence, first, last)
    .filter((h): h is NameHit => h.kind === 'person' || h.kind === 'unknown-person');
  return names.length === 1 ? (names[0] ?? null) : null;
}

function agrees(cast: Cast, { sentence, first, head }: Words, name: NameHit): boolean {
  const { gender } = grammarOf(cast.scanned, sentence, first, head);
  const own = genderOfPerson(cast, name);
  return gender === null || own === null || gender === own;
}

/** A word for anybody ("le responsable", "la jeune femme"), a title of his, or one of his sector. */
function suits(cast: Cast, { sentence, head }: Words, { role, sector, country }: Sense, entity: Entity): boolean {
  // "**la Franco-Malienne**"
  const people = cast.scanned.hitAt(sentence, head);
  if (people?.kind === 'demonym') return people.text.includes('-') || country === entity.country;
  // "le ministre **japonais**" is no Korean
  if (country !== null && country !== entity.country) return false;
  const { lists } = cast.index;
  if (lists.has('speaking-anybody', cast.scanned.word(sentence, head)?.lemma.toLowerCase())) return true;
  if (role?.denotes !== 'person') return false;
  return (
    entity.titles.has(role.id) || (sector !== null && (sector === entity.sector || isPolitics(sector, entity.sector)))
  );
}

/** "l'opposant", "**l'élu**": a party sits in its parliament. */
function isPolitics(...sectors: readonly string[]): boolean {
  return sectors.every((s) => s === 'PTY' || s === 'LEG');
}

/** "**un habitant** a fui… l'habitant": somebody else has been brought in by the word. */
function isSaidOfOthers({ scanned }: Cast, { start }: Words, { role }: Sense, entity: Entity): boolean {
  if (role === null || entity.titles.has(role.id)) return false;
  const isNew = (h: HitRange): boolean => /^une?$/i.test(scanned.word(h.sentence, h.first - 1)?.form ?? '');
  return scanned.all().some((h) => h.kind === 'role' && h.role === role && h.start < start && isNew(h));
}
