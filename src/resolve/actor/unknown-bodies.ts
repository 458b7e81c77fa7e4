/** Bodies that the lexicon does not hold, told by the common noun that opens or precedes their name, and acronyms by their expansion. In: a scanned document. Out: hits put into it. */
import type { RoleEntry } from '../../lexicon/actors.js';
import { nameKey } from '../../model/fold.js';
import type { HitRange, NameHit } from './hit.js';
import { isName } from './hit.js';
import { isCapital, isUpper } from './scan.js';
import type { Scanned } from './scanned.js';

/** "Association pour l'eau du plateau (**AEP**)", "l'ONG **Source vive**", "Collectif des riverains de X". */
export function findUnknownBodies(scanned: Scanned): void {
  const acronyms = new Map<string, NameHit>();
  for (const { index } of scanned.parsed.sentences) {
    for (const hit of bracketed(scanned, index)) acronyms.set(hit.acronym, hit.body);
    for (const body of capitalised(scanned, index)) scanned.put(body);
  }
  for (const { index } of scanned.parsed.sentences) spreadAcronyms(scanned, index, acronyms);
}

/** A name of a body followed by its acronym in brackets. */
function bracketed(scanned: Scanned, sentence: number): { acronym: string; body: NameHit }[] {
  const words = scanned.sentence(sentence).words;
  const found: { acronym: string; body: NameHit }[] = [];
  for (let i = 1; i + 2 < words.length; i++) {
    const acronym = words[i + 1];
    if (words[i]?.form !== '(' || words[i + 2]?.form !== ')' || !acronym || !isAcronym(acronym.form)) continue;
    const body = bodyEndingAt(scanned, sentence, i - 1, acronym.form);
    if (!body) continue;
    if (isItsAcronym(scanned, sentence, i + 1, body)) found.push({ acronym: acronym.form, body });
    if (body.kind === 'unknown-body') scanned.put(body);
  }
  return found;
}

/** "Forces de défense du plateau (**FDP**)": in this article FDP are they, whoever else bears these letters. */
function isItsAcronym(scanned: Scanned, sentence: number, at: number, body: NameHit): boolean {
  const here = scanned.hitAt(sentence, at);
  if (here === null || body.kind !== 'actor') return true;
  if (here.kind === 'actor' && here.entries.some((e) => body.entries.includes(e))) return false;
  return initialsFit(scanned, sentence, body.first, body.last, scanned.word(sentence, at)?.form ?? '');
}

function isAcronym(form: string): boolean {
  return (
    form.length >= 2 &&
    form.length <= 12 &&
    (isUpper(form.replace(/[-/.]/g, '')) || /^\p{Lu}\p{Ll}+$/u.test(form)) &&
    /\p{Lu}/u.test(form)
  );
}

/** The name in front of the bracket: one that the lexicon holds, or a noun phrase opened by a body's noun and whose initials the acronym takes up. */
function bodyEndingAt(scanned: Scanned, sentence: number, last: number, acronym: string): NameHit | null {
  const known = scanned.nameAt(sentence, last);
  if (known && known.kind === 'actor') return known;
  for (let first = last - 1; first >= 0 && first > last - 16; first--) {
    const word = scanned.word(sentence, first);
    if (!word || word.upos === 'PUNCT' || word.upos === 'AUX') return null;
    const hit = scanned.hitAt(sentence, first);
    if (
      hit?.kind === 'role' &&
      hit.first === first &&
      hit.role.denotes === 'body' &&
      initialsFit(scanned, sentence, first, last, acronym)
    ) {
      return unknownBody(scanned, scanned.range(sentence, first, last), hit.role);
    }
  }
  return null;
}

/** The acronym opens with the name's first letter and takes its other letters from the name's words in order, one or several of each: "**I**nitiative des **pa**rtis pour la **c**harte (Ipac)". */
function initialsFit(scanned: Scanned, sentence: number, first: number, last: number, acronym: string): boolean {
  const letters = nameKey(acronym).replace(/[^a-z]/g, '');
  const words = scanned
    .sentence(sentence)
    .words.slice(first, last + 1)
    .map((w) => nameKey(w.form));
  if (words[0]?.charAt(0) !== letters[0]) return false;
  const one = words.reduce((at, word) => at + (word.charAt(0) === letters[at] ? 1 : 0), 0);
  const several = words.reduce((at, word) => at + shared(word, letters.slice(at)), 0);
  return one >= Math.min(letters.length, 3) || one >= letters.length - 1 || several === letters.length;
}

