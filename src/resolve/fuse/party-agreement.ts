/** Are the parties of two namings the same? "**des hommes armés** ont attaqué", then "**les assaillants**"; not "le maire" and "le préfet". In: the parties of one side of each. Out: points for the same, against others. */
import { fold } from '../../model/fold.js';
import type { Party } from '../../model/record.js';
import type { WordLists } from '../../model/word-lists.js';
import { isBareOther } from './bare-other.js';

export function partiesAgreement(a: readonly Party[], b: readonly Party[], lists: WordLists): number {
  if (a.length === 0 || b.length === 0) return 0;
  if (areOtherPairs(a, b, lists)) return -4;
  let best = -6;
  const [named, others] = [a.filter(isNamed), b.filter(isNamed)];
  const both = named.length > 0 && others.length > 0;
  for (const x of both ? named : a)
    for (const y of both ? others : b) best = Math.max(best, pairAgreement(x, y, lists));
  return best;
}

/** "**Awa Koné** a rencontré le président" and "**le ministre** a rencontré le président": on each side one who is not on the other. */
function areOtherPairs(a: readonly Party[], b: readonly Party[], lists: WordLists): boolean {
  if (a.length < 2 || b.length < 2) return false;
  const missing = (those: readonly Party[], side: readonly Party[]): boolean =>
    those.some(
      (p) => p.name !== null && p.id !== null && side.every((q) => q.name !== null && pairAgreement(p, q, lists) < 0),
    );
  return missing(a, b) && missing(b, a);
}

/** "**Awa Koné** a été condamnée à dix ans, **Issa Sow** à cinq": what is done to one is not done to the other. */
export function areTwoPersons([x, more]: readonly Party[], [y, others]: readonly Party[]): boolean {
  if (!x?.name || !y?.name || more || others || (x.id !== null && x.id === y.id)) return false;
  if (!OF_A_PERSON.test(x.name) || !OF_A_PERSON.test(y.name)) return false;
  const words = fold(y.name).split(/[\s-]+/);
  return !fold(x.name)
    .split(/[\s-]+/)
    .some((w) => w.length > 2 && words.includes(w));
}

/** By a name, not by what he is: "Le député et **Louis Aba**" are known by the latter. */
function isNamed({ name }: Party): boolean {
  return name !== null;
}

function pairAgreement(a: Party, b: Party, lists: WordLists): number {
  if (isOneAndSame(a, b)) return 3;
  if (a.code === b.code) return ofOneCode(a, b);
  if (speakFor(a, b) || speakFor(b, a)) return 2;
  const anybody = isAnybody(a, lists) || isAnybody(b, lists);
  const sameCountry = anybody || isSameCountry(a, b);
  if (isOtherName(a, b) && (a.id === null || b.id === null)) return -1;
  const [sector, other] = [a.code.split('.')[1], b.code.split('.')[1]];
  if (sector === other && sameCountry) return 1;
  if (!sameCountry) return -4;
  if (kin(sector, other) || anybody) return tookPower(a, lists) && tookPower(b, lists) ? 2 : 0;
  return wordsAgreement(a, b);
}

/** "**les dirigeants de l'Union**" have demanded what "**l'Union**" demands: a body of states speaks through them. */
function speakFor(heads: Party, body: Party): boolean {
  if (heads.code !== 'INT.GOV' || heads.name !== null || body.code !== 'INT.IGO' || body.name === null) return false;
  const words = ` ${fold(heads.text ?? '')} `;
  return [body.name, withoutArticle(body)].some((name) => name !== '' && words.includes(` ${fold(name)} `));
}

/** Of one country and sector: mostly the same, unless their names or words say otherwise. */
function ofOneCode(a: Party, b: Party): number {
  if (isOtherName(a, b) || isOneAmid(a, b) || isOneAmid(b, a)) return -1;
  return isOtherBody(a, b) || isOtherBody(b, a) ? 0 : 2;
}

/** Of two sectors, by their words alone. */
function wordsAgreement(a: Party, b: Party): number {
  if (sameWords(a, b)) return 2;
  return isPeopleOf(a, b) || isPeopleOf(b, a) ? 0 : -4;
}

