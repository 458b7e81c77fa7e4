/** One title for the holders of several states. In: a scanned document and a name. Out: office and country of whom a nationality alone parts from the title: "les présidents malien X, **nigérien Y** et **tchadien Z**", "le président malien X et **le Nigérien Y**"; null where no title leads the list. */
import type { Sector } from '../../model/codes.js';
import type { Hit, HitRange } from './hit.js';
import { grammarOf } from './phrase-words.js';
import type { Scanned } from './scanned.js';

export interface SharedTitle {
  readonly country: string;
  readonly sector: Sector;
}

export function sharedTitle(scanned: Scanned, { sentence, first }: HitRange): SharedTitle | null {
  const own = scanned.hitAt(sentence, first - 1);
  if (own?.kind !== 'demonym') return null;
  const role = leadOf(scanned, own);
  const country = own.countries[0]?.iso3;
  return role?.sector === 'GOV' && country ? { country, sector: role.sector } : null;
}

/** The title at the head of the list in which a nationality stands. */
function leadOf(scanned: Scanned, own: Hit): Extract<Hit, { kind: 'role' }>['role'] | null {
  const alone = scanned.word(own.sentence, own.first - 1)?.upos === 'DET';
  for (let at: Hit = own; ; ) {
    const before: Hit | null = scanned.hitAt(at.sentence, at.first - 1);
    if (before?.kind === 'role') return leads(scanned, before, alone, at === own) ? before.role : null;
    const previous = nationalityBefore(scanned, at);
    if (!previous) return null;
    at = previous;
  }
}

/** A plural leads bare adjectives, a title of one leads "le Nigérien"; whoever stands right behind his title is read elsewhere. */
function leads(scanned: Scanned, hit: Extract<Hit, { kind: 'role' }>, alone: boolean, own: boolean): boolean {
  if (hit.role.denotes !== 'person') return false;
  const { plural } = grammarOf(scanned, hit.sentence, hit.first, hit.first);
  return plural ? !alone : alone && !own;
}

/** "**malien** X, nigérien Y", "**malien** X et le Nigérien Y": the nationality of the name before in the list. */
function nationalityBefore(scanned: Scanned, { sentence, first }: Hit): Hit | null {
  let at = first - 1;
  while (scanned.word(sentence, at)?.upos === 'DET') at--;
  while (/^(,|et)$/.test(scanned.word(sentence, at)?.form ?? '')) at--;
  if (at === first - 1) return null;
  const name = scanned.nameAt(sentence, at);
  if (name?.kind !== 'person' && name?.kind !== 'unknown-person') return null;
  const nationality = scanned.hitAt(sentence, name.first - 1);
  return nationality?.kind === 'demonym' ? nationality : null;
}
