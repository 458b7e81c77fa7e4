/** The country that a clause is set in. In: a phrase of a body of state. Out: the one country of "Le **Niger**, où l'armée a tué…", "Au **Burkina Faso** voisin, l'armée…", "À **Niamey**, les autorités…"; null where the clause names none. */
import type { RoleEntry } from '../../lexicon/actors.js';
import type { Cast } from './cast.js';
import { countryNamed } from './country-of-hit.js';
import type { Hit } from './hit.js';
import { isLocative } from './locative.js';
import type { Scanned } from './scanned.js';

interface At {
  readonly sentence: number;
  readonly first: number;
}

/** How far before its subject a clause may say where it is set. */
const REACH = 8;

export function countryOfClause(cast: Cast, { sentence, first }: At, role: RoleEntry | null): string | null {
  if (role === null || !isAtHome(cast.scanned, { sentence, first }, role)) return null;
  for (let i = first - 1; i >= Math.max(0, first - REACH); i--) {
    const word = cast.scanned.word(sentence, i);
    if (!word) return null;
    if (/^où$/i.test(word.form)) return antecedentOf(cast.scanned, sentence, i);
    const hit = cast.scanned.hitAt(sentence, i);
    if (hit && countryNamed(hit) !== null) return i === hit.last ? frontedCountry(cast.scanned, hit, first) : null;
    if (!/^(DET|PUNCT|ADJ|ADV|NOUN|ADP|NUM)$/.test(word.upos)) break;
  }
  return onlyFronted(cast.scanned, sentence);
}

/** Bodies of which each state has its own, and "**les militaires**" as such; officers and ministers travel, some soldiers are sent. */
function isAtHome(scanned: Scanned, { sentence, first }: At, role: RoleEntry): boolean {
  if (role.default === 'unknown' || role.country) return false;
  if (role.denotes === 'body') return /^(GOV|MIL|COP|JUD|LEG|PTY)$/.test(role.sector ?? '');
  const isAll = [first - 1, first].some((at) => /^les$/i.test(scanned.word(sentence, at)?.form ?? ''));
  return role.denotes === 'person' && isAll && /^(MIL|COP)$/.test(role.sector ?? '');
}

/** "**Au Bénin**, où le scrutin est boycotté, la Cour…": the one country that the sentence names, at its head. */
function onlyFronted(scanned: Scanned, sentence: number): string | null {
  const hits = scanned.hitsOf(sentence).filter((h) => h.kind === 'demonym' || countryNamed(h) !== null);
  const [hit, second] = hits;
  if (!hit || second || hit.kind === 'demonym' || hit.first > 2) return null;
  const comma = scanned.word(sentence, hit.last + 1)?.form === ',';
  return comma && opensClause(scanned, hit) ? countryNamed(hit) : null;
}

/** "**Le Niger**, où l'armée…", "**au Mali**, où…", "**le Mali voisin** où…" */
function antecedentOf(scanned: Scanned, sentence: number, where: number): string | null {
  for (let i = where - 1; i >= Math.max(0, where - 3); i--) {
    const hit = scanned.hitAt(sentence, i);
    const country = hit ? countryNamed(hit) : null;
    if (country !== null) return country;
    if (!/^(PUNCT|ADJ)$/.test(scanned.word(sentence, i)?.upos ?? '')) return null;
  }
  return null;
}

/** "**Au Mali**, l'armée…", "**À Niamey** lundi, les autorités…": opens its clause, and nothing but a comma parts it from the subject. */
function frontedCountry(scanned: Scanned, hit: Hit, subject: number): string | null {
  if (isLocative(scanned, hit) && isJoined(scanned, hit)) return 'INT';
  if (!isLocative(scanned, hit) || !opensClause(scanned, hit)) return null;
  const between = scanned.range(hit.sentence, hit.last + 1, subject - 1).text;
  return between.includes(',') ? countryNamed(hit) : null;
}

/** "Au Mali et **au Burkina**, les autorités…" are those of several. */
function isJoined(scanned: Scanned, { sentence, first }: Hit): boolean {
  const at = [first - 1, first - 2, first - 3].find((i) => /^(et|ou|,)$/.test(scanned.word(sentence, i)?.form ?? ''));
  const before = at === undefined ? null : scanned.hitAt(sentence, at - 1);
  return before !== null && countryNamed(before) !== null;
}

/** "**au** Mali, …", not "comme au Mali, …", "après le Mali, …", "de retour du Mali, …". */
function opensClause(scanned: Scanned, { sentence, first }: Hit): boolean {
  let at = first - 1;
  if (scanned.word(sentence, at)?.upos === 'DET') at--;
  if (!/^(à|au|aux|en)$/i.test(scanned.word(sentence, at)?.form ?? '')) return false;
  const before = scanned.word(sentence, at - 1);
  return before === undefined || /^([,;:.–—-]|et|mais|tandis|que)$/i.test(before.form);
}
