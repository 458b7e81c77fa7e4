/** Whether "il" or "elle" may mean a person. In: a name where it stands. Out: gender by title, by title elsewhere in the article, or by first name; null where none tells. */
import type { Cast } from './cast.js';
import type { HitRange, NameHit } from './hit.js';
import { grammarOf } from './phrase-words.js';
import { keysOf } from './pieces.js';

type Gender = 'Masc' | 'Fem' | null;

export function genderOfPerson(cast: Cast, hit: NameHit): Gender {
  const entity = cast.entityOf(hit);
  const mentions = entity?.mentions ?? [];
  const civil = titleGender(cast, hit) ?? civilGender(cast, mentions);
  return civil ?? nameGender(cast, [hit, ...mentions]) ?? titledGender(cast, mentions);
}

/** "**la** ministre X", "**M.** X": the words right before the name. */
function titleGender(cast: Cast, { sentence, first }: HitRange): Gender {
  for (let i = first - 1; i >= Math.max(0, first - 4); i--) {
    const civil = civilAt(cast, sentence, i);
    if (civil) return civil;
    const role = cast.scanned.hitAt(sentence, i);
    if (role?.kind === 'role') return grammarOf(cast.scanned, sentence, role.first - 1, role.first).gender;
  }
  return null;
}

function civilAt(cast: Cast, sentence: number, at: number): Gender {
  const form = cast.scanned.word(sentence, at)?.form ?? '';
  if (/^(M|M\.|Monsieur)$/.test(form)) return 'Masc';
  return /^(Mme|Mme\.|Madame|Mlle)$/.test(form) ? 'Fem' : null;
}

/** "Mme X" somewhere in the article. */
function civilGender(cast: Cast, mentions: readonly HitRange[]): Gender {
  for (const { sentence, first } of mentions) {
    const dotted = cast.scanned.word(sentence, first - 1)?.form === '.';
    const civil = civilAt(cast, sentence, dotted ? first - 2 : first - 1);
    if (civil) return civil;
  }
  return null;
}

/** "**la députée** Nadi Sow", where her name stands without it, its first name unknown. */
function titledGender(cast: Cast, mentions: readonly HitRange[]): Gender {
  for (const mention of mentions) {
    const gender = titleGender(cast, mention);
    if (gender) return gender;
  }
  return null;
}

/** "**Awa** Exemple", "**Jean-Marie** X": the longest first name that the lexicon knows. */
function nameGender(cast: Cast, mentions: readonly HitRange[]): Gender {
  for (const { text } of mentions) {
    const [first = '', ...rest] = keysOf(text);
    const gender = rest.length > 0 ? cast.index.genders.get(first) : undefined;
    if (gender) return gender;
  }
  return null;
}
