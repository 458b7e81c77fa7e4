/** What an article gives as the setting of its events. */
import type { When, Where } from '../../model/record.js';
import type { Sentence } from '../../model/sentence.js';
import type { Distance } from '../time/distances.js';
import type { Spot } from './area.js';
import type { PlaceNouns } from './place-nouns.js';
import type { Telling } from './telling.js';

export interface Scene {
  /** The country that the article is mostly about, as the article names it first. */
  readonly home: Where | null;
  /** All places that it names, in order. */
  readonly places: readonly Spot[];
  /** The countries of a sentence's "malien", "les Sénégalais"; read when asked for, which few articles do. */
  readonly gentiles: (sentence: Sentence) => readonly string[];
  readonly nouns: PlaceNouns;
  /** Who spoke on which day. */
  readonly tellings: readonly Telling[];
  /** How far one happening is said to lie from another. */
  readonly distances: readonly Distance[];
  readonly times: readonly When[];
  readonly sentences: readonly Sentence[];
  readonly published: string | null;
}
