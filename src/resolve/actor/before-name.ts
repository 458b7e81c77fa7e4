/** What may stand between a title and the name it belongs to. In: a scanned document and the range of a name. Out: where the words between them end: "X, **45 ans**, enseignant", "son avocat, **Me** X", "la présidente du tribunal, **Mme** X", "le porte-parole du Front (**FFL**), X". */
import type { HitRange } from './hit.js';
import type { Scanned } from './scanned.js';

const CIVIL = /^(M|MM|Mme|Mmes|Mlle|[Mm]onsieur|[Mm]adame|Me|Mes|[Mm]aître|[Dd]r|[Pp]r|Mgr)\.?$/;
/** Words of an acronym in brackets, with the brackets. */
const BRACKETED = 5;

/** The first word of a name with the courtesy before it: "**Me** X"; "M ." may be two words. */
export function withCivil(scanned: Scanned, { sentence, first }: HitRange): number {
  const form = (at: number): string => scanned.word(sentence, at)?.form ?? '';
  const at = form(first - 1) === '.' ? first - 2 : first - 1;
  return CIVIL.test(form(at)) ? at : first;
}

/** Where the words before a bracket or a quoted title end that closes at `at`, "le patron du quotidien **« Le Fleuve »**, X"; `at` itself where none does. */
export function beforeBracket(scanned: Scanned, sentence: number, at: number): number {
  const form = (i: number): string => scanned.word(sentence, i)?.form ?? '';
  const opens = OPENING.get(form(at));
  if (opens === undefined) return at;
  for (let i = at - 1; i > at - BRACKETED; i--) if (opens.includes(form(i))) return i - 1;
  return at;
}

const OPENING: ReadonlyMap<string, string> = new Map([
  [')', '('],
  ['»', '«'],
  ['"', '"'],
  ['”', '“'],
]);

/** The last word of a name with the age told behind it: "X, **45 ans**, enseignant", "X **(45 ans)**, enseignant". */
export function behindAge(scanned: Scanned, { sentence, last }: HitRange): number {
  const form = (at: number): string => scanned.word(sentence, at)?.form ?? '';
  if (!/^[,(]$/.test(form(last + 1)) || !/^\p{N}+$/u.test(form(last + 2)) || !/^ans?$/i.test(form(last + 3)))
    return last;
  const bracket = form(last + 1) === '(';
  return bracket && form(last + 4) === ')' ? last + 4 : last + 3;
}
