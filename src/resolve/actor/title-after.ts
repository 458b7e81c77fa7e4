/** Appositions behind a name: "Ali Sow, **porte-parole du syndicat**, a dit…", "Ali Sow (**Parti X**)". In: a scanned document and the range of a name. Out: the range of words that say what the person is. */
import { behindAge } from './before-name.js';
import type { HitRange } from './hit.js';
import { isOneAmong } from './one-among.js';
import type { Scanned } from './scanned.js';
import { isOneOf, NOMINAL } from './title-phrase.js';

/** The apposition behind a name: "X, **porte-parole du syndicat**,", "X (**parti Y**)". */
export function titleAfter(scanned: Scanned, range: HitRange): HitRange | null {
  const { sentence } = range;
  const last = behindAge(scanned, range);
  const joined = scanned.word(sentence, last + 1)?.form === 'et' ? scanned.nameAt(sentence, last + 2) : null;
  if (joined?.kind === 'person' || joined?.kind === 'unknown-person') return sharedTitle(scanned, joined);
  const mark = scanned.word(sentence, last + 1)?.form;
  if (!opensApposition(scanned, sentence, last + 1)) return null;
  const among = isOneAmong(scanned, sentence, last + 2);
  let end = among ? last + 4 : last + 1;
  while (
    end + 1 < scanned.sentence(sentence).words.length &&
    (isTitleWord(scanned, sentence, end + 1) || (end === last + 1 && scanned.hitAt(sentence, end + 1)?.kind === 'role'))
  )
    end++;
  if (end === last + 1 || listsOthers(scanned, sentence, last + 2, end)) return null;
  const hits = scanned.within(sentence, last + 2, end);
  const first = hits.find((h) => h.kind === 'role' && (h.role.denotes === 'person' || mark === '('));
  if (first && among) return scanned.range(sentence, first.first, end);
  if (first && first.first - last <= 4 && !isSubjectItself(scanned, first, range) && !isOfNext(scanned, first, end)) {
    const title = scanned.range(sentence, first.first, end);
    // "pour X, **les deux touristes** ont…": they are others, unless several are named
    return isOneOf(scanned, title) || scanned.word(sentence, range.first - 1)?.form === 'et' ? title : null;
  }
  const party = mark === '(' ? hits.find((h) => h.kind === 'actor') : undefined;
  return party ? scanned.range(sentence, party.first, party.last) : null;
}

/** "X, **le ministre de la Santé et le maire** ont": who has an article of his own behind "et" is one more, unless a comma ends it. */
function listsOthers(scanned: Scanned, sentence: number, first: number, end: number): boolean {
  const form = (at: number): string => scanned.word(sentence, at)?.form.toLowerCase() ?? '';
  if (!/^(le|la|l['’])$/.test(form(first)) || !/^(VERB|AUX)$/.test(scanned.word(sentence, end + 1)?.upos ?? ''))
    return false;
  for (let i = first; i < end; i++) if (form(i) === 'et' && /^(le|la|l['’])$/.test(form(i + 1))) return true;
  return false;
}

/** A comma or bracket; behind "le préfet, X, **et** son chauffeur" stands one more. */
function opensApposition(scanned: Scanned, sentence: number, at: number): boolean {
  const next = scanned.word(sentence, at + 1)?.form ?? '';
  return /^[,(]$/.test(scanned.word(sentence, at)?.form ?? '') && !/^(et|ou|ainsi|mais)$/i.test(next);
}

/** "X et Y, **les deux soldats**": a title in the plural is of both. */
function sharedTitle(scanned: Scanned, second: HitRange): HitRange | null {
  const title = titleAfter(scanned, second);
  return title && !isOneOf(scanned, title) ? title : null;
}

/** "Ali Sow, **le colonel Issa Koné** et": the title of the name right behind it; "le frère **du** maire Issa Koné" is Ali Sow's. */
function isOfNext(scanned: Scanned, { sentence, first }: HitRange, end: number): boolean {
  for (let i = first + 1; i <= end; i++) {
    if (scanned.word(sentence, i)?.upos === 'ADP') return false;
    if (isNameAt(scanned, sentence, i)) return scanned.word(sentence, first - 1)?.upos === 'DET';
  }
  return false;
}

/** "reçu par X, **le président malien** a dit": the subject of the clause is somebody else. */
function isSubjectItself(scanned: Scanned, { sentence, first }: HitRange, name: HitRange): boolean {
  const isSubject = (at: number): boolean => scanned.word(sentence, at)?.deprel.startsWith('nsubj') ?? false;
  // "a confié à **RFI X**, responsable de…": the tree lost the name, whose apposition it calls the subject
  if (isBehindMedium(scanned, sentence, name.first - 1)) return false;
  // "**X, le chef du département**, a dit": both may be called the subject
  return isSubject(first) && !isSubject(name.first);
}

function isBehindMedium(scanned: Scanned, sentence: number, at: number): boolean {
  const hit = scanned.hitAt(sentence, at);
  if (hit?.kind === 'actor') return hit.entries[0]?.kind === 'media';
  return hit?.kind === 'role' && hit.role.sector === 'JRN' && hit.role.denotes === 'body';
}

function isTitleWord(scanned: Scanned, sentence: number, at: number): boolean {
  const word = scanned.word(sentence, at);
  if (!word || (word.form === 'et' && isNameAt(scanned, sentence, at + 1))) return false;
  return NOMINAL.has(word.upos) || word.form === 'et' || word.upos === 'ADV' || /^[-–'’]$/.test(word.form);
}

/** "X, ministre malien **et Ali Diop**, juge": another person, whether or not the name is known yet. */
function isNameAt(scanned: Scanned, sentence: number, first: number): boolean {
  const hit = scanned.nameAt(sentence, first);
  if (hit) return hit.kind === 'person' || hit.kind === 'unknown-person';
  return [first, first + 1].every((i) => scanned.word(sentence, i)?.upos === 'PROPN');
}
