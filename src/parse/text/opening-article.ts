/** "des" behind a comma: the article of a new clause's subject? In: tokens, the place of "des". Out: true for "Alors que la trêve tient, **des** miliciens ont fui": a verb in the plural follows that has no other subject. */
import type { RawToken } from '../analysis.js';
import type { Lefff } from '../lefff/lefff.js';

/** How far behind "des" its verb may stand. */
const REACH = 24;
const RELATIVE = /^(qui|que|qu['’]|dont|où|lesquel(le)?s)$/i;

export function opensClause(tokens: readonly RawToken[], at: number, lefff: Lefff): boolean {
  if (tokens[at - 1]?.form !== ',') return false;
  const verb = ownVerb(tokens, at, lefff);
  return verb !== null && isPlural(verb, lefff) && hasOpening(tokens, at, lefff);
}

/** The first finite verb behind the noun that is in no relative clause. */
function ownVerb(tokens: readonly RawToken[], at: number, lefff: Lefff): string | null {
  let relatives = 0;
  for (let i = at + 2; i < Math.min(tokens.length, at + REACH); i++) {
    const { form } = tokens[i] as RawToken;
    if (endsClause(form) || isListed(tokens, i)) return null;
    if (RELATIVE.test(form)) relatives++;
    else if (isFiniteVerb(tokens, i, lefff) && relatives-- === 0) return form;
  }
  return null;
}

function endsClause(form: string): boolean {
  return /^[.;:!?]/.test(form);
}

/** "des Finances, **des** Transports et **du** Logement" goes on a list. */
function isListed(tokens: readonly RawToken[], i: number): boolean {
  return /^(et|ou|,)$/.test(tokens[i - 1]?.form ?? '') && /^(de|d['’]|du|des)$/i.test((tokens[i] as RawToken).form);
}

/** Something that a comma ends before the subject: a clause with its verb, or a complement: "**Selon** le maire, des …". */
function hasOpening(tokens: readonly RawToken[], at: number, lefff: Lefff): boolean {
  const first = sentenceStart(tokens, at);
  const opening = (tokens[first] as RawToken).form.toLowerCase();
  const isMark = lefff.lookup(opening).some((e) => /^(prep|csu)$/.test(e.category));
  if (/^(aux?|lors|alors)$/.test(opening) || (isMark && !/^(des?|d['’])$/.test(opening))) return true;
  return tokens.slice(first, at).some((_, i) => isFiniteVerb(tokens, first + i, lefff));
}

function sentenceStart(tokens: readonly RawToken[], at: number): number {
  let first = at - 1;
  while (first > 0 && !endsClause((tokens[first - 1] as RawToken).form)) first--;
  // a quotation mark or a dash opens nothing
  while (first < at - 1 && !/[\p{L}\d]/u.test((tokens[first] as RawToken).form)) first++;
  return first;
}

/** A form that is a verb's and no noun's, or an auxiliary: "ont", "est", "envahissent", not "président", "l'**est**". */
function isFiniteVerb(tokens: readonly RawToken[], i: number, lefff: Lefff): boolean {
  const read = lefff.lookup((tokens[i] as RawToken).form.toLowerCase());
  if (!read.some((e) => isVerb(e.category) && /^[PSIJFC]+3/.test(e.morph))) return false;
  if (read.every((e) => isVerb(e.category))) return true;
  return read.some((e) => /^aux/.test(e.category)) && !/^l['’]$/i.test(tokens[i - 1]?.form ?? '');
}

function isPlural(form: string, lefff: Lefff): boolean {
  return lefff.lookup(form.toLowerCase()).some((e) => isVerb(e.category) && /3p$/.test(e.morph));
}

function isVerb(category: string): boolean {
  return category === 'v' || category.startsWith('aux');
}