/** How many letters two words open with alike. */
function shared(word: string, letters: string): number {
  let at = 0;
  while (at < letters.length && word[at] === letters[at]) at++;
  return at;
}

/** "l'ONG **Source vive**", "le parti **Espoir**": a body's noun right before a capitalised run; "**Mouvement** des jeunes du fleuve" written as a name. */
function capitalised(scanned: Scanned, sentence: number): NameHit[] {
  const found: NameHit[] = [];
  for (const hit of scanned.hitsOf(sentence)) {
    if (hit.kind !== 'role' || hit.role.denotes !== 'body' || hit.role.label) continue;
    const apposed = nameApposed(scanned, sentence, hit);
    if (apposed) found.push(apposed);
    const last = runBehind(scanned, sentence, behindAdjectives(scanned, hit));
    const named = last > behindAdjectives(scanned, hit) && isNamingRole(hit.role);
    if (named) found.push(...othersListed(scanned, hit, last));
    if (named) found.push(unknownBody(scanned, scanned.range(sentence, hit.first, last), hit.role));
    else if (isCapital(hit.text) && hit.first > 0 && isNamingRole(hit.role)) {
      const end = properEnd(scanned, sentence, hit);
      if (end > hit.last) found.push(unknownBody(scanned, scanned.range(sentence, hit.first, end), hit.role));
    }
  }
  return found;
}

/** "le quotidien **privé** L'Exemple", "l'ONG **italienne** Riva": what stands between the noun and the name. */
function behindAdjectives(scanned: Scanned, { sentence, last, role }: HitRange & { role: RoleEntry }): number {
  if (role.capital) return last;
  let end = last;
  while (end < last + 2 && isPlainAdjective(scanned, sentence, end + 1)) end++;
  return end;
}

function isPlainAdjective(scanned: Scanned, sentence: number, at: number): boolean {
  const word = scanned.word(sentence, at);
  return word?.upos === 'ADJ' && !isCapital(word.form);
}

/** "les associations Rivage, **Terre neuve** et **Ombrage**": the other names of a list that its noun opens in the plural. */
function othersListed(scanned: Scanned, hit: HitRange & { role: RoleEntry }, last: number): NameHit[] {
  const { sentence, role } = hit;
  if (scanned.word(sentence, hit.first)?.feats['Number'] !== 'Plur') return [];
  const found: NameHit[] = [];
  for (let at = last; /^(,|et)$/.test(scanned.word(sentence, at + 1)?.form ?? ''); ) {
    const known = scanned.nameAt(sentence, at + 2);
    const end = known ? known.last : runBehind(scanned, sentence, at + 1, true);
    if (end === at + 1) break;
    if (!known) found.push(unknownBody(scanned, scanned.range(sentence, at + 2, end), role));
    if (scanned.word(sentence, at + 1)?.form === 'et') break;
    at = end;
  }
  return found;
}

/** "une ONG locale, **Source Vive**,": a capitalised run between commas behind a body's noun is its name. */
function nameApposed(scanned: Scanned, sentence: number, hit: HitRange & { role: RoleEntry }): NameHit | null {
  let comma = hit.last + 1;
  while (scanned.word(sentence, comma)?.upos === 'ADJ') comma++;
  if (scanned.word(sentence, comma)?.form !== ',' || !isNamingRole(hit.role) || isLed(scanned, hit)) return null;
  const first = scanned.word(sentence, comma + 1);
  if (!first || !/^\p{Lu}\p{Ll}/u.test(first.form) || scanned.hitAt(sentence, comma + 1) !== null) return null;
  const last = runBehind(scanned, sentence, comma);
  const closed = /^[,.;]$/.test(scanned.word(sentence, last + 1)?.form ?? '.');
  return closed && last > comma + 1 ? unknownBody(scanned, scanned.range(sentence, comma + 1, last), hit.role) : null;
}

