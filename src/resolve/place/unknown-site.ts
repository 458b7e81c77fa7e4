/** Sites whose noun is part of the name: "lac X", "pont X", "parc national de la X", "place du 1er-Mai". In: a sentence and a piece. Out: the site that begins there, or null. */
import type { IdentityKind } from './identity.js';
import { LINKS, nameEnd } from './name-end.js';
import type { PlaceIndex } from './place-index.js';
import { keyOf, type Piece, type Surface, wordOf } from './surface.js';

export interface UnknownPlace {
  readonly first: number;
  readonly after: number;
  readonly kind: IdentityKind;
}

const KINDS: Readonly<Record<string, IdentityKind>> = { water: 'water', relief: 'relief', landmark: 'landmark' };

export function siteAt(surface: Surface, at: number, index: PlaceIndex): UnknownPlace | null {
  const { pieces } = surface;
  for (const length of [2, 1]) {
    const noun = index.nouns.get(keyOf(pieces, at, at + length));
    if (!noun?.part) continue;
    const start = afterLinks(pieces, at + length);
    const after =
      isNamed(pieces, at, start, start === at + length) && isNoun(surface, at) ? nameEnd(pieces, start, true) : null;
    if (after === null || index.countries.byMetonym(keyOf(pieces, at, after)).length > 0) return null;
    // "sur le plateau de France 2"
    if (index.countries.byName(keyOf(pieces, start, after)).length > 0) return null;
    return { first: at, after, kind: KINDS[noun.gives] ?? 'landmark' };
  }
  return null;
}

/** Skips "de la", "du", "de l'". */
function afterLinks(pieces: readonly Piece[], at: number): number {
  let start = at;
  for (let n = 0; n < 2 && LINKS.has(pieces[start]?.key ?? ''); n++) start++;
  return start;
}

/** Not "sur place Untel" nor "plateau de BFMTV": a noun right before its name needs an article, and the name more than an acronym. */
function isNamed(pieces: readonly Piece[], at: number, start: number, direct: boolean): boolean {
  const name = pieces[start];
  if (!name || name.upper || name.form.length < 2) return false;
  return !direct || (at > 0 && hasDeterminer(pieces[at - 1]));
}

function hasDeterminer(before: Piece | undefined): boolean {
  if (!before || before.kind === 'mark' || LINKS.has(before.key)) return true;
  return ['au', 'aux', 'cette', 'ce', 'et'].includes(before.key) || /^\d+$/.test(before.form);
}

/** "place la BCE sous une menace" is a verb. */
function isNoun(surface: Surface, at: number): boolean {
  const upos = wordOf(surface, at)?.upos;
  return upos === 'NOUN' || upos === 'PROPN';
}
