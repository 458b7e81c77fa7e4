/** Persons that the lexicon does not hold, and the short forms of all persons. In: a scanned document. Out: hits put into it: "Aminata Sangho", then "Mme Sangho". */
import type { PersonEntry } from '../../lexicon/actors.js';
import type { ActorIndex } from './actor-index.js';
import { hasCivilTitle } from './civil-title.js';
import type { HitRange, NameHit } from './hit.js';
import { isNamedAfter } from './named-after.js';
import { covers } from './office.js';
import { keysOf } from './pieces.js';
import { pluralTitle } from './plural-title.js';
import { capitalRuns } from './runs.js';
import type { Scanned } from './scanned.js';
import type { Setting } from './setting.js';
import { isParticle, surnamesOf } from './surnames.js';
import { titleAfter } from './title-after.js';
import { hasAdjoiningTitle, titleBefore } from './title-before.js';

export function findPersons(scanned: Scanned, index: ActorIndex, setting: Setting): void {
  const runs = scanned.parsed.sentences
    .flatMap((s) => capitalRuns(scanned, s.index, index.given))
    .filter((r) => !isNamedAfter(scanned, r))
    .map((r) => trimmed(scanned, r, index));
  const known = surnamesSeen(scanned);
  for (const run of runs) {
    const full = fullName(scanned, run, index, known, setting);
    if (full) remember(known, full, scanned);
  }
  for (const run of runs) {
    if (isTaken(scanned, run)) continue;
    const short = shortName(scanned, run, index, known, setting);
    if (short) remember(known, short, scanned);
  }
}

/** "MM. Sow et **Koné**": behind a title a town's name is somebody's. */
function isTaken(scanned: Scanned, run: HitRange): boolean {
  const here = scanned.nameAt(run.sentence, run.first);
  const isTown = here?.kind === 'place' && here.first === run.first && here.last === run.last;
  return here !== null && !(isTown && (hasCivilTitle(scanned, run) || pluralTitle(scanned, run) !== null));
}

/** "le procureur de Dori **Aminata Sangho**": a given name in second place begins the name. */
function trimmed(scanned: Scanned, run: HitRange, index: ActorIndex): HitRange {
  const keys = keysOf(run.text);
  if (keys.length < 3 || index.given.has(keys[0] ?? '') || !index.given.has(keys[1] ?? '')) return run;
  const first = scanned.word(run.sentence, run.first);
  // "Mme **Sangho Aminata** Fictif", "son président, **Maty Oumar** Fictif": nothing else can begin there
  // "a indiqué **Rami Oumar** Fictif": behind a verb no place stands before the name
  const before = scanned.word(run.sentence, run.first - 1);
  const alone = before?.form === ',' || before?.upos === 'VERB' || hasCivilTitle(scanned, run);
  if (alone && first?.upos === 'PROPN') return run;
  return keysOf(first?.form ?? '').length === 1 ? scanned.range(run.sentence, run.first + 1, run.last) : run;
}

type Known = Map<string, NameHit>;

/** Surnames of the persons whom the lexicon found by full name. */
function surnamesSeen(scanned: Scanned): Known {
  const known: Known = new Map();
  for (const hit of scanned.all())
    if (hit.kind === 'person') for (const key of surnamesOf(hit.text)) if (!known.has(key)) known.set(key, hit);
  return known;
}

function remember(known: Known, hit: NameHit, scanned: Scanned): void {
  scanned.put(hit);
  const name = hit.kind === 'unknown-person' ? hit.name : hit.text;
  for (const key of surnamesOf(name)) if (!known.has(key)) known.set(key, hit);
}

const SURE = 2;

function fullName(scanned: Scanned, run: HitRange, index: ActorIndex, known: Known, setting: Setting): NameHit | null {
  const keys = keysOf(run.text);
  if (keys.length < 2 || keys.length > 6) return null;
  // "Le Modèle" is the surname of "Issa Le Modèle"
  if (isParticle(keys[0] ?? '') && (known.has(keys.join(' ')) || index.surnames.has(keys.join(' ')))) return null;
  // "Bastien-Thiry" is the surname of "Jean Bastien-Thiry", though "Bastien" is a given name
  if (run.first === run.last && known.has(keys.join(' '))) return null;
  // "M. **Blé Exemple**", whom the lexicon holds under his first name too
  if (!index.given.has(keys[0] ?? '') && index.surnames.has(keys.join(' '))) return null;
  const bearer = sameFirstAndLast(keys, index, setting);
  if (bearer) return { ...run, kind: 'person', entries: [bearer] };
  const seen = known.get(surnamesOf(run.text)[0] ?? '');
  if (seen && seen.kind === 'unknown-person' && keysOf(seen.name)[0] === keys[0]) return { ...seen, ...run };
  return evidence(scanned, run, index) >= SURE ? { ...run, kind: 'unknown-person', name: run.text } : null;
}

/** "Awa B. Exemple" is the lexicon's "Awa Exemple", where the article names a country that she serves: many bear one first name and one surname. */
function sameFirstAndLast(keys: readonly string[], index: ActorIndex, { counts }: Setting): PersonEntry | null {
  const bearers = index.surnames.get(keys.at(-1) ?? '') ?? [];
  const alike = bearers.filter((p) => p.person.some((name) => keysOf(name)[0] === keys[0]));
  return alike.find((p) => p.offices.some((o) => o.country === 'INT' || counts.has(o.country))) ?? null;
}

