/** What the party rules see of an article: its events, its dead, its sentences, the drafts that the events were made of. */
import type { DraftEvent } from '../../model/draft.js';
import type { EventRecord, Party, Where } from '../../model/record.js';
import type { WordLists } from '../../model/word-lists.js';

export interface Article {
  readonly events: readonly EventRecord[];
  /** Those whom the text says dead, in its order. */
  readonly fallen: readonly Party[];
  /** Offsets at which the text's sentences begin. */
  readonly sentences: readonly number[];
  readonly drafts: readonly DraftEvent[];
  /** Codes of those whom the article names, whether or not they take part. */
  readonly cast: ReadonlySet<string>;
  /** The country before the colon of the title ("**Mali :** l'ambassade ferme"), if any. */
  readonly label: Where | null;
  /** The lexicon's lists of words. */
  readonly lists: WordLists;
}
