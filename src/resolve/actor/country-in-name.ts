/** Persons whose name holds that of a state. In: a scanned document, before its countries are weighed. Out: "**Dominique** de Fictif", "Adama **Togo**" and, behind it, the bare "**Togo**" no state; "**le** Togo" stays one. */
import { isUpper } from './capitals.js';
import type { Hit } from './hit.js';
import { keysOf } from './pieces.js';
import type { Scanned } from './scanned.js';
import { surnamesOf } from './surnames.js';

/** @param given the keys of given names */
export function dropCountriesInNames(scanned: Scanned, given: ReadonlySet<string>): void {
  scanned.change((hit) => (isGivenName(scanned, hit, given) ? null : hit));
  const states = scanned.all().filter((hit) => hit.kind === 'country');
  const borne = new Set(states.filter((hit) => isBehindGiven(scanned, hit, given)));
  const surnames = new Set([...[...borne].map(keyOf), ...lastNames(scanned)]);
  const named = new Set(states.filter((hit) => hasArticle(scanned, hit)).map(keyOf));
  const isSurname = (hit: Hit): boolean =>
    surnames.has(keyOf(hit)) && isBare(scanned, hit) && !(isBehindDe(scanned, hit) && named.has(keyOf(hit)));
  scanned.change((hit) => (hit.kind === 'country' && (borne.has(hit) || isSurname(hit)) ? null : hit));
}

/** "**Dominique** de Fictif": a state whose name is a given name goes with its article, "**la** Dominique". */
function isGivenName(scanned: Scanned, hit: Hit, given: ReadonlySet<string>): boolean {
  if (hit.kind !== 'country' || !given.has(keyOf(hit))) return false;
  const next = scanned.word(hit.sentence, hit.last + 1);
  return scanned.word(hit.sentence, hit.first - 1)?.upos !== 'DET' && (next?.upos === 'PROPN' || next?.form === 'de');
}

function keyOf(hit: Hit): string {
  return keysOf(hit.text).join(' ');
}

/** "François **Hollande**", whom the lexicon holds. */
function lastNames(scanned: Scanned): string[] {
  return scanned.all().flatMap((hit) => (hit.kind === 'person' ? surnamesOf(hit.text) : []));
}

/** "**Adama** Togo", not "Sow **Adama** (Togo)", nor "SOW ADAMA TOGO" of a table. */
function isBehindGiven(scanned: Scanned, hit: Hit, given: ReadonlySet<string>): boolean {
  const [first, before] = [1, 2].map((i) => scanned.word(hit.sentence, hit.first - i));
  if (first?.upos !== 'PROPN' || hit.start - first.end !== 1 || isUpper(first.form)) return false;
  if (before?.upos === 'PROPN' || scanned.hitAt(hit.sentence, hit.first - 1) !== null) return false;
  return given.has(keysOf(first.form).join(' '));
}

/** "**le** Togo", "**en** Hollande", "**au** Mali": the preposition holds its article. */
function hasArticle(scanned: Scanned, hit: Hit): boolean {
  const before = scanned.word(hit.sentence, hit.first - 1);
  return /^(le|la|les|l'|l’|en|au|aux|du)$/i.test(before?.form ?? '');
}

/** A title has "**Togo :** le président part" and "visite Mali-**Togo**" for the state. */
function isBare(scanned: Scanned, hit: Hit): boolean {
  const { isTitle } = scanned.sentence(hit.sentence);
  const [before = '', after = ''] = [hit.first - 1, hit.last + 1].map((i) => scanned.word(hit.sentence, i)?.form);
  return !hasArticle(scanned, hit) && !(isTitle && after === ':') && !/^[-–/]$/.test(before) && !/^[-–/]$/.test(after);
}

function isBehindDe(scanned: Scanned, hit: Hit): boolean {
  return /^(de|d'|d’)$/i.test(scanned.word(hit.sentence, hit.first - 1)?.form ?? '');
}
