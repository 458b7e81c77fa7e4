/** Acronyms and their expansion: "Association pour l'eau du plateau (**AEP**)", and later "l'**AEP** demande…". In: a scanned document and a sentence. Out: acronyms with the bodies that they stand for; hits put where they stand alone. */
import { nameKey } from '../../model/fold.js';
import { isUpper } from './capitals.js';
import { isName, type NameHit } from './hit.js';
import type { Scanned } from './scanned.js';
import { unknownBody } from './unknown-body.js';

/** A name of a body followed by its acronym in brackets. */
export function bracketed(scanned: Scanned, sentence: number): { acronym: string; body: NameHit }[] {
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

/** Later mentions by the acronym alone are the same body. */
export function spreadAcronyms(scanned: Scanned, sentence: number, acronyms: ReadonlyMap<string, NameHit>): void {
  for (const word of scanned.sentence(sentence).words) {
    const body = acronyms.get(word.form);
    const here = scanned.hitAt(sentence, word.index);
    if (!body || (here && isName(here) && (here.kind === 'unknown-body' || here.kind === 'unknown-person'))) continue;
    scanned.put({ ...body, ...scanned.range(sentence, word.index, word.index) });
  }
}
