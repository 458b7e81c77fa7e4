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

/** The acronym opens with the name's first letter and takes its other letters from the name's words in order. */
function initialsFit(scanned: Scanned, sentence: number, first: number, last: number, acronym: string): boolean {
  const letters = nameKey(acronym).replace(/[^a-z]/g, '');
  const initials = scanned
    .sentence(sentence)
    .words.slice(first, last + 1)
    .map((w) => nameKey(w.form).charAt(0));
  if (initials[0] !== letters[0]) return false;
  let at = 0;
  for (const initial of initials) if (initial === letters[at]) at++;
  return at >= Math.min(letters.length, 3) || at >= letters.length - 1;
}

/** "l'ONG **Source vive**", "le parti **Espoir**": a body's noun right before a capitalised run; "**Mouvement** des jeunes du fleuve" written as a name. */
function capitalised(scanned: Scanned, sentence: number): NameHit[] {
  const found: NameHit[] = [];
  for (const hit of scanned.hitsOf(sentence)) {
    if (hit.kind !== 'role' || hit.role.denotes !== 'body' || hit.role.label) continue;
    const apposed = nameApposed(scanned, sentence, hit);
    if (apposed) found.push(apposed);
    const last = runBehind(scanned, sentence, hit.last);
    const named = last > hit.last && isNamingRole(hit.role);
    if (named) found.push(unknownBody(scanned, scanned.range(sentence, hit.first, last), hit.role));
    else if (isCapital(hit.text) && hit.first > 0 && isNamingRole(hit.role)) {
      const end = properEnd(scanned, sentence, hit);
      if (end > hit.last) found.push(unknownBody(scanned, scanned.range(sentence, hit.first, end), hit.role));
    }
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

function runBehind(scanned: Scanned, sentence: number, last: number): number {
  let end = last;
  for (let i = last + 1; ; i++) {
    const word = scanned.word(sentence, i);
    const before = scanned.word(sentence, i - 1);
    if (
      !word ||
      !before ||
      word.start - before.end > 1 ||
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
  return { ...range, kind: 'unknown-body', name: range.text, role: faithful(scanned, range, role), country };
}

/** "le Conseil du culte **musulman**" is of a faith, whatever councils are. */
function faithful(scanned: Scanned, range: HitRange, role: RoleEntry): RoleEntry {
  const faith = scanned
    .within(range.sentence, range.first, range.last)
    .some((h) => h.kind === 'adjective' && h.adjective.sector === 'REL');
  return faith && role.sector !== 'PTY' && role.sector !== 'REB' ? { ...role, sector: 'REL' } : role;
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
