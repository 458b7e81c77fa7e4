/** One name as a page gives it in, the bare name out: prefix, role, date and address off; null where it is nobody's. */
import { foldPageText, type PageWords } from '../lexicon/page.js';
import { squeeze } from './dom.js';
import { hostWord } from './title.js';

/** What is needed to know nobody's name. */
export interface NamePlace {
  readonly words: PageWords;
  readonly site: string | null;
  readonly head: { readonly base: string | null };
}

const MAX_NAME = 90;
const MAX_WORDS = 12;
/** "Awa Sow | Le Fanal", "2 mai 2024 · Awa Sow", "Awa Sow - Kaya", "Awa Sow, 12/05/2024". */
const PARTS = /\s+[|•·–—]\s+|\s+-\s+|\s*[|•·]\s*|,?\s+\d{1,2}(?=[\s.,/:h])|\s*\n/;

export function cleanName(raw: string, place: NamePlace): string | null {
  const { words } = place;
  const source = squeeze(raw.replace(/<[^>]{0,200}>/g, ' '));
  if (source === '' || source.length > 300 || /^https?:\/\//i.test(source)) return null;
  const bare = stripPrefix(source, words.bylinePrefixes)
    .replace(/\s*[([]?\b[\w.+-]+@[\w-]+\.[\w.-]+[)\]]?/g, '')
    .replace(/^@/, '');
  const part = bare.split(PARTS).find((p) => !isDate(p, words)) ?? '';
  const named = withoutRole(stripPrefix(part, words.bylinePrefixes));
  const name = (bare === part ? named : withoutDateWords(named, words))
    .replace(/^[\s:,;.\-–—]+|[\s:,;\-–—/]+$/g, '')
    .trim();
  if (name === '' || name.length > MAX_NAME || name.split(' ').length > MAX_WORDS) return null;
  if (/\d{2,}/.test(name) || !/\p{L}{2}/u.test(name) || isNobody(name, place)) return null;
  return parted(name);
}

/** "Awa Sow et Issa Ba" are two; "Médecins et Pharmaciens" is one. */
function parted(name: string): string {
  return name.replace(/(\p{L}\S* \p{Lu}\S*) (?:et|and|&|y|und|e|en) (?=\p{Lu}\S* \p{Lu})/gu, '$1, ');
}

function isDate(part: string, { months }: PageWords): boolean {
  const folded = foldPageText(part);
  return folded === '' || /^[\s#]*$/.test(folded) || months.has(folded.replace(/[# ]/g, '')) || /\d{4}/.test(part);
}

/** "Awa Sow March 12, 2024" was cut before the day: what leads to a date goes too. But Alyssa Maio, who was not cut, keeps her name. */
function withoutDateWords(name: string, { months, published }: PageWords): string {
  const bare = name.replace(/[\s:,]+$/, '');
  const cut = bare.lastIndexOf(' ');
  const folded = foldPageText(bare);
  const cue = published.find((p) => folded.endsWith(` ${p}`));
  if (cue) return bare.split(' ').slice(0, -cue.split(' ').length).join(' ');
  const leads = months.has(foldPageText(bare.slice(cut))) || /\s(?:le|du|à|on|at|am|el|em|il|op|den)$/.test(bare);
  return cut > 0 && leads ? bare.slice(0, cut) : bare;
}

/** "Awa Sow, envoyée spéciale à Kaya", "Awa Sow (AFP)", "Awa Sow avec AFP": the name alone. */
function withoutRole(name: string): string {
  return name
    .replace(/\s*\((?:\p{Lu}{2,6}|\p{Ll}[^()]*)\)\s*$/u, '')
    .replace(/,\s+\p{Ll}.*$/u, '')
    .replace(/\s+avec\s+(?:l['’])?(?:\p{Lu}{2,}|agences?).*$/u, '')
    .replace(/\s+(?:on behalf of|au nom de|pour le compte de)\s.*$/u, '');
}

export function stripPrefix(name: string, prefixes: readonly string[]): string {
  const folded = foldPageText(name);
  const prefix = prefixes.find((p) => folded.startsWith(`${p} `));
  if (!prefix) return name;
  const count = prefix.split(' ').length;
  let at = name.match(/^[^\p{L}]*/u)?.[0].length ?? 0;
  for (let i = 0; i < count; i++) {
    const word = /^[\p{L}\p{M}'’-]+[^\p{L}]*/u.exec(name.slice(at));
    if (!word) return name;
    at += word[0].length;
  }
  return name.slice(at);
}

/** "La Rédaction", "admin", the site's own name where that is no person's. */
export function isNobody(name: string, place: NamePlace): boolean {
  const { words } = place;
  const folded = foldPageText(name);
  if (folded === '' || words.genericBylines.has(folded) || words.bylinePrefixes.includes(folded)) return true;
  const bare = folded.replace(/^(?:la|le|l|les|the|die|el) /, '');
  if (words.genericBylines.has(bare)) return true;
  if (isSite(name, folded, bare, place) && !isPerson(name, words)) return true;
  if (/^https?|www|\.(?:com|net|org|info)$/i.test(name)) return true;
  const first = folded.split(' ')[0] ?? '';
  return (
    (first === 'redaction' || first === 'la') && / redaction|^redaction /.test(` ${folded} `) && folded.length < 40
  );
}

function isSite(name: string, folded: string, bare: string, place: NamePlace): boolean {
  const site = foldPageText(place.site ?? '');
  if (site !== '' && [site, `redaction ${site}`, `la redaction de ${site}`].some((s) => s === folded || s === bare))
    return true;
  const host = place.head.base ? hostWord(place.head.base) : '';
  return host.length > 3 && foldPageText(name).replace(/[^\p{L}]/gu, '') === host;
}

/** Two to four words with capitals, the first a given name: "Fatou Diallo", not "Sahel Infos". */
export function isPerson(name: string, { givenNames }: PageWords): boolean {
  const parts = name.split(/\s+/);
  if (parts.length < 2 || parts.length > 4) return false;
  const shaped = parts.every((p) => /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|de|da|van|von|el|ben|ould|ag)$/u.test(p));
  return shaped && (parts[0] ?? '').split('-').some((p) => givenNames.has(foldPageText(p)));
}
