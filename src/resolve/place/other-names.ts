/** Names that are no places though a place stands in them: persons, organisations. In: the parsed sentence, the words of actors. Out: stretches to keep out of. */
import { nameKey } from '../../model/fold.js';
import type { NameKind, NameSpan, Sentence } from '../../model/sentence.js';
import type { PlaceIndex } from './place-index.js';
import type { Piece, Surface } from './surface.js';

export interface OtherName {
  readonly kind: NameKind;
  readonly start: number;
  readonly end: number;
}

/** Names of actors by their first token, to find "Force conjointe du G5 Sahel" or "Jeune Afrique" in running text. */
export type ActorNames = ReadonlyMap<string, readonly (readonly string[])[]>;

export function actorNames(names: readonly string[]): ActorNames {
  const table = new Map<string, (readonly string[])[]>();
  for (const name of names) {
    const tokens = nameKey(name).split(' ');
    const first = tokens[0];
    if (tokens.length < 2 || first === undefined) continue;
    table.set(first, [...(table.get(first) ?? []), tokens]);
  }
  return table;
}

/** The other names that lie over each piece of a sentence. */
export type NameCover = readonly (readonly OtherName[])[];

export function coverOf(surface: Surface, actors: ActorNames, index: PlaceIndex): NameCover {
  const cover: OtherName[][] = surface.pieces.map(() => []);
  const at = new Map(surface.pieces.map((p, i) => [p.start, i]));
  for (const name of [...parsedNames(surface.sentence, index), ...knownActors(surface.pieces, actors)]) {
    let i = at.get(name.start) ?? surface.pieces.length;
    for (; (surface.pieces[i]?.end ?? Number.POSITIVE_INFINITY) <= name.end; i++) cover[i]?.push(name);
  }
  return cover;
}

function parsedNames(sentence: Sentence, index: PlaceIndex): OtherName[] {
  return sentence.names.flatMap((span) => {
    const first = sentence.words[span.first];
    const last = sentence.words[span.last];
    if (!first || !last || span.kind === null || span.kind === 'place') return [];
    if (span.kind === 'person' && holdsCountry(sentence, span, index)) return [];
    return [{ kind: span.kind, start: first.start, end: last.end }];
  });
}

/** "Thiès Sénégal", "Burkina Faso" look like a first name and a last one, and are none; "**Adama** Togo" is. */
function holdsCountry(sentence: Sentence, { first, last }: NameSpan, index: PlaceIndex): boolean {
  const forms = sentence.words.slice(first, last + 1).map((w) => w.form);
  if (forms.length === 2 && index.signs.given.has(nameKey(forms[0] ?? ''))) return false;
  return [forms.join(' '), forms[0] ?? '', forms.at(-1) ?? ''].some((text) => isCountry(nameKey(text), index));
}

function isCountry(key: string, index: PlaceIndex): boolean {
  return !index.signs.given.has(key) && index.written(key).some((i) => i.kind === 'country');
}

function knownActors(pieces: readonly Piece[], actors: ActorNames): OtherName[] {
  const found: OtherName[] = [];
  pieces.forEach((piece, at) => {
    for (const tokens of actors.get(piece.key) ?? []) {
      const last = pieces[at + tokens.length - 1];
      if (last && tokens.every((token, i) => pieces[at + i]?.key === token)) {
        found.push({ kind: 'group', start: piece.start, end: last.end });
      }
    }
  });
  return found;
}

/** Tokens that some person of the document bears: "Moussa Kolani … Kolani". */
export function personTokens(surfaces: readonly Surface[], index: PlaceIndex): ReadonlySet<string> {
  const tokens = new Set<string>();
  for (const { sentence, pieces } of surfaces) {
    for (const name of parsedNames(sentence, index)) {
      if (name.kind !== 'person') continue;
      const inside = pieces.filter((p) => p.start >= name.start && p.end <= name.end && p.capital);
      if (inside.length > 1) for (const p of inside) if (!isCapital(p.key, index)) tokens.add(p.key);
    }
    titled(pieces, index, tokens);
  }
  return tokens;
}

/** A capital is named in every article: it takes more than one span to make it somebody's name. */
function isCapital(key: string, index: PlaceIndex): boolean {
  return !index.signs.given.has(key) && index.written(key).some((i) => i.kind === 'capital');
}

/** "le président Moussa Kolani": two capitals or more after a title. */
function titled(pieces: readonly Piece[], index: PlaceIndex, tokens: Set<string>): void {
  pieces.forEach((piece, at) => {
    if (!index.signs.person.has(piece.key) || piece.capital) return;
    const run: Piece[] = [];
    for (let i = at + 1; pieces[i]?.capital && pieces[i]?.glue !== 'none'; i++) run.push(pieces[i] as Piece);
    if (run.length >= 2) for (const p of run) tokens.add(p.key);
  });
}
