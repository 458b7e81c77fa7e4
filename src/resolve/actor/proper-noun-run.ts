/** Proper nouns of bodies, told by the common noun that they follow: "l'ONG **Source vive**", "les associations Rivage et **Terre neuve**", "le **Mouvement des jeunes du fleuve**". In: a scanned document and a sentence. Out: hits of bodies. */
import type { RoleEntry } from '../../lexicon/actors.js';
import { isCapital, isUpper } from './capitals.js';
import type { HitRange, NameHit } from './hit.js';
import type { Scanned } from './scanned.js';
import { unknownBody } from './unknown-body.js';

/** "l'ONG **Source vive**", "le parti **Espoir**": a body's noun right before a capitalised run; "**Mouvement** des jeunes du fleuve" written as a name. */
export function capitalised(scanned: Scanned, sentence: number): NameHit[] {
  const found: NameHit[] = [];
  for (const hit of scanned.hitsOf(sentence)) {
    if (hit.kind !== 'role' || hit.role.denotes !== 'body' || hit.role.label) continue;
    const apposed = nameApposed(scanned, sentence, hit);
    if (apposed) found.push(apposed);
    const last = runBehind(scanned, sentence, behindAdjectives(scanned, hit));
    const named = last > behindAdjectives(scanned, hit) && isNamingRole(hit.role);
    if (named) found.push(...othersListed(scanned, hit, last));
    if (named) found.push(unknownBody(scanned, scanned.range(sentence, hit.first, last), hit.role));
    else if (isCapital(hit.text) && !isUpper(hit.text) && hit.first > 0 && isNamingRole(hit.role)) {
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
  const last = overComplement(scanned, sentence, runBehind(scanned, sentence, comma));
  const closed = /^[,.;]$/.test(scanned.word(sentence, last + 1)?.form ?? '.');
  return closed && last > comma + 1 ? unknownBody(scanned, scanned.range(sentence, comma + 1, last), hit.role) : null;
}

/** "une radio communautaire, La Voix **du Lac**,": a capitalised complement belongs to the name. */
function overComplement(scanned: Scanned, sentence: number, last: number): number {
  if (!/^(de|du|des|d'|d’)$/i.test(scanned.word(sentence, last + 1)?.form ?? '')) return last;
  const article = scanned.word(sentence, last + 2)?.upos === 'DET' ? 1 : 0;
  const name = scanned.word(sentence, last + 2 + article);
  return name && isCapital(name.form) ? last + 2 + article : last;
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
