/** Evidence in the text. In: a document and its events. Out: the document cut into runs, each with the events and roles that it serves; runs never overlap. */
import type { EventRecord } from '../model/record.js';

export const ROLES = ['sentence', 'trigger', 'actor', 'recipient', 'when', 'where', 'claimant', 'toll'] as const;
export type Role = (typeof ROLES)[number];

/** Offsets in UTF-16 units, for slicing. */
export interface Run {
  readonly start: number;
  readonly end: number;
  /** Numbers of the events (from 1) that this run is evidence of, in order; none for plain text. */
  readonly events: readonly number[];
  /** In the order of `ROLES`. */
  readonly roles: readonly Role[];
  /** Events of which a mention's trigger begins here, with the mention's number (from 1). */
  readonly triggers: readonly { readonly event: number; readonly mention: number }[];
}

interface Layer {
  readonly event: number;
  readonly role: Role;
  readonly start: number;
  readonly end: number;
  /** Of a trigger: its mention's number. */
  readonly mention: number;
}

/** Records count code points, JavaScript slices UTF-16 units: "🕊" is one of the first and two of the second. */
export function unitOffsets(doc: string): (point: number) => number {
  if (!/[\ud800-\udbff]/.test(doc)) return (point) => Math.min(point, doc.length);
  const units: number[] = [];
  let unit = 0;
  for (const character of doc) {
    units.push(unit);
    unit += character.length;
  }
  return (point) => units[point] ?? doc.length;
}

type Piece = { readonly start: number | null; readonly end: number | null };

function layersOf(event: EventRecord, number: number, toUnit: (point: number) => number): Layer[] {
  const layer = (role: Role, piece: Piece | null, mention = 0): Layer[] =>
    piece === null || piece.start === null || piece.end === null
      ? []
      : [{ event: number, role, start: toUnit(piece.start), end: toUnit(piece.end), mention }];
  const tolls = [event.killed, event.injured, event.abducted, event.missing, event.arrested, event.displaced];
  return [
    ...event.mentions.flatMap((m, i) => [...layer('sentence', m.sentence), ...layer('trigger', m.trigger, i + 1)]),
    ...event.actors.flatMap((party) => layer('actor', party)),
    ...event.recipients.flatMap((party) => layer('recipient', party)),
    ...layer('when', event.when),
    ...layer('where', event.where),
    ...event.claimants.flatMap((claimant) => layer('claimant', claimant)),
    ...tolls.flatMap((toll) => (toll === null ? [] : [toll, ...toll.by].flatMap((part) => layer('toll', part)))),
  ].filter(({ start, end }) => start < end);
}

function runOf(start: number, end: number, layers: readonly Layer[]): Run {
  return {
    start,
    end,
    events: [...new Set(layers.map((layer) => layer.event))].sort((a, b) => a - b),
    roles: ROLES.filter((role) => layers.some((layer) => layer.role === role)),
    triggers: layers
      .filter((layer) => layer.role === 'trigger' && layer.start === start)
      .map(({ event, mention }) => ({ event, mention })),
  };
}

/** Cuts at every edge of every layer. `cuts` are further places to cut: the ends of title and paragraphs. */
export function evidenceRuns(doc: string, events: readonly EventRecord[], cuts: readonly number[]): Run[] {
  const toUnit = unitOffsets(doc);
  const layers = events.flatMap((event, i) => layersOf(event, i + 1, toUnit)).sort((a, b) => a.start - b.start);
  const edges = [...new Set([0, doc.length, ...cuts, ...layers.flatMap(({ start, end }) => [start, end])])];
  edges.sort((a, b) => a - b);
  const runs: Run[] = [];
  let open: Layer[] = [];
  let next = 0;
  for (let i = 0; i + 1 < edges.length; i++) {
    const [start, end] = [edges[i] as number, edges[i + 1] as number];
    open = open.filter((layer) => layer.end > start);
    for (let layer = layers[next]; layer && layer.start <= start; layer = layers[++next]) open.push(layer);
    runs.push(runOf(start, end, open));
  }
  return runs;
}

export interface Block {
  readonly start: number;
  readonly end: number;
}

/** The title and the paragraphs of a document, without the blank lines between them; a line of white space is blank. */
export function blocksOf(title: string, text: string): { title: Block; paragraphs: Block[] } {
  const base = title.length + 2;
  const paragraphs: Block[] = [];
  let open = false;
  let at = 0;
  for (const line of text.split('\n')) {
    const block = { start: base + at, end: base + at + line.length };
    at += line.length + 1;
    const blank = line.trim() === '';
    const last = paragraphs.at(-1);
    if (!blank && open && last) paragraphs[paragraphs.length - 1] = { start: last.start, end: block.end };
    else if (!blank) paragraphs.push(block);
    open = !blank;
  }
  return { title: { start: 0, end: title.length }, paragraphs };
}
