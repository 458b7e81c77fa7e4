/** Places the names that no list knows. In: the sentences and what is placed already. Out: places with the area that the text gives, and no point. */
import { evidenceOf } from './accept.js';
import { contextOf } from './context.js';
import type { Identity } from './identity.js';
import type { NameCover } from './other-names.js';
import type { PlaceIndex } from './place-index.js';
import type { Placed } from './placed.js';
import type { PlaceSetting } from './setting.js';
import { keyOf, type Surface } from './surface.js';
import { findUnknown, type UnknownPlace } from './unknown.js';

export function placeUnknown(
  surfaces: readonly Surface[],
  covers: ReadonlyMap<Surface, NameCover>,
  known: readonly Placed[],
  tokens: ReadonlySet<string>,
  setting: PlaceSetting,
  index: PlaceIndex,
): Placed[] {
  const bySurface = new Map<Surface, Placed[]>();
  for (const placed of known) {
    const list = bySurface.get(placed.surface);
    if (list) list.push(placed);
    else bySurface.set(placed.surface, [placed]);
  }
  return surfaces.flatMap((surface, at) => {
    const here = placedAt(surface, bySurface.get(surface) ?? []);
    const cover = covers.get(surface) ?? [];
    const taken = (i: number): boolean =>
      here[i] !== undefined || (cover[i]?.length ?? 0) > 0 || tokens.has(surface.pieces[i]?.key ?? '');
    const ofPerson = (i: number): boolean => cover[i]?.some((n) => n.kind === 'person') === true;
    return findUnknown(surface, index, taken, ofPerson)
      .filter((u) => !here.slice(u.first, u.after).some((k) => k !== undefined))
      .map(({ first, after, kind }) => {
        const town = townBefore(surfaces, at, bySurface);
        const identity = identityOf(surface, { first, after, kind }, here, { setting, index, town });
        return { surface, first, after, identity, context: contextOf(surface, first, after, index) };
      });
  });
}

/** The place that lies over each piece. */
type PlacedAt = readonly (Placed | undefined)[];

function placedAt(surface: Surface, known: readonly Placed[]): PlacedAt {
  const at = new Array<Placed | undefined>(surface.pieces.length).fill(undefined);
  for (const placed of known) at.fill(placed, placed.first, placed.after);
  return at;
}

/** For how many sentences a town still says where an unknown square or base is. */
const HOLDS = 2;

/** "**À Lyon**, des jeunes ont défilé. La police a tiré **sur le pont X**": the town told last. */
function townBefore(
  surfaces: readonly Surface[],
  at: number,
  known: ReadonlyMap<Surface, readonly Placed[]>,
): Identity | undefined {
  const before = surfaces.slice(Math.max(0, at - HOLDS), at).flatMap((s) => known.get(s) ?? []);
  return before.findLast((p) => TOWNS.has(p.identity.kind) && evidenceOf(p.context) === 'strong')?.identity;
}

const TOWNS: ReadonlySet<Identity['kind']> = new Set(['town', 'seat', 'capital', 'village', 'quarter']);

interface Around {
  readonly setting: PlaceSetting;
  readonly index: PlaceIndex;
  readonly town: Identity | undefined;
}

/** The area that the text gives: the nearest place of the sentence, the town told last, else the article's country. */
function identityOf(surface: Surface, place: UnknownPlace, here: PlacedAt, { setting, index, town }: Around): Identity {
  const key = keyOf(surface.pieces, place.first, place.after);
  const near = placeInside(surface, place, index) ?? nearestPlace(place, here) ?? (isSite(place) ? town : undefined);
  const country = /^(mer|ocean) /.test(key) ? 'INT' : (near?.country ?? setting.main ?? 'UNK');
  const admin1 = near?.country === country ? (near.admin1 ?? (near.kind === 'region' ? near.name : null)) : null;
  const unplaced = { lat: null, lon: null, population: 0, source: 'text', announced: false } as const;
  return { id: `text.${key}`, name: textOf(surface, place), kind: place.kind, country, admin1, ...unplaced };
}

/** A square, a bridge, a base: of the town that the text is at. */
function isSite({ kind }: UnknownPlace): boolean {
  return kind === 'landmark' || kind === 'quarter';
}

/** "l'esplanade des Invalides" lies where the Invalides do. */
function placeInside({ pieces }: Surface, { first, after }: UnknownPlace, index: PlaceIndex): Identity | undefined {
  for (let at = first + 1; at < after; at++) {
    const inside = index.written(keyOf(pieces, at, after))[0];
    if (inside) return inside;
  }
  // "**Roissy** Charles-de-Gaulle" is Roissy's, whichever town is named beside it
  const whole = index.written(keyOf(pieces, first, after))[0] ?? index.written(keyOf(pieces, first, first + 1))[0];
  return after - first > 1 ? whole : undefined;
}

/** How many pieces apart a place still tells where its neighbour lies: "à X, dans la région de Y". */
const NEIGHBOUR = 12;

/** What follows tells more than what stands before: "X, dans le nord du Niger". */
function nearestPlace({ first, after }: UnknownPlace, here: PlacedAt): Identity | undefined {
  const telling = (i: number): Identity | undefined =>
    here[i]?.identity.country === 'INT' || isPowerOnly(here[i]) ? undefined : here[i]?.identity;
  for (let i = after; i < after + NEIGHBOUR; i++) if (telling(i)) return telling(i);
  for (let i = first - 1; i >= first - NEIGHBOUR; i--) if (telling(i)) return telling(i);
  return undefined;
}

/** "**Washington** a frappé la base de X": the power, not the town; "la prise de X **par la Turquie**": who took it. */
function isPowerOnly(placed: Placed | undefined): boolean {
  if (!placed) return false;
  const { surface, first, identity, context } = placed;
  const before = surface.pieces[first - 1];
  const preposition = /^(la|le|l|les)$/.test(before?.key ?? '') ? surface.pieces[first - 2] : before;
  if (preposition?.key === 'par' || isElsewhere(placed, preposition?.key ?? '')) return true;
  return identity.kind === 'capital' && evidenceOf(context) === 'weak';
}

/** "ont quitté le village de X **vers le Togo voisin**", "se sont repliés de X **au Togo voisin**": where they went. */
function isElsewhere({ surface, after }: Placed, preposition: string): boolean {
  if (preposition === 'vers') return true;
  return /^(au|en)$/.test(preposition) && /^voisine?$/.test(surface.pieces[after]?.key ?? '');
}

function textOf({ pieces, sentence }: Surface, { first, after }: UnknownPlace): string {
  const from = (pieces[first]?.start ?? sentence.start) - sentence.start;
  return sentence.text.slice(from, (pieces[after - 1]?.end ?? sentence.start) - sentence.start);
}
