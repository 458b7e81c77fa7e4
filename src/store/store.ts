/** The store: keeps records with their pages, finds them again. One interface; every implementation passes `contract.case.ts`. */
import type { RawPage } from '../model/article.js';
import type { EventType, Status } from '../model/codes.js';
import type { MergeArticle, Origin } from '../model/origin.js';
import type { EventRecord, VigieRecord } from '../model/record.js';

export interface StoreItem {
  readonly record: VigieRecord;
  /** The bytes as they came, kept as evidence; null where the input had none of its own (a line of JSONL). */
  readonly page: RawPage | null;
  /** Keys under which possible copies meet (`merge`'s `copyKeys`). */
  readonly copyKeys: readonly string[];
}

/**
 * added: new · unchanged: same record, nothing written · recoded: same text, coded otherwise (another version) · revised: the page at
 * this address, or the input under this id where `replace` was asked, has another text · conflict: this id holds another text; nothing written.
 */
export type Outcome = 'added' | 'unchanged' | 'recoded' | 'revised' | 'conflict';

export interface Added {
  readonly id: string;
  readonly outcome: Outcome;
}

export interface AddOptions {
  /** ISO moment of this addition. */
  readonly now: string;
  /** Let an id that holds another text be overwritten. */
  readonly replace: boolean;
}

export interface Filters {
  /** Words that must all occur, inflected or not, accents or not; a phrase stands in quotation marks. */
  readonly text: string | null;
  readonly type: EventType | null;
  readonly status: Status | null;
  /** ISO 3166-1 alpha-3: where it happened. */
  readonly country: string | null;
  /** A name or part of it, an actor's id, or a code (MLI.REB). */
  readonly actor: string | null;
  /** A place's name or part of it, or that of its region. */
  readonly place: string | null;
  /** Inclusive ISO days: of publication for articles, of the event for events. What has no date is left out when one is given. */
  readonly from: string | null;
  readonly to: string | null;
  /** Only what entered the store after this ISO moment. */
  readonly since: string | null;
}

export const NO_FILTERS: Filters = {
  text: null,
  type: null,
  status: null,
  country: null,
  actor: null,
  place: null,
  from: null,
  to: null,
  since: null,
};

export interface Paging {
  /** From 1. */
  readonly page: number;
  readonly size: number;
}

export interface Page<T> {
  readonly items: readonly T[];
  /** How many match in all. */
  readonly total: number;
}

export interface StoredArticle {
  readonly record: VigieRecord;
  /** ISO moment at which it first entered the store. */
  readonly added: string;
  readonly origin: StoredOrigin | null;
}

export interface StoredOrigin {
  readonly id: string;
  readonly agency: string | null;
  readonly first: string | null;
  /** All articles of the origin, this one included, in order of publication. */
  readonly members: readonly OriginMember[];
}

export interface OriginMember {
  readonly id: string;
  readonly title: string;
  readonly site: string | null;
}

export interface StoredEvent {
  readonly event: EventRecord;
  /** Position in the record's events, from 0. */
  readonly order: number;
  readonly article: StoredArticle;
}

/** How many events carry each code, under all filters but the one on that code. */
export interface Facets {
  readonly types: Readonly<Record<string, number>>;
  readonly statuses: Readonly<Record<string, number>>;
  readonly countries: Readonly<Record<string, number>>;
}

export interface Suggestions {
  readonly actors: readonly string[];
  readonly places: readonly string[];
}

export interface Counts {
  readonly articles: number;
  readonly events: number;
  readonly origins: number;
}

export interface Store {
  /** All of them or, when it throws, none: one transaction. */
  add(items: readonly StoreItem[], options: AddOptions): Promise<Added[]>;
  get(id: string): Promise<StoredArticle | null>;
  /** The bytes as they came. */
  page(id: string): Promise<RawPage | null>;
  /** Newest publication first; undated articles stand where they entered the store. */
  articles(filters: Filters, paging: Paging): Promise<Page<StoredArticle>>;
  /** Latest event first, events without a date last. */
  events(filters: Filters, paging: Paging): Promise<Page<StoredEvent>>;
  /** Most relevant first. */
  search(words: string, paging: Paging): Promise<Page<StoredArticle>>;
  /** Every matching article in order of arrival, a few at a time. */
  all(filters: Filters): AsyncIterable<StoredArticle>;
  /** Every matching event in order of arrival, a few at a time. */
  allEvents(filters: Filters): AsyncIterable<StoredEvent>;
  facets(filters: Filters): Promise<Facets>;
  /** The names met most often. */
  suggestions(): Promise<Suggestions>;
  counts(): Promise<Counts>;
  /** The articles named, those that share a copy key with one of them, and all members of their origins. */
  possibleCopies(ids: readonly string[]): Promise<MergeArticle[]>;
  setOrigins(origins: readonly Origin[]): Promise<void>;
  /** Notes a visit; gives the end of the visit before this one, null on the first. Calls within half an hour are one visit. */
  visit(now: string): Promise<string | null>;
  /** Changes whenever the stored articles do. */
  revision(): Promise<string>;
  close(): Promise<void>;
}