/** How surely a run names a person: a given name, a title, an apposition speak for it; a place's preposition against. */
function evidence(scanned: Scanned, run: HitRange, index: ActorIndex): number {
  let score = 0;
  const namesPlaces = (form: string): boolean => index.lists.has('toponym-head', form.toLowerCase());
  const keys = keysOf(run.text);
  if (index.given.has(keys[0] ?? '') || index.given.has(keys[1] ?? '')) score += 2;
  if (hasCivilTitle(scanned, run)) score += 2;
  if (titleBefore(scanned, run) || titleAfter(scanned, run)) score += 2;
  const word = scanned.word(run.sentence, run.first);
  if (word?.deprel.startsWith('nsubj')) score += 1;
  score += spanEvidence(scanned, run);
  const before = scanned.word(run.sentence, run.first - 1);
  if (before && /^(à|en|dans|vers|depuis|près)$/i.test(before.form)) score -= 3;
  // "la secrétaire d'**État** X" holds an office
  const office = scanned.hitAt(run.sentence, run.first - 1)?.kind === 'role';
  if (before && !office && namesPlaces(before.form)) score -= 4;
  const noun = scanned.word(run.sentence, run.first - 2);
  if (before && noun && /^(de|d'|d’|du)$/i.test(before.form) && namesPlaces(noun.form)) score -= 4;
  return score;
}

/** The parser's own opinion of the name's kind. */
function spanEvidence(scanned: Scanned, run: HitRange): number {
  const spans = scanned.sentence(run.sentence).names.filter((n) => n.first <= run.last && n.last >= run.first);
  if (spans.length === 0) return 0;
  return spans.some((n) => n.kind === 'person') ? 1 : -1;
}

/** A surname alone: of somebody whom the article names in full, or whom the lexicon holds and the article's countries point to. */
function shortName(scanned: Scanned, run: HitRange, index: ActorIndex, known: Known, setting: Setting): NameHit | null {
  const key = keysOf(run.text).join(' ');
  const seen = known.get(key);
  if (seen) return { ...seen, ...run };
  // "l'avocat de la **famille** Sangho": kin of that name, not its best known bearer
  if (scanned.lists.has('kindred', scanned.word(run.sentence, run.first - 1)?.form.toLowerCase())) return null;
  const titled = hasCivilTitle(scanned, run) || hasAdjoiningTitle(scanned, run) || pluralTitle(scanned, run) !== null;
  const bearers = index.surnames.get(key) ?? [];
  // "son fils **Mahamat**": a given name alone is nobody of the lexicon whom the article does not name
  if (!titled && index.given.has(key)) return null;
  const bearer =
    likelyBearer(bearers, setting, titled) ?? (bearsOffice(scanned, run) ? inOffice(bearers, setting) : null);
  if (bearer) return { ...run, kind: 'person', entries: [bearer] };
  if (titled && keysOf(run.text).length === 1 && !isPlaceLike(scanned, run))
    return { ...run, kind: 'unknown-person', name: run.text };
  return null;
}

/** "**le président** X", "**le général** X": an office of state stands before the surname. */
function bearsOffice(scanned: Scanned, run: HitRange): boolean {
  const hit = scanned.hitAt(run.sentence, run.first - 1);
  return hit?.kind === 'role' && (hit.role.sector === 'GOV' || hit.role.sector === 'MIL');
}

/** Whoever alone of that surname leads a state on the day, though the article does not name his country. */
function inOffice(bearers: readonly PersonEntry[], { date }: Setting): PersonEntry | null {
  if (date === null) return null;
  const day = date.slice(0, 10);
  const leaders = bearers.filter((p) =>
    p.offices.some((o) => o.sector === 'GOV' && o.period !== undefined && covers(o.period, day)),
  );
  return leaders.length === 1 ? (leaders[0] as PersonEntry) : null;
}

function isPlaceLike(scanned: Scanned, run: HitRange): boolean {
  return scanned.word(run.sentence, run.first)?.upos !== 'PROPN';
}

/** Without a title the bearer must be the only one of a country that the article names. */
function likelyBearer(bearers: readonly PersonEntry[], setting: Setting, titled: boolean): PersonEntry | null {
  const near = bearers.filter((p) => p.offices.some((o) => (setting.counts.get(o.country) ?? 0) > 0));
  if (near.length === 1) return near[0] as PersonEntry;
  if (!titled) {
    const leaders = near.filter((p) => p.offices.some((o) => o.sector === 'GOV' && /^(président|premi)/.test(o.title)));
    return leaders.length === 1 ? (leaders[0] as PersonEntry) : null;
  }
  if (near.length === 0) return null;
  const weight = (p: PersonEntry): number =>
    Math.max(...p.offices.map((o) => (o.sector === 'GOV' ? 1 : 0.5) * (setting.counts.get(o.country) ?? 0)));
  return [...near].sort((a, b) => weight(b) - weight(a))[0] ?? null;
}
