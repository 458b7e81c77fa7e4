/** A name that has been placed: where it stands, and which place it is. */
import type { PlaceContext } from './context.js';
import type { Identity } from './identity.js';
import type { Surface } from './surface.js';

export interface Placed {
  readonly surface: Surface;
  /** First piece, and the one after the last. */
  readonly first: number;
  readonly after: number;
  readonly identity: Identity;
  readonly context: PlaceContext;
}

export function startOf({ surface, first }: Placed): number {
  return surface.pieces[first]?.start ?? 0;
}
