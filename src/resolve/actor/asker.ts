/** What the resolution of a phrase may ask: the cast, whom pronouns may mean, who speaks, who died. */
import type { DraftQuote, Phrase } from '../../model/draft.js';
import type { Candidate } from './candidates.js';
import type { Cast } from './cast.js';
import type { Words } from './party-bearer.js';
import type { Speech } from './speeches.js';

/** Words put out in writing: "selon un communiqué **du gouverneur**". */
export interface Issued {
  readonly channel: string;
  readonly by: Phrase;
}

export interface Asker {
  readonly cast: Cast;
  readonly candidates: readonly Candidate[];
  /** The same with the subject pronouns between them. */
  readonly chain: readonly Candidate[];
  /** The direct quotations, in order. */
  readonly quotes: readonly DraftQuote[];
  /** Direct or reported, in the order of the text: "a-t-il ajouté" goes on with either. */
  readonly speeches: readonly Speech[];
  /** What was said in writing, and by whom. */
  readonly issued: readonly Issued[];
  /** Where those stand who do an act of violence. */
  readonly assailants: ReadonlySet<number>;
  /** Where those stand who are set free: "**sa** libération". */
  readonly freed: ReadonlySet<number>;
  /** Those who were arrested, abducted or convicted. */
  readonly captives: readonly Words[];
  /** Head words of those counted as killed, wounded or taken. */
  readonly hurt: ReadonlySet<string>;
  /** Those whom the article says dead. */
  readonly fallen: readonly Words[];
}
