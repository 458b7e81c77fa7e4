/** Titles around a name. In: a scanned document and the range of a name. Out: the ranges of words that say what the person is: "le ministre malien de la Santé", "porte-parole du syndicat". */
import { beforeBracket, behindAge, withCivil } from './before-name.js';
import type { HitRange } from './hit.js';
import { isOneAmong } from './one-among.js';
import { grammarOf } from './phrase-words.js';
import type { Scanned } from './scanned.js';

const NOMINAL = new Set(['NOUN', 'PROPN', 'ADJ', 'ADP', 'DET', 'NUM', 'X']);

/** Prepositions inside a title ("ministre **de** la Défense **en** exil"); others begin something else ("avec le maire"). */
const INSIDE = /^(de|du|des|d'|d’|à|au|aux|en|pour|près)$/i;

/** Participles of a title: "du pôle **spécialisé** antiterroriste", "ministre **chargé** des Transports". */
const OF_OFFICE = /^(spécialisé|chargé|délégué|détaché|affecté)e?s?$/i;

/** "M.", "Mme", "Me", "Dr": they say person, not what person. */
const CIVIL = /^(m|mm|mme|mmes|mlle|monsieur|madame|me|maître|dr|pr|mgr|feu|général|nommé|dénommé|nommée)\.?$/i;

export function hasCivilTitle(scanned: Scanned, range: HitRange): boolean {
  const before = scanned.word(range.sentence, range.first - 1);
  if (!before) return false;
  // "M." may be two tokens
  const dotted = before.form === '.' ? scanned.word(range.sentence, range.first - 2) : before;
  return (
    dotted !== undefined &&
    CIVIL.test(dotted.form) &&
    (dotted === before || /^(M|Mme|Me|Dr|Pr|Mgr|MM)$/.test(dotted.form))
  );
}

/** The noun phrase in front of a name, with or without a comma between: "le ministre malien de la Santé, **X**", "le colonel **X**". */
export function titleBefore(scanned: Scanned, range: HitRange): HitRange | null {
  const { sentence } = range;
  const first = withCivil(scanned, range);
  // "les députés X **et Y**": the title of the one is the other's
  const joined = scanned.word(sentence, first - 1)?.form === 'et' ? scanned.nameAt(sentence, first - 2) : null;
  if (joined && (joined.kind === 'person' || joined.kind === 'unknown-person')) return titleBefore(scanned, joined);
  // "le maire **de** Dori" is no title of Dori
  if (scanned.word(sentence, first - 1)?.upos === 'ADP') return null;
  const left = leftEdge(scanned, sentence, first - 1, false);
  const direct = directTitle(scanned, range);
  const comma = commaBefore(scanned, sentence, direct ? left : first);
  if (comma !== null && mayStandApart(scanned, range)) {
    const end = beforeBracket(scanned, sentence, comma - 1);
    const far = leftEdge(scanned, sentence, end, true);
    if (isSubjectBehindSetting(scanned, range, far)) return direct;
    const title = personRoleIn(scanned, sentence, far, end, true);
    // "ses deux coaccusés, **le commandant** X": the rank says more than what befell him
    if (title && direct && isAnybody(scanned, title)) return direct;
    if (title && (isOneOf(scanned, title) || scanned.word(sentence, range.last + 1)?.form === 'et')) return title;
  }
  return direct;
}

/** What stands right before the name, without a comma: "son porte-parole, **le colonel** X". */
export function directTitle(scanned: Scanned, range: HitRange): HitRange | null {
  const first = withCivil(scanned, range);
  if (scanned.word(range.sentence, first - 1)?.upos === 'ADP') return null;
  return personRoleIn(scanned, range.sentence, leftEdge(scanned, range.sentence, first - 1, false), first - 1);
}

/** "coaccusé", "victime", "voisin": private people without a role. */
function isAnybody(scanned: Scanned, { sentence, first }: HitRange): boolean {
  const hit = scanned.hitAt(sentence, first);
  return hit?.kind === 'role' && hit.role.private && hit.role.sector === 'CVL';
}

/** "le ministre, **X**, a dit": an apposition ends with a comma, a point, a bracket or the sentence, not with a verb of its own. */
function mayStandApart(scanned: Scanned, range: HitRange): boolean {
  const next = scanned.word(range.sentence, range.last + 1);
  return (
    next === undefined || next.upos === 'PUNCT' || next.form === 'et' || next.upos === 'AUX' || next.upos === 'VERB'
  );
}

/** "reçu **par** le président malien, **X a** promis": a title under a preposition is somebody else's, where the name goes on to its own verb. */
function isSubjectBehindSetting(scanned: Scanned, { sentence, last }: HitRange, far: number): boolean {
  if (!/^(AUX|VERB)$/.test(scanned.word(sentence, last + 1)?.upos ?? '')) return false;
  return [far, far - 1].some((i) => scanned.word(sentence, i)?.upos === 'ADP');
}

/** One person bears a title in the singular: "les partisans du maire, **X** a dit" gives X no title. */
export function isOneOf(scanned: Scanned, title: HitRange): boolean {
  return !grammarOf(scanned, title.sentence, 0, title.first).plural;
}

function commaBefore(scanned: Scanned, sentence: number, at: number): number | null {
  return scanned.word(sentence, at - 1)?.form === ',' ? at - 1 : null;
}

/** The leftmost word of the nominal stretch that ends at `at`. A stretch with a comma inside is no title. */
function leftEdge(scanned: Scanned, sentence: number, at: number, far: boolean): number {
  let left = at + 1;
  while (left > 0) {
    const word = scanned.word(sentence, left - 1);
    const joins = word?.form === 'et' && (far || joinsTitles(scanned, sentence, left - 1));
    if (!word || !(NOMINAL.has(word.upos) || joins || (far && OF_OFFICE.test(word.form)))) break;
    if (word.upos === 'ADP' && !INSIDE.test(word.form)) break;
    left--;
  }
  return left;
}

/** "le journaliste **et** écrivain X", "l'avocat malien **et** ancien ministre X": two titles of one person. */
function joinsTitles(scanned: Scanned, sentence: number, at: number): boolean {
  const next = isFormer(scanned, sentence, at + 1) ? at + 2 : at + 1;
  const before = scanned.hitAt(sentence, at - 1);
  const title = before?.kind === 'demonym' ? scanned.hitAt(sentence, before.first - 1) : before;
  return [title, scanned.hitAt(sentence, next)].every(
    (h) => h?.kind === 'role' && h.role.denotes === 'person' && !isPluralAt(scanned, h),
  );
}

function isPluralAt(scanned: Scanned, { sentence, first }: HitRange): boolean {
  return scanned.word(sentence, first)?.feats['Number'] === 'Plur';
}

function isFormer(scanned: Scanned, sentence: number, at: number): boolean {
  return /^(ancien|ancienne|ex)$/i.test(scanned.word(sentence, at)?.form ?? '');
}

/** The title inside a nominal stretch, cut to begin at its role word: "avec **le président** X" keeps "président"; `apart`: a comma follows, and the whole stretch is the title. */
function personRoleIn(scanned: Scanned, sentence: number, first: number, last: number, apart = false): HitRange | null {
  if (last < first) return null;
  const roles = scanned.within(sentence, first, last).filter((h) => h.kind === 'role' && h.role.denotes === 'person');
  const role = roles.at(0);
  if (!role) return null;
  // "le frère du président X": what stands right before the name is its title
  const nearest = roles.at(-1);
  const from =
    !apart &&
    nearest &&
    nearest !== role &&
    !isJoined(scanned, nearest) &&
    adjoins(scanned, sentence, nearest.last, last)
      ? nearest.first
      : role.first;
  return scanned.range(sentence, from, last);
}

/** "le journaliste et **écrivain** X" */
function isJoined(scanned: Scanned, { sentence, first }: HitRange): boolean {
  const at = isFormer(scanned, sentence, first - 1) ? first - 2 : first - 1;
  return scanned.word(sentence, at)?.form === 'et';
}

/** Only adjectives between the title and the name: "son homologue djiboutien **X**". */
function adjoins(scanned: Scanned, sentence: number, role: number, last: number): boolean {
  for (let i = role + 1; i <= last; i++) if (scanned.word(sentence, i)?.upos !== 'ADJ') return false;
  return true;
}

/** The apposition behind a name: "X, **porte-parole du syndicat**,", "X (**parti Y**)". */
export function titleAfter(scanned: Scanned, range: HitRange): HitRange | null {
  const { sentence } = range;
  const last = behindAge(scanned, range);
  const joined = scanned.word(sentence, last + 1)?.form === 'et' ? scanned.nameAt(sentence, last + 2) : null;
  if (joined?.kind === 'person' || joined?.kind === 'unknown-person') return sharedTitle(scanned, joined);
  const mark = scanned.word(sentence, last + 1)?.form;
  if (!opensApposition(scanned, sentence, last + 1)) return null;
  const among = isOneAmong(scanned, sentence, last + 2);
  let end = among ? last + 4 : last + 1;
  while (
    end + 1 < scanned.sentence(sentence).words.length &&
    (isTitleWord(scanned, sentence, end + 1) || (end === last + 1 && scanned.hitAt(sentence, end + 1)?.kind === 'role'))
  )
    end++;
  if (end === last + 1) return null;
  const hits = scanned.within(sentence, last + 2, end);
  const first = hits.find((h) => h.kind === 'role' && (h.role.denotes === 'person' || mark === '('));
  if (first && among) return scanned.range(sentence, first.first, end);
  if (first && first.first - last <= 4 && !isSubjectItself(scanned, first, range)) {
    const title = scanned.range(sentence, first.first, end);
    // "pour X, **les deux touristes** ont…": they are others, unless several are named
    return isOneOf(scanned, title) || scanned.word(sentence, range.first - 1)?.form === 'et' ? title : null;
  }
  const party = mark === '(' ? hits.find((h) => h.kind === 'actor') : undefined;
  return party ? scanned.range(sentence, party.first, party.last) : null;
}

/** A comma or bracket; behind "le préfet, X, **et** son chauffeur" stands one more. */
function opensApposition(scanned: Scanned, sentence: number, at: number): boolean {
  const next = scanned.word(sentence, at + 1)?.form ?? '';
  return /^[,(]$/.test(scanned.word(sentence, at)?.form ?? '') && !/^(et|ou|ainsi|mais)$/i.test(next);
}

/** "X et Y, **les deux soldats**": a title in the plural is of both. */
function sharedTitle(scanned: Scanned, second: HitRange): HitRange | null {
  const title = titleAfter(scanned, second);
  return title && !isOneOf(scanned, title) ? title : null;
}

/** "reçu par X, **le président malien** a dit": the subject of the clause is somebody else. */
function isSubjectItself(scanned: Scanned, { sentence, first }: HitRange, name: HitRange): boolean {
  const isSubject = (at: number): boolean => scanned.word(sentence, at)?.deprel.startsWith('nsubj') ?? false;
  // "**X, le chef du département**, a dit": both may be called the subject
  return isSubject(first) && !isSubject(name.first);
}

function isTitleWord(scanned: Scanned, sentence: number, at: number): boolean {
  const word = scanned.word(sentence, at);
  if (!word) return false;
  return NOMINAL.has(word.upos) || word.form === 'et' || word.upos === 'ADV' || /^[-–'’]$/.test(word.form);
}

/** Is the word right before the name its title ("**général** X"), with at most adjectives between? A single unknown word needs it to be a name. */
export function hasAdjoiningTitle(scanned: Scanned, range: HitRange): boolean {
  for (let i = range.first - 1; i >= Math.max(0, range.first - 3); i--) {
    const hit = scanned.hitAt(range.sentence, i);
    if (hit?.kind === 'role') return hit.role.denotes === 'person' && hit.last === i;
    if (scanned.word(range.sentence, i)?.upos !== 'ADJ') return false;
  }
  return false;
}
