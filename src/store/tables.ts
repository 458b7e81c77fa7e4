/** The tables as the queries see them, the same in every database. Dates are ISO text; `key` columns hold folded names. */

interface ArticleTable {
  n: number;
  id: string;
  record_hash: string;
  text_hash: string;
  url: string | null;
  title: string;
  site: string | null;
  /** Publication in UTC, or its day where no hour is given. */
  published_at: string | null;
  /** What articles are sorted by: publication, else arrival. */
  sorted_at: string;
  added: string;
  changed: string;
  origin: string | null;
  record: Uint8Array;
}

interface EventTable {
  article: number;
  o: number;
  type: string;
  status: string;
  country: string | null;
  day_from: string | null;
  day_to: string | null;
}

/** Every name once: looking for a part of a name reads these few, not every row that bears one. */
interface NameTable {
  n: number;
  key: string;
  name: string;
}

/** `o` is the event's position in the record; -1 for the article's own list. */
interface ActorTable {
  article: number;
  o: number;
  name: number;
  id: string | null;
  code: string;
}

interface PlaceTable {
  article: number;
  o: number;
  name: number;
  country: string;
}

interface OriginTable {
  id: string;
  agency: string | null;
  first: string | null;
}

interface CopyKeyTable {
  key: string;
  article: number;
}

export interface Tables {
  article: ArticleTable;
  event: EventTable;
  name: NameTable;
  actor: ActorTable;
  place: PlaceTable;
  origin: OriginTable;
  copy_key: CopyKeyTable;
}
