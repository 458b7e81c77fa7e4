/** What words may say of a bearer: sector, country, named entity; null for what they do not say. */
import type { RoleEntry } from '../../lexicon/actors.js';
import type { Sector } from '../../model/codes.js';
import type { Entity } from './entity.js';
import type { NameHit } from './hit.js';

export interface Sense {
  readonly sector: Sector | null;
  readonly country: string | null;
  readonly entity: Entity | null;
  readonly role: RoleEntry | null;
  /** Does a sector come from a common word that any phrase may hold ("homme", "groupe")? */
  readonly weak: boolean;
  /** Is the role that of a complement, behind a head that is none ("le communiqué **de la présidence**")? */
  readonly borrowed: boolean;
  /** Is it of somebody who left what the complement says ("l'ancien directeur **des douanes**")? */
  readonly former?: boolean;
  /** Does the head hand over to its complement ("une dizaine")? */
  readonly carrier: boolean;
}

export const NO_SENSE: Sense = {
  sector: null,
  country: null,
  entity: null,
  role: null,
  weak: true,
  borrowed: false,
  carrier: false,
};

/** Finds the entity of a name; given by the reader of names. */
export type EntityOf = (hit: NameHit) => Entity | null;
