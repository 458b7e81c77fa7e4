/** What a search through the tree may cross. In: nothing. Out: the type of its options. */
import type { WordLists } from '../../model/word-lists.js';

export interface ReachOptions {
  /** Lets the time of "a annoncé **jeudi** qu'il acceptait" reach what was said: an act done by saying it. */
  readonly throughSpeech?: boolean;
  /** A time never leaves its clause. */
  readonly isTime?: boolean;
  /** "qui dirigeait le pays **depuis 2017**": how long that had lasted, not when the rest was. */
  readonly isOpen?: boolean;
  /** Words that head other events: "ont libéré deux otages **enlevés** au Bénin" does not say where they were freed. */
  readonly others?: ReadonlySet<number>;
  /** The lexicon's lists of words. */
  readonly lists?: WordLists;
}