/** "le porte-parole **du mouvement**, Issa Fictif": the name is that of whoever leads it. */
function isLed(scanned: Scanned, { sentence, first }: HitRange): boolean {
  const [of, article] = [scanned.word(sentence, first - 2), scanned.word(sentence, first - 1)];
  return of?.form === 'de' && /^(le|la|l'|l’)$/i.test(article?.form ?? '');
}

/** Bodies that are many and bear names of their own; there is one government, and "l'armée Exemple" is no name. */
function isNamingRole(role: RoleEntry): boolean {
  if (role.capital) return true;
  return (
    role.sector !== null && ['NGO', 'PTY', 'JRN', 'LAB', 'BUS', 'EDU', 'REL', 'MED', 'REB', 'UAF'].includes(role.sector)
  );
}

/** @param apart whether a comma stands before the run */
function runBehind(scanned: Scanned, sentence: number, last: number, apart = false): number {
  let end = last;
  for (let i = last + 1; ; i++) {
    const word = scanned.word(sentence, i);
    const before = scanned.word(sentence, i - 1);
    if (
      !word ||
      !before ||
      (word.start - before.end > 1 && !apart) ||
      !/^\p{Lu}/u.test(word.form) ||
      scanned.hitAt(sentence, i) !== null
    )
      return end;
    end = i;
  }
}

/** A name written with a capital goes on over its complements: "Mouvement des jeunes **du fleuve**". */
function properEnd(scanned: Scanned, sentence: number, hit: HitRange): number {
  let end = hit.last;
  for (let i = hit.last + 1; i < hit.last + 8; i++) {
    const word = scanned.word(sentence, i);
    if (!word || !/^(NOUN|ADJ|ADP|DET|PROPN)$/.test(word.upos) || scanned.nameAt(sentence, i)?.kind === 'person') break;
    if (word.upos === 'NOUN' || word.upos === 'ADJ' || word.upos === 'PROPN') end = i;
  }
  return end;
}

/** "l'ONG **française** Source vive" is French. */
function unknownBody(scanned: Scanned, range: HitRange, role: RoleEntry): NameHit {
  const within = scanned.within(range.sentence, range.first, range.last);
  // "la Commission **de la CEDEAO**" is that organisation's
  const owner = within.flatMap((h) => (h.kind === 'actor' ? h.entries : [])).find((e) => e.sector === 'IGO');
  if (owner && role.denotes === 'body')
    return {
      ...range,
      kind: 'unknown-body',
      name: range.text,
      role: { ...role, sector: 'IGO' },
      country: owner.country,
    };
  const said = within.find((h) => h.kind === 'demonym');
  const country = said?.kind === 'demonym' ? (said.countries[0]?.iso3 ?? null) : null;
  return { ...range, kind: 'unknown-body', name: range.text, role: saidByName(scanned, range, role), country };
}

/** What the name's own words say of it: "le Conseil du culte **musulman**" is of a faith, "l'Initiative des **partis**" of parties, "l'Union des **éleveurs**" of a trade, "le mouvement **islamiste** X" armed. */
function saidByName(scanned: Scanned, { sentence, first, last }: HitRange, role: RoleEntry): RoleEntry {
  const within = scanned.within(sentence, first + 1, last);
  const adjective = (sector: string): boolean =>
    within.some((h) => h.kind === 'adjective' && h.adjective.sector === sector);
  if (adjective('REL') && role.sector !== 'PTY' && role.sector !== 'REB') return { ...role, sector: 'REL' };
  if (adjective('REB') && !role.capital && role.sector === 'NGO') return { ...role, sector: 'REB' };
  const inner = within.flatMap((h) => (h.kind === 'role' ? [h.role] : []));
  if (role.sector === 'NGO' && role.capital && inner.some((r) => r.sector === 'PTY' && r.denotes === 'body'))
    return { ...role, sector: 'PTY' };
  return role.capital && role.sector === 'PTY' && inner.some(isTrade) ? { ...role, sector: 'LAB' } : role;
}

const WORKING = new Set<RoleEntry['sector']>(['EDU', 'MED', 'JRN', 'BUS', 'LAB']);

function isTrade({ denotes, sector, trade }: RoleEntry): boolean {
  return trade || (denotes === 'person' && WORKING.has(sector));
}

/** Later mentions by the acronym alone are the same body. */
function spreadAcronyms(scanned: Scanned, sentence: number, acronyms: ReadonlyMap<string, NameHit>): void {
  for (const word of scanned.sentence(sentence).words) {
    const body = acronyms.get(word.form);
    const here = scanned.hitAt(sentence, word.index);
    if (!body || (here && isName(here) && (here.kind === 'unknown-body' || here.kind === 'unknown-person'))) continue;
    scanned.put({ ...body, ...scanned.range(sentence, word.index, word.index) });
  }
}
