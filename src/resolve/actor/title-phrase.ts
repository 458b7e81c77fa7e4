/** The noun phrase of a title, from its first word to the name: "avec **le journaliste et écrivain** Ali Sow". In: where the phrase ends. Out: its left edge, the range of its title, whether it is of one person. */
import { bareForm } from '../../model/bare-form.js';
import type { Word } from '../../model/sentence.js';
import type { HitRange } from './hit.js';
import { grammarOf } from './phrase-words.js';
import { goesOnWithTitle, isFormer } from './same-bearer.js';
import type { Scanned } from './scanned.js';

export const NOMINAL = new Set(['NOUN', 'PROPN', 'ADJ', 'ADP', 'DET', 'NUM', 'X']);

/** Prepositions inside a title ("ministre **de** la Défense **en** exil"); others begin something else ("avec le maire"). */
const INSIDE = /^(de|du|des|d'|d’|à|au|aux|en|pour|près)$/i;

/** One person bears a title in the singular: "les partisans du maire, **X** a dit" gives X no title. */
export function isOneOf(scanned: Scanned, title: HitRange): boolean {
  return !grammarOf(scanned, title.sentence, 0, title.first).plural;
}

/** The leftmost word of the nominal stretch that ends at `at`. A stretch with a comma inside is no title. */
export function leftEdge(scanned: Scanned, sentence: number, at: number, far: boolean): number {
  let left = at + 1;
  while (left > 0) {
    const word = scanned.word(sentence, left - 1);
    const joins = word?.form === 'et' && (far || joinsTitles(scanned, sentence, left - 1));
    const isRole = scanned.hitAt(sentence, left - 1)?.kind === 'role';
    // "le procureur **près** la Cour", whatever the tagger takes it for
    const near = far && word?.form === 'près';
    const nominal = word !== undefined && (NOMINAL.has(word.upos) || isEndOfAcronym(word));
    if (!word || !(nominal || isRole || joins || near || (far && isInCharge(scanned, word)))) break;
    if (word.upos === 'ADP' && !INSIDE.test(word.form)) break;
    left--;
  }
  return left;
}

/** "le président du **PPA-CI**, X": the tagger takes what the hyphen joins for the "-ci" of "celui-ci". */
function isEndOfAcronym({ form }: Word): boolean {
  return /^[-‑]\p{Lu}+$/u.test(form);
}

/** "du pôle **spécialisé** antiterroriste", "ministre **chargé** des Transports": participles of a title. */
function isInCharge({ lists }: Scanned, { form }: Word): boolean {
  return lists.has('in-charge', bareForm(form));
}

/** "le journaliste **et** écrivain X", "l'avocat malien **et** ancien ministre X": two titles of one person. */
function joinsTitles(scanned: Scanned, sentence: number, at: number): boolean {
  if (goesOnWithTitle(scanned, sentence, at)) return true;
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

/** The title inside a nominal stretch, cut to begin at its role word: "avec **le président** X" keeps "président"; `apart`: a comma follows, and the whole stretch is the title. */
export function personRoleIn(
  scanned: Scanned,
  sentence: number,
  first: number,
  last: number,
  apart = false,
): HitRange | null {
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
