/** Names of the lexicon that the article means otherwise. In: a scanned document and its setting. Out: hits taken away. */
import type { ActorEntry } from '../../lexicon/actors.js';
import { isCapital, isUpper } from './capitals.js';
import type { Hit } from './hit.js';
import { isNamedAfter } from './named-after.js';
import { keysOf } from './pieces.js';
import type { Scanned } from './scanned.js';
import type { Setting } from './setting.js';

export function dropMisread(scanned: Scanned, setting: Setting): void {
  scanned.change((hit) => kept(scanned, hit, setting));
}

function kept(scanned: Scanned, hit: Hit, setting: Setting): Hit | null {
  if (hit.kind === 'country' && isInhabitant(scanned, hit)) return { ...hit, kind: 'demonym', countries: hit.entries };
  if ((hit.kind === 'country' || hit.kind === 'capital') && opensLongerName(scanned, hit)) return null;
  if (hit.kind === 'role' && isPaper(scanned, hit)) return null;
  if (hit.kind === 'area' && opensBrand(scanned, hit)) return null;
  if (hit.kind === 'country' && isFederalState(scanned, hit, setting)) return null;
  if (hit.kind === 'person' && isNamedAfter(scanned, hit)) return null;
  if (hit.kind === 'actor' && isRegion(scanned, hit)) return null;
  if (hit.kind !== 'actor' || !isShortAcronym(hit.text)) return hit;
  const entries = hit.entries.filter((entry) => belongs(entry, setting));
  if (entries.length === hit.entries.length) return hit;
  return entries.length > 0 ? { ...hit, entries } : null;
}

/** "le directeur de **L'Enquêteur**", "du quotidien « **Le Soldat** »": an article with a capital within the sentence opens a title; « Le Président a dit » opens what is said. */
function isPaper(scanned: Scanned, { sentence, first, last }: Hit): boolean {
  const at = (i: number): string => scanned.word(sentence, i)?.form ?? '';
  if (!/^(L['’]|L[ea])$/.test(at(first - 1)) || !isCapital(at(first)) || first < 2) return false;
  const opens = at(first - 2);
  return /^[«"“]$/.test(opens) ? /^[»"”]$/.test(at(last + 1)) : !/^[:.!?…–—-]$/.test(opens);
}

/** "dans l'État **du Niger**", "le gouverneur de l'État du Niger", of an article about Nigeria: one of its own states. */
function isFederalState(scanned: Scanned, hit: CountryHit, { counts }: Setting): boolean {
  if (hit.entries[0]?.iso3 !== 'NER' || !counts.has('NGA')) return false;
  const at = (i: number): string => scanned.word(hit.sentence, hit.first - i)?.form.toLowerCase() ?? '';
  // "dans l'État **de le** Niger": the contraction is two words
  const noun = [2, 3].find((i) => /^[eé]tat$/.test(at(i)));
  if (noun === undefined) return false;
  return /^(dans|gouverneur|de)$/.test(at(noun + 2)) || /^(dans|gouverneur)$/.test(at(noun + 1));
}

/** "la région du **Sud-Ouest**", "dans le **Sud-Ouest**": a part of a country, not the paper. */
function isRegion(scanned: Scanned, hit: Extract<Hit, { kind: 'actor' }>): boolean {
  if (hit.entries[0]?.kind !== 'media' || !/^(nord|sud|est|ouest)\b/i.test(hit.text)) return false;
  return /^(le|du|au|dans)$/i.test(scanned.word(hit.sentence, hit.first - 1)?.form ?? '');
}

type CountryHit = Hit & { readonly kind: 'country' | 'capital' | 'metonym' };

/** "**ce Suisse** de 27 ans", "**un Suisse**" but "la Suisse": the name of the country is that of its people. */
function isInhabitant(scanned: Scanned, hit: CountryHit): boolean {
  const before = scanned.word(hit.sentence, hit.first - 1)?.form ?? '';
  if (!/^(un|ce|le|du|cet|jeune)$/i.test(before)) return false;
  const key = keysOf(hit.text).join(' ');
  const names = hit.entries.flatMap((e) => e.demonyms.map((d) => keysOf(d).join(' ')));
  return names.includes(key);
}

/** "**France** Antilles", "**Mali** Mètres": a brand, not the state. */
function opensLongerName(scanned: Scanned, hit: Hit): boolean {
  const next = scanned.word(hit.sentence, hit.last + 1);
  if (!next || next.start !== hit.end + 1 || !isCapital(next.form) || scanned.sentence(hit.sentence).isTitle)
    return false;
  return next.upos === 'PROPN' && !isUpper(next.form) && scanned.hitAt(hit.sentence, hit.last + 1) === null;
}

/** "la radio **Sahara** FM": a name, and no stretch of land. */
function opensBrand(scanned: Scanned, hit: Hit): boolean {
  const next = scanned.word(hit.sentence, hit.last + 1);
  const isOne = next !== undefined && next.start === hit.end + 1 && next.upos === 'PROPN' && isCapital(next.form);
  return isOne && scanned.word(hit.sentence, hit.first - 1)?.upos !== 'DET' && !scanned.sentence(hit.sentence).isTitle;
}

function isShortAcronym(text: string): boolean {
  return text.length <= 5 && isUpper(text.replace(/[-/.]/g, ''));
}

/** Short acronyms mean different bodies in different countries: one of a country that the article never names is somebody else. */
function belongs(entry: ActorEntry, setting: Setting): boolean {
  // "tout contact avec le **JNIM**", told in Paris: a group that fights in several states is known by its letters alone
  if (entry.kind === 'armed-group' && entry.acts.length > 2) return true;
  if (entry.country === 'INT' || entry.country === 'UNK' || entry.kind === 'media' || setting.counts.size === 0)
    return true;
  return [entry.country, ...entry.acts].some((c) => setting.counts.has(c) || setting.institutions === c);
}
