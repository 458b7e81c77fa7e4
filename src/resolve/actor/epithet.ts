/** What a speaker is called beside a name: "Issa Sow a réuni ses partisans. « … », a lancé **l'opposant**." In: the phrase of a speaker and its sense. Out: whoever was spoken of just before, where nothing speaks against it; else null. */
import type { Asker } from './asker.js';
import type { Candidate } from './candidates.js';
import type { Entity } from './entity.js';
import type { Words } from './party-bearer.js';
import { determinerOf, grammarOf } from './phrase-words.js';
import type { Scanned } from './scanned.js';
import type { Sense } from './sense.js';

/** How many sentences back somebody may have been spoken of. */
const REACH = 3;

/** "**L'homme** de 30 ans", "la quadragénaire": anybody may be called that. */
const ANYBODY = new Set(['fr.role.homme', 'fr.role.femme', 'fr.role.jeune', 'fr.role.age']);

export function epithetOf(asker: Asker, phrase: Words, sense: Sense): Entity | null {
  const { cast, chain, quotes } = asker;
  if (sense.entity !== null || sense.role?.denotes === 'body' || !quotes.some((q) => q.speaker?.start === phrase.start))
    return null;
  const determiner = determinerOf(cast.scanned, phrase.sentence, phrase.first, phrase.head);
  if (!/^(le|la|l['’])$/i.test(determiner?.form ?? '') || isToldBefore(asker, phrase)) return null;
  const last = chain
    .filter((c) => c.start < phrase.start && phrase.sentence - c.sentence <= REACH)
    .filter((c) => c.person && c.subject && !c.plural && !c.quoted)
    .at(-1);
  const named = last ? entityOf(asker, last) : null;
  if (!last || !named || !agrees(asker, phrase, last)) return null;
  return suits(sense, named) ? named : null;
}

/** Whoever a subject names, straight, through a pronoun, or by another epithet: "« … », dit l'homme. « … », ajoute **le Togolais**". */
function entityOf(asker: Asker, candidate: Candidate): Entity | null {
  const { cast, quotes } = asker;
  const { entity, sentence, first, last } = candidate.of ?? candidate;
  const named = entity === null ? undefined : cast.entities.get(entity);
  if (entity !== null) return named?.kind === 'person' ? named : null;
  const speaker = quotes.find((q) => q.speaker?.sentence === sentence && q.speaker.head === first)?.speaker;
  return speaker ? epithetOf(asker, speaker, cast.senseOf(sentence, first, last)) : null;
}

function agrees({ cast }: Asker, { sentence, first, head }: Words, { gender }: Candidate): boolean {
  const own = grammarOf(cast.scanned, sentence, first, head);
  return !own.plural && (gender === null || own.gender === null || own.gender === gender);
}

/** "**un étudiant** a parlé. « … », dit **l'étudiant**": whom the text has called that before is meant. */
function isToldBefore({ cast: { scanned } }: Asker, phrase: Words): boolean {
  const first = firstStarts(scanned).get(scanned.word(phrase.sentence, phrase.head)?.lemma ?? '');
  return first !== undefined && first < phrase.start;
}

const starts = new WeakMap<Scanned, ReadonlyMap<string, number>>();

/** Where each lemma stands first: read once, so that a long article is not read anew for each of its speakers. */
function firstStarts(scanned: Scanned): ReadonlyMap<string, number> {
  const known = starts.get(scanned);
  if (known) return known;
  const found = new Map<string, number>();
  for (const { words } of scanned.parsed.sentences)
    for (const { lemma, start } of words) if (!found.has(lemma)) found.set(lemma, start);
  starts.set(scanned, found);
  return found;
}

/** Of the same trade, of politics both, or called by what anybody is; of that country, where one is said. */
function suits({ role, sector, country }: Sense, { sector: own, country: home }: Entity): boolean {
  if (country !== null && country !== home) return false;
  if (role === null) return country !== null && sector === 'CVL';
  if (ANYBODY.has(role.id)) return true;
  if (own !== sector) return POLITICS.has(own) && POLITICS.has(sector ?? 'OTH');
  return sector !== 'CVL' && !FELLOWS.has(own);
}

const POLITICS = new Set<string>(['PTY', 'LEG', 'ELI']);

/** Ministers, officers and judges answer one another; which one is said by the title. */
const FELLOWS = new Set<string>(['GOV', 'MIL', 'COP', 'JUD', 'MED']);
