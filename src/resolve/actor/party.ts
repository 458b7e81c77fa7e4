/** A bearer as the record states it. In: a phrase and its bearer. Out: a `Party`: exact words, name and id where somebody is meant, code. */
import type { Phrase } from '../../model/draft.js';
import type { Party } from '../../model/record.js';
import type { Bearer } from './party-bearer.js';

/** A party whose country no word gives, before its event is placed. */
export interface FoundParty extends Party {
  readonly local?: true;
}

export function partyOfBearer(phrase: Phrase, bearer: Bearer): FoundParty {
  const { text, start, end } = phrase;
  return {
    ...(bearer.local ? { local: true as const } : {}),
    text,
    start,
    end,
    name: nameOf(bearer),
    id: bearer.entity?.id ?? bearer.holder?.id ?? null,
    code: `${bearer.country}.${bearer.sector}`,
  };
}

/** Victims, private persons and bare roles have no name. */
export function nameOf(bearer: Bearer): string | null {
  if (bearer.entity) return bearer.entity.private ? null : bearer.entity.name;
  return bearer.holder?.name ?? null;
}
