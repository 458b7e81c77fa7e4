/** The tree that the coder reads. In: the parser's sentence. Out: its tree with what the lexicon knows better put right: participles taken for nouns, clauses hung amiss. */
import type { Sentence } from '../model/sentence.js';
import type { CoderLexicon } from './code-lexicon.js';
import { repairsOfClauses } from './repairs/of-clauses.js';
import { repairsOfNames } from './repairs/of-names.js';
import { repairsOfVerbs } from './repairs/of-verbs.js';
import type { Repair } from './repairs/repair.js';
import { isSound } from './tree/sound.js';
import { type Tree, treeOf } from './tree/tree.js';

export function repairedTree(sentence: Sentence, lexicon: CoderLexicon): Tree {
  const repaired = repairsOf(lexicon).reduce((done, repair) => repair(done), sentence);
  // a repair that would leave the sentence without root leaves the parser's tree as it was
  return treeOf(isSound(repaired) ? repaired : sentence);
}

/** One list for each lexicon, made when its first sentence comes. */
const known = new WeakMap<CoderLexicon, readonly Repair[]>();

function repairsOf(lexicon: CoderLexicon): readonly Repair[] {
  const made = known.get(lexicon) ?? repairs(lexicon);
  known.set(lexicon, made);
  return made;
}

/** In this order: names and nouns first, then verbs and their subjects, then clauses. */
function repairs(lexicon: CoderLexicon): readonly Repair[] {
  return [...repairsOfNames(lexicon), ...repairsOfVerbs(lexicon), ...repairsOfClauses(lexicon)];
}
