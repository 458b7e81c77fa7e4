/** Titles in front of a name: "**le ministre malien de la Santé**, Ali Sow, a promis…", "**le colonel** Sow". In: a scanned document and the range of a name. Out: the range of words that say what the person is. */
import { beforeBracket, withCivil } from './before-name.js';
import type { HitRange } from './hit.js';
import { innerTitle } from './inner-title.js';
import { pluralTitle } from './plural-title.js';
import type { Scanned } from './scanned.js';
import { isOneOf, leftEdge, personRoleIn } from './title-phrase.js';

/** The noun phrase in front of a name, with or without a comma between: "le ministre malien de la Santé, **X**", "le colonel **X**". */
export function titleBefore(scanned: Scanned, range: HitRange): HitRange | null {
  const { sentence } = range;
  const first = withCivil(scanned, range);
  const shared = pluralTitle(scanned, range) ?? titleOfJoined(scanned, sentence, first);
  if (shared !== undefined) return shared;
  // "le maire **de** Dori" is no title of Dori
  if (scanned.word(sentence, first - 1)?.upos === 'ADP') return null;
  const left = leftEdge(scanned, sentence, first - 1, false);
  const direct = directTitle(scanned, range);
  const comma = commaBefore(scanned, sentence, direct ? left : first);
  // "le ministre malien Ali Sow, **la députée** X et…": a title that bears a name already is its bearer's
  if (direct && comma !== null && isPersonAt(scanned, sentence, comma - 1)) return direct;
  return comma !== null && mayStandApart(scanned, range) ? titleApart(scanned, range, comma, direct) : direct;
}

/** The title that ends at a comma before the name; what stands right before the name where that one is somebody else's. */
function titleApart(scanned: Scanned, range: HitRange, comma: number, direct: HitRange | null): HitRange | null {
  const { sentence } = range;
  const end = beforeBracket(scanned, sentence, comma - 1);
  const far = leftEdge(scanned, sentence, end, true);
  if (isSubjectBehindSetting(scanned, range, far) || isOfNameBefore(scanned, range, far)) return direct;
  const title = personRoleIn(scanned, sentence, far, end, true);
  if (!title) return direct;
  const inner = innerTitle(scanned, title, range);
  if (inner) return inner;
  // "ses deux coaccusés, **le commandant** X": the rank says more than what befell him
  if (direct && isAnybody(scanned, title)) return direct;
  return isOneOf(scanned, title) || scanned.word(sentence, range.last + 1)?.form === 'et' ? title : direct;
}

/** "les députés X **et Y**": the title of the one is the other's; undefined where nobody is joined. */
function titleOfJoined(scanned: Scanned, sentence: number, first: number): HitRange | null | undefined {
  const joined = scanned.word(sentence, first - 1)?.form === 'et' ? scanned.nameAt(sentence, first - 2) : null;
  if (joined?.kind !== 'person' && joined?.kind !== 'unknown-person') return undefined;
  return titleBefore(scanned, joined);
}

/** What stands right before the name, without a comma: "son porte-parole, **le colonel** X". */
export function directTitle(scanned: Scanned, range: HitRange): HitRange | null {
  const first = withCivil(scanned, range);
  if (scanned.word(range.sentence, first - 1)?.upos === 'ADP') return null;
  return personRoleIn(scanned, range.sentence, leftEdge(scanned, range.sentence, first - 1, false), first - 1);
}

/** "coaccusé", "victime", "voisin": private people without a role. */
function isAnybody(scanned: Scanned, { sentence, first }: HitRange): boolean {
  const hit = scanned.hitAt(sentence, first);
  return hit?.kind === 'role' && hit.role.private && hit.role.sector === 'CVL';
}

/** "le ministre, **X**, a dit": an apposition ends with a comma, a point, a bracket or the sentence, not with a verb of its own. */
function mayStandApart(scanned: Scanned, range: HitRange): boolean {
  const next = scanned.word(range.sentence, range.last + 1);
  return (
    next === undefined || next.upos === 'PUNCT' || next.form === 'et' || next.upos === 'AUX' || next.upos === 'VERB'
  );
}

/** "reçu **par** le président malien, **X a** promis": a title under a preposition is somebody else's, where the name goes on to its own verb. */
function isSubjectBehindSetting(scanned: Scanned, { sentence, last }: HitRange, far: number): boolean {
  if (!/^(AUX|VERB)$/.test(scanned.word(sentence, last + 1)?.upos ?? '')) return false;
  return [far, far - 1].some((i) => scanned.word(sentence, i)?.upos === 'ADP');
}

/** "Awa Koné, **préfète**, Ali Sow, maire, et Issa Ba": a bare title behind a name is that name's, and so is one with an article where this name has its own. */
function isOfNameBefore(scanned: Scanned, { sentence, last }: HitRange, far: number): boolean {
  if (scanned.word(sentence, far - 1)?.form !== ',' || !isPersonAt(scanned, sentence, far - 2)) return false;
  const hasOwn = scanned.word(sentence, last + 1)?.form === ',' && scanned.hitAt(sentence, last + 3)?.kind === 'role';
  return scanned.word(sentence, far)?.upos !== 'DET' || hasOwn;
}

/** Two proper nouns, whether or not the name is known yet; "à **Bobo Dioulasso**, ancien ministre" says where. */
function isPersonAt(scanned: Scanned, sentence: number, last: number): boolean {
  const hit = scanned.nameAt(sentence, last);
  if (hit) return hit.kind === 'person' || hit.kind === 'unknown-person';
  return [last, last - 1].every((i) => scanned.word(sentence, i)?.upos === 'PROPN');
}

function commaBefore(scanned: Scanned, sentence: number, at: number): number | null {
  return scanned.word(sentence, at - 1)?.form === ',' ? at - 1 : null;
}

/** Is the word right before the name its title ("**général** X"), with at most adjectives between? A single unknown word needs it to be a name. */
export function hasAdjoiningTitle(scanned: Scanned, range: HitRange): boolean {
  for (let i = range.first - 1; i >= Math.max(0, range.first - 3); i--) {
    const hit = scanned.hitAt(range.sentence, i);
    if (hit?.kind === 'role') return hit.role.denotes === 'person' && hit.last === i;
    if (scanned.word(range.sentence, i)?.upos !== 'ADJ') return false;
  }
  return false;
}