/** "les militaires au pouvoir", "les putschistes", "la junte": the same men, whether called a government or soldiers. */
function tookPower({ text }: Party, lists: WordLists): boolean {
  return (text ?? '').split(/[ '’]/).some((word) => lists.has('seized-power', word.toLowerCase()));
}

function isOneAndSame(a: Party, b: Party): boolean {
  const same = (x: string | number | null, y: string | number | null): boolean => x !== null && x === y;
  return same(a.id, b.id) || same(a.name, b.name) || same(a.start, b.start);
}

function isSameCountry(a: Party, b: Party): boolean {
  const [country, other] = [a.code.split('.')[0], b.code.split('.')[0]];
  return country === other || isUnsaid(country) || isUnsaid(other);
}

/** "Maliens" in a title, then "les Maliens": called the same, whatever each was taken for. */
function sameWords(a: Party, b: Party): boolean {
  const bare = withoutArticle(a);
  return bare !== '' && bare === withoutArticle(b);
}

function withoutArticle({ text }: Party): string {
  return fold(text ?? '').replace(/^(les?|la|l['’]|des|aux?|de) ?/, '');
}

/** "**les Tchadiens** ont repoussé" in a title, "l'armée **tchadienne**" below: a people stands for its men. */
function isPeopleOf({ text, name }: Party, other: Party): boolean {
  const people = name === null ? /^(?:les|des|aux) (\p{Lu}\p{L}{4,})$/u.exec(text ?? '')?.[1] : undefined;
  const stem = people && fold(people).replace(/(ien|en|ain|ois|ais|an)?s?$/, '');
  return !!stem && stem.length > 3 && ` ${fold(other.text ?? '')}`.includes(` ${stem}`);
}

/** "Awa Diallo", then "Moussa Keïta"; but "le président Keïta" is Moussa Keïta, and a union speaks through its head. */
function isOtherName(a: Party, b: Party): boolean {
  if (a.name === null || b.name === null) return false;
  if (a.id !== null && b.id !== null) return true;
  if (!OF_A_PERSON.test(a.name) || !OF_A_PERSON.test(b.name)) return false;
  const words = fold(b.name).split(/[\s-]+/);
  return !fold(a.name)
    .split(/[\s-]+/)
    .some((w) => w.length > 2 && words.includes(w));
}

/** "Médecins sans frontières", then "plusieurs ONG": others beside it. */
function isOneAmid(one: Party, many: Party): boolean {
  return (
    one.name !== null && many.name === null && /^(plusieurs|de nombreu(x|ses)|d['’]autres) /i.test(many.text ?? '')
  );
}

/** "**l'Union européenne**", then "**un convoi du Programme alimentaire mondial**": bodies of no country are many. */
function isOtherBody(named: Party, other: Party): boolean {
  return (
    named.name !== null &&
    other.name === null &&
    /^INT\.(IGO|NGO)$/.test(named.code) &&
    /\p{Lu}/u.test(other.text ?? '')
  );
}

/** Given name and family name. */
const OF_A_PERSON = /^\p{Lu}[\p{L}'’-]+( (de|du|ben|ould|el|al|ag))?( \p{Lu}[\p{L}'’-]+){1,2}$/u;

function isUnsaid(country: string | undefined): boolean {
  return country === 'UNK' || country === 'INT';
}

/** "**une femme** arrêtée" in the title, "une ressortissante indienne" below: the word says no nation, only the article does. */
function isAnybody({ text, id }: Party, lists: WordLists): boolean {
  if (id === null && isBareOther(text)) return true;
  const noun = id === null ? COUNTED.exec(text ?? '')?.[1]?.toLowerCase() : undefined;
  return lists.has('anybody', noun?.replace(/s$/, ''));
}

/** Number and article before one noun: "**une dizaine de jeunes** hommes". */
const COUNTED =
  /^(?:(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d+|des|les?|la|plusieurs|au moins|(?:une|des|plusieurs) (?:dizaine|vingtaine|trentaine|centaine)s? d[e'’]|jeunes?) ?)+(\p{L}+)$/iu;

/** Sectors that one text may give to the same people: "hommes armés" and "jihadistes", "habitants" and "élèves". */
const KIN: readonly (readonly string[])[] = [
  ['REB', 'UAF'],
  ['CVL', 'REF', 'EDU', 'MED', 'REL', 'LAB', 'JRN', 'NGO', 'BUS', 'OTH', 'ELI'],
  ['GOV', 'MIL', 'COP', 'LEG'],
  ['PTY', 'LEG', 'ELI', 'CVL'],
  ['IGO', 'MIL'],
];

function kin(a = '', b = ''): boolean {
  return a === 'OTH' || b === 'OTH' || KIN.some((group) => group.includes(a) && group.includes(b));
}
