/** Somebody in a role, before the record's form: a named entity or a bare role, with country and sector. */
import type { RoleEntry } from '../../lexicon/actors.js';
import type { Sector } from '../../model/codes.js';
import type { Phrase } from '../../model/draft.js';
import type { Entity } from './entity.js';

export interface Bearer {
  readonly entity: Entity | null;
  readonly role: RoleEntry | null;
  readonly country: string;
  readonly sector: Sector;
  /** Is the role only that of a complement of the phrase's head? */
  readonly borrowed: boolean;
  /** Do the words name nobody: a thing that belongs to nobody ("la route"), a word that is no name of anybody ("cible")? */
  readonly nobody?: boolean;
  /** Does only the setting give the country? See `unsaid.ts`. */
  readonly local?: boolean;
  /** Are they a nation by its name ("les Maliens")? Their state acts; spoken to by it, they are its people. */
  readonly nation?: boolean;
  /** An office holder whom the article never names. */
  readonly holder: { readonly id: string; readonly name: string } | null;
}

/** The words of a phrase, without their text; `strikes` where they do an act of violence, `also` where two are meant. */
export type Words = Pick<Phrase, 'sentence' | 'head' | 'first' | 'last' | 'start'> & {
  readonly strikes?: boolean;
  readonly also?: Words;
};

export const NOBODY: Bearer = {
  entity: null,
  role: null,
  country: 'UNK',
  sector: 'OTH',
  holder: null,
  borrowed: false,
  nobody: true,
};

export function bearerOfEntity(entity: Entity, role: RoleEntry | null = null): Bearer {
  return { entity, role, country: entity.country, sector: entity.sector, holder: null, borrowed: false };
}
