/** The record: what Vigie says about one article (RECORD.md is the contract). */

import type { Article, Problem } from './article.js';
import type { Context, EventType, Status, TollKind } from './codes.js';
import type { Span } from './span.js';

export interface Mention {
  readonly sentence: Span;
  readonly trigger: Span;
}

/** Somebody in a role. `text` and offsets are null where the party is only implied. */
export interface Party {
  readonly text: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly name: string | null;
  readonly id: string | null;
  /** COUNTRY.SECTOR */
  readonly code: string;
}

export type WhenPrecision = 'part-of-day' | 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'interval';

export interface When extends Span {
  readonly from: string | null;
  readonly to: string | null;
  readonly precision: WhenPrecision;
  /** False: words of time that could not be placed. */
  readonly known: boolean;
  /** True: placed with the publication date or another anchor. */
  readonly inferred: boolean;
}

export type WherePrecision = 'town' | 'near' | 'region' | 'country';

export interface Where extends Span {
  readonly name: string;
  readonly country: string;
  readonly admin1: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly precision: WherePrecision;
  /** True: the event's own sentence names no place; it is the one the text was at, or the country it is about. Absent: said of the event. */
  readonly inferred?: true;
}

export interface Claimant extends Span {
  readonly name: string | null;
  readonly code: string;
  readonly via: string | null;
}

export interface TollPart extends Span {
  readonly side: 'actors' | 'recipients' | null;
  readonly category: string | null;
  readonly min: number;
  readonly max: number | null;
}

export interface Toll extends Span {
  readonly min: number;
  readonly max: number | null;
  readonly by: readonly TollPart[];
}

export interface AcledCode {
  readonly type: string;
  readonly subType: string;
  readonly geoPrecision: 1 | 2 | 3 | null;
  readonly timePrecision: 1 | 2 | 3 | null;
}

export interface EventRecord extends Readonly<Record<TollKind, Toll | null>> {
  readonly id: string;
  readonly type: EventType;
  readonly mode: string | null;
  readonly contexts: readonly Context[];
  readonly mentions: readonly Mention[];
  readonly actors: readonly Party[];
  readonly recipients: readonly Party[];
  readonly when: When | null;
  readonly where: Where | null;
  readonly status: Status;
  readonly claimants: readonly Claimant[];
  readonly acled: AcledCode | null;
  readonly rules: readonly string[];
  readonly confidence: number | null;
}

export interface Relay {
  readonly text: string;
  readonly name: string | null;
  readonly code: string;
  readonly channel: string | null;
}

export interface QuoteRecord extends Span {
  readonly kind: 'direct' | 'indirect';
  readonly speaker: (Span & { readonly name: string; readonly code: string }) | null;
  readonly cue: string | null;
  readonly channel: string | null;
  readonly relayedBy: readonly Relay[];
}

export interface PlaceRecord {
  readonly text: string;
  readonly name: string;
  readonly country: string;
  readonly admin1: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly precision: WherePrecision;
  readonly mentions: readonly { readonly start: number; readonly end: number }[];
}

export interface ActorRecord {
  readonly text: string;
  readonly name: string;
  readonly id: string | null;
  readonly code: string;
  readonly mentions: readonly { readonly start: number; readonly end: number }[];
}

export type RecordArticle = Omit<Article, 'id' | 'problems'>;

export interface VigieRecord {
  readonly id: string;
  readonly article: RecordArticle;
  readonly events: readonly EventRecord[];
  readonly quotes: readonly QuoteRecord[];
  readonly places: readonly PlaceRecord[];
  readonly actors: readonly ActorRecord[];
  readonly problems: readonly Problem[];
}
