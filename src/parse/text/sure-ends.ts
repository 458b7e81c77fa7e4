/** Ends that need no trained judge. In: what stands around a token. Out: true, false, or null where only the context tells. */
import type { TextWords } from '../../lexicon/text.js';
import { CATEGORY_BITS } from '../lefff/categories.js';
import type { TokenCues } from './token-cues.js';

export interface Surroundings {
  readonly beyond: TokenCues;
  readonly before: TokenCues;
  readonly here: TokenCues;
  readonly next: TokenCues;
  readonly afterNext: TokenCues;
  /** White space after the token, and after the next one. */
  readonly spaces: readonly [boolean, boolean];
  readonly quoteIsOpen: boolean;
  /** Does the sentence start the paragraph, without a verb so far? */
  readonly isHead: boolean;
  /** A comma or a bracket so far: "Ouagadougou, 12 mars (AIB)". */
  readonly hasMarks: boolean;
  readonly length: number;
  readonly startsWithDash: boolean;
}

const FINAL = /^[.!?…]+$/;
const BULLET = /^[•■▪►●]$/;
const DASH = /^[-–—]$/;
/** No dateline is longer. */
const DATELINE = 16;
/** No intertitle is longer. */
const HEADING = 12;

const CLOSING = /^["»”]$/;

export function sureEnd(around: Surroundings, words: TextWords): boolean | null {
  return (
    title(around, words) ??
    namedBody(around) ??
    bodyWithAdjective(around, words) ??
    nameOfBody(around, words) ??
    fullStop(around) ??
    quotedSentence(around) ??
    gluedFinal(around) ??
    bullet(around) ??
    gluedWords(around, words) ??
    headingBeforePlace(around) ??
    beforeGluedQuotation(around, words) ??
    afterGluedQuotation(around, words) ??
    dashedHeading(around, words) ??
    fromTownToTown(around, words) ??
    dateline(around, words)
  );
}

/** "le gén. **Tovi**": what keeps its full stop before a name ends nothing. */
function title({ here }: Surroundings, words: TextWords): boolean | null {
  return here.form.length > 1 && words.abbreviations.get(here.lower) === 'name' ? false : null;
}

/** "**Les Nations** Unies", "**Les Forces** Armées Maliennes": behind an article that opens the sentence, a noun and its adjective make one name. */
function namedBody({ before, here, next, spaces, length }: Surroundings): boolean | null {
  if (length !== 2 || !spaces[0] || !/^\p{Lu}\p{Ll}/u.test(here.form) || !/^\p{Lu}\p{Ll}/u.test(next.form)) return null;
  return (before.bits & CATEGORY_BITS.determiner) !== 0 && describes(next) ? false : null;
}

/** "proches du **Front Uni**": a body's noun with a capital within the sentence is a name already, and an adjective with one goes on with it. */
function bodyWithAdjective({ here, next, spaces, length }: Surroundings, words: TextWords): boolean | null {
  if (length < 2 || !spaces[0] || !/^\p{Lu}\p{Ll}/u.test(here.form) || !/^\p{Lu}\p{Ll}/u.test(next.form)) return null;
  return words.nameCues.get(here.lower) === 'organisation' && describes(next) ? false : null;
}

/** "du quotidien privé **L'Aurore**", "du parti d'opposition **Les Patriotes**": a body told by a common noun before it goes on with its name, an article first. */
function nameOfBody({ beyond, before, here, next, afterNext }: Surroundings, words: TextWords): boolean | null {
  if (!/^(?:L['’]|Le|La|Les)$/.test(next.form) || !afterNext.isCapital || !/^\p{Ll}[\p{Ll}-]+$/u.test(here.form))
    return null;
  return [here, before, beyond].some((cue) => words.nameCues.get(cue.lower) === 'organisation') ? false : null;
}

const DESCRIBING = CATEGORY_BITS.adjective | CATEGORY_BITS.pastParticiple;
const FUNCTION_WORD =
  CATEGORY_BITS.determiner |
  CATEGORY_BITS.preposition |
  CATEGORY_BITS.pronoun |
  CATEGORY_BITS.cliticSubject |
  CATEGORY_BITS.adverb;

function describes({ bits }: TokenCues): boolean {
  return (bits & DESCRIBING) !== 0 && (bits & FUNCTION_WORD) === 0;
}

/** A full stop of its own (that of "M." belongs to the word) before a capital; any final sign before a quotation mark that opens. */
function fullStop({ here, next, spaces }: Surroundings): boolean | null {
  if (here.form === '.' && next.isCapital && (spaces[0] || next.form.length > 1)) return true;
  if (!FINAL.test(here.form) || !spaces[0]) return null;
  const opensQuote = /^[«“]$/.test(next.form) || (next.form === '"' && !spaces[1]);
  return opensQuote ? true : null;
}

/** `… ne nous retient." Le maire…`, `"On a peur." "On part."`: a capital, or another quotation, after a sentence that its marks close. */
function quotedSentence({ before, here, next, afterNext, quoteIsOpen }: Surroundings): boolean | null {
  if (!CLOSING.test(here.form) || quoteIsOpen || !FINAL.test(before.form)) return null;
  return next.isCapital || (/^["«“]$/.test(next.form) && afterNext.isCapital) ? true : null;
}

/** "Que faire ?Le maire…", "des vivres...Le convoi": but "« ...Le convoi »" only begins in the middle. */
function gluedFinal({ before, here, next, spaces, length, quoteIsOpen }: Surroundings): boolean | null {
  if (!FINAL.test(here.form) || spaces[0] || !next.isCapital || next.form.length < 2) return null;
  const isBeginning = length < 2 || /^[«“([]$/.test(before.form) || (before.form === '"' && quoteIsOpen);
  return !isBeginning;
}

/** "les habitants|Les pluies", "en 2015|Sa sœur": the tokeniser cuts such words only where a sentence begins. "10|H|30" and "500|FCFA" are measures. */
function gluedWords({ here, next, spaces }: Surroundings, words: TextWords): boolean | null {
  if (spaces[0] || !next.isCapital || !/[\p{L}\p{N}]$/u.test(here.form)) return null;
  if (!/\p{N}$/u.test(here.form)) return true;
  return /^\p{Lu}(?:\p{Ll}|')/u.test(next.form) && !words.units.has(next.lower);
}

/** "La rue gronde **A** Kolo, des jeunes…": behind an intertitle that lost its line, a bare capital "A" for "À" and a name open the text. "Le plan A" is followed by no name. */
function headingBeforePlace({ here, next, afterNext, spaces }: Surroundings): boolean | null {
  if (!/^[AÀ]$/.test(next.form) || !spaces[0] || !spaces[1] || !/^\p{Ll}[\p{Ll}'’-]+$/u.test(here.form)) return null;
  return /^\p{Lu}\p{Ll}/u.test(afterNext.form) && (here.bits & FUNCTION_WORD) === 0 ? true : null;
}

/** "• Le bilan • Les causes": a bullet opens what follows. */
function bullet({ here, next }: Surroundings): boolean | null {
  if (BULLET.test(here.form)) return false;
  return BULLET.test(next.form) ? true : null;
}

/** `… la maison."Nous avons eu peur""Ils …`: a straight quote between two signs opens what comes when nothing is open. */
function beforeGluedQuotation(around: Surroundings, words: TextWords): boolean | null {
  const { here, next, afterNext, spaces, quoteIsOpen } = around;
  if (next.form !== '"' || spaces[0] || spaces[1] || !afterNext.isCapital || quoteIsOpen) return null;
  if (here.form === '"' || FINAL.test(here.form)) return true;
  // `les pompiers"C'est fini"`, but `le pont"Tirna"`.
  return /\p{Ll}$/u.test(here.form) && opens(afterNext, words) ? true : null;
}

/** `… de « trahison »Le conseil`: what is glued after a quotation is a sentence of its own. */
function afterGluedQuotation(around: Surroundings, words: TextWords): boolean | null {
  const { here, next, spaces, quoteIsOpen } = around;
  if (!CLOSING.test(here.form) || spaces[0] || !next.isCapital || quoteIsOpen) return null;
  // `« Sauveur »Fils de bergers, il …`: a common word with a capital.
  const isCommon = (next.bits & ~CATEGORY_BITS.name) !== 0;
  return opens(next, words) || isCommon ? true : null;
}

const opens = (cue: TokenCues, words: TextWords): boolean => words.openers.has(cue.lower.replace(/'$/, ''));

/** `- Des vivres attendus -Le convoi…`: an intertitle between dashes, as agencies print it, ends with the second one. */
function dashedHeading(around: Surroundings, words: TextWords): boolean | null {
  const { here, next, spaces, startsWithDash, length } = around;
  if (!startsWithDash || length > HEADING || length < 2) return null;
  if (DASH.test(next.form) && !FINAL.test(here.form) && spaces[0] && !spaces[1]) return false;
  if (!DASH.test(here.form)) return null;
  const isGlued = !spaces[0] && (next.isCapital || /^["«]$/.test(next.form));
  return isGlued || (spaces[0] && next.isCapital && opens(next, words)) ? true : null;
}

/** "a été attaqué sur l'axe **Dori - Téra**": in the midst of a sentence, a dash between two names joins them. "… à Dori - **Le** maire…" may begin another. */
function fromTownToTown({ before, here, next, afterNext, isHead }: Surroundings, words: TextWords): boolean | null {
  if (isHead) return null;
  const [left, dash, right] = DASH.test(here.form) ? [before, here, next] : [here, next, afterNext];
  if (!DASH.test(dash.form) || !left.isCapital || !right.isCapital) return null;
  return opens(right, words) ? null : false;
}

/** "Ouagadougou, 12 mars (AIB) - Le gouverneur…": the dash ends the dateline. "Rwanda - RD Congo : une force" has none. */
function dateline({ here, next, isHead, hasMarks, length }: Surroundings, words: TextWords): boolean | null {
  if (!isHead || length > DATELINE) return null;
  if (DASH.test(next.form)) return FINAL.test(here.form) ? null : false;
  if (!DASH.test(here.form) || length < 2 || !next.isCapital) return null;
  return opens(next, words) && (hasMarks || length < 4) ? true : null;
}
