/** A bearer as the record states it. In: a phrase and its bearer. Out: a `Party`: exact words, name and id where somebody is meant, code. */
import { withoutHyphen } from '../../model/clitic.js';
import type { Phrase } from '../../model/draft.js';
import type { Party } from '../../model/record.js';
import type { Bearer } from './party-bearer.js';

/** A party before its event is known: one whose country no word gives, or a nation by its name. */
export interface FoundParty extends Party {
  readonly local?: true;
  readonly nation?: true;
}

/** The party as the record states it. */
export function plainParty({ local: _local, nation: _nation, ...party }: FoundParty): Party {
  return party;
}

export function partyOfBearer(phrase: Phrase, bearer: Bearer): FoundParty {
  const { text, start, end } = withoutHyphen(phrase);
  return {
    ...(bearer.local ? { local: true as const } : {}),
    ...(bearer.nation ? { nation: true as const } : {}),
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
