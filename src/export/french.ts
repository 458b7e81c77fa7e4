/** Small French syntax. In: a preposition and a noun phrase. Out: the two joined as French joins them ("de" + "le maire" -> "du maire"). Closed-class words only. */

/** "onze", "oui" and y before a vowel are said as after a consonant: "de onze élèves", "de Youssef". */
const ELIDES = /^(?!onz|oui\b|y[aeéiou])[aeiouyàâäéèêëîïôöùûüœæ]/i;
const DETERMINERS = new Set(
  (
    'le la les l un une des du de d ce cet cette ces son sa ses leur leurs au aux plusieurs quelques certains aucun ' +
    'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante'
  ).split(' '),
);

/** "Des hommes armés" at the head of a sentence is "des hommes armés" inside another; a proper name keeps its capital. */
export function insideSentence(phrase: string): string {
  const first = phrase.match(/^\p{L}+/u)?.[0].toLowerCase() ?? '';
  return DETERMINERS.has(first) ? phrase.charAt(0).toLowerCase() + phrase.slice(1) : phrase;
}

/** Words that stand for somebody named elsewhere: out of their text they name nobody. */
const PRONOUNS = new Set(
  (
    'je j il ils elle elles on nous vous lui leur leurs eux le la les l se s me m te t y en qui que qu dont où celui celle ceux ' +
    'celles celui-ci celle-ci ceux-ci celles-ci celui-là ceux-là ce cela ça c ce dernier cette dernière ces derniers ces dernières ' +
    'son sa ses mon ma mes nos notre vos votre autre autres un une certains certaines plusieurs'
  ).split(' '),
);

/** "ils", "ces derniers", "son": nothing in it says who. */
export function isPronoun(phrase: string): boolean {
  const words = phrase.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  return words.length > 0 && words.every((word) => PRONOUNS.has(word));
}

function afterDe(phrase: string): string {
  const contracted = phrase.match(/^(le|les|des|du|de la)\s+(.+)$/s);
  const [, article, rest] = contracted ?? [];
  if (article === 'le') return `du ${rest}`;
  if (article === 'les') return `des ${rest}`;
  // "de" + the indefinite "des", or the partitive "du" or "de la", leaves "de" alone: "l'arrestation de manifestants".
  if (article === 'des' || article === 'du' || article === 'de la') return afterDe(rest ?? '');
  return ELIDES.test(phrase) ? `d’${phrase}` : `de ${phrase}`;
}

function afterA(phrase: string): string {
  if (/^le\s/.test(phrase)) return `au ${phrase.slice(3)}`;
  return /^les\s/.test(phrase) ? `aux ${phrase.slice(4)}` : `à ${phrase}`;
}

/** `preposition` may end in "de" or "à" ("auprès de", "face à"): the last word contracts. */
export function withPreposition(preposition: string, phrase: string): string {
  const words = preposition.split(' ');
  const last = words.pop();
  const head = words.length > 0 ? `${words.join(' ')} ` : '';
  if (last === 'de') return head + afterDe(phrase);
  if (last === 'à') return head + afterA(phrase);
  return `${preposition} ${phrase}`;
}

/** "a", "a et b", "a, b et c". */
export function listOf(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} et ${last}`;
}

const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];

/** "2026-03-01" -> "1er mars 2026"; what is no ISO day comes back as it is. */
export function frenchDay(iso: string): string {
  const [, year, month, day] = iso.match(/^(\d{4})-(\d{2})-(\d{2})/) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (!year || !name) return iso;
  return `${Number(day) === 1 ? '1er' : Number(day)} ${name} ${year}`;
}

/** "du 23 au 24 janvier 2020", "du 30 mai au 2 juin 2025": what both days share is said once. */
export function frenchDays(from: string, to: string): string {
  const [first, last] = [frenchDay(from), frenchDay(to)];
  const shared = from.slice(0, 7) === to.slice(0, 7) ? 2 : from.slice(0, 4) === to.slice(0, 4) ? 1 : 0;
  const words = first.split(' ');
  return `du ${words.slice(0, words.length - shared).join(' ')} au ${last}`;
}

/** "2026-03-01" -> "mars 2026". */
export function frenchMonth(iso: string): string {
  return frenchDay(`${iso.slice(0, 7)}-02`).replace(/^2 /, '');
}
