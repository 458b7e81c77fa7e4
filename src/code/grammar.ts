/** One sentence with its lexicon, as every room of the coder reads it. In: tree and lexicon. Out: verb groups, lemmas and word classes, each computed once. */
import type { Sentence, Word } from '../model/sentence.js';
import type { CoderLexicon } from './code-lexicon.js';
import { repairedTree } from './repaired-tree.js';
import { lemmaOf, type Tree, wordAt } from './tree/tree.js';
import { isPastParticiple, type VerbGroup, verbGroup } from './tree/verb-group.js';
import { classesOf } from './word-classes.js';

export interface Grammar {
  readonly tree: Tree;
  readonly lexicon: CoderLexicon;
  /** Is the text so far told in the past? A future in it may then be history. */
  readonly isTitle: boolean;
  group(verb: number): VerbGroup;
  /** The lemma of a verb, also where the tagger took its participle for an adjective; null for what is no verb. */
  verbLemma(index: number): string | null;
  /** Classes of a word: those of the lexicon, the sector of its role ("MIL"), and its kind ("person", "place", "name"). */
  classes(index: number): ReadonlySet<string>;
}

export function grammarOf(sentence: Sentence, lexicon: CoderLexicon): Grammar {
  const tree = repairedTree(sentence, lexicon);
  const groups = new Map<number, VerbGroup>();
  const lemmas: (string | null | undefined)[] = new Array(tree.words.length);
  const classes = new Map<number, ReadonlySet<string>>();
  const verbLemma = (index: number): string | null => {
    const known = lemmas[index];
    if (known !== undefined) return known;
    const lemma = verbLemmaOf(wordAt(tree, index), lexicon);
    lemmas[index] = lemma;
    return lemma;
  };
  return {
    tree,
    lexicon,
    isTitle: sentence.isTitle,
    group(verb) {
      return remember(groups, verb, () => verbGroup(tree, verb, verbLemma(verb) ?? undefined));
    },
    verbLemma,
    classes(index) {
      return remember(classes, index, () => classesOf(tree, wordAt(tree, index), lexicon));
    },
  };
}

function remember<T>(cache: Map<number, T>, key: number, make: () => T): T {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const made = make();
  cache.set(key, made);
  return made;
}

function verbLemmaOf(word: Word, lexicon: CoderLexicon): string | null {
  const lemma = lemmaOf(word);
  if (word.upos === 'VERB' || word.upos === 'AUX') {
    if (isPastParticiple(word) && !lemma.endsWith('r') && !lemma.endsWith('re'))
      return lexicon.participles.get(word.form.toLowerCase()) ?? lemma;
    return lemma;
  }
  // "Six soldats **tués**" in a headline is often tagged as an adjective; "un blessé" is a noun and stays one.
  if (word.upos === 'ADJ' && isPastParticiple(word)) return lexicon.participles.get(word.form.toLowerCase()) ?? null;
  return null;
}
