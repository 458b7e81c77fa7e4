/** Papers that a clause quotes. In: the pronoun of "un rapport de l'ONU **selon lequel** l'armée a tué dix civils". Out: whose words they are, and the clause that they are; null for any other word. */
import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import { objectOf } from '../slots/object.js';
import { subjectOf } from '../slots/subject.js';
import { hasRel, subtree, wordAt } from '../tree/tree.js';
import { speakerWithin } from './speaker.js';

export interface RelativeSource {
  readonly head: number;
  readonly covers: ReadonlySet<number>;
}

export function relativeSource(g: Grammar, pronoun: number, preposition: number): RelativeSource | null {
  const { form, head: verb } = wordAt(g.tree, pronoun);
  const paper = /^(lequel|laquelle|lesquel(le)?s)$/i.test(form) && verb > pronoun ? nounBefore(g, preposition) : null;
  if (paper === null) return null;
  const head = publisherOf(g, paper) ?? speakerWithin(g, paper);
  return head === null ? null : { head, covers: new Set(subtree(g.tree, verb)) };
}

/** "**un rapport** d'experts de l'ONU selon lequel": the noun at the head of the phrase, whatever the parser hung the clause on. */
function nounBefore(g: Grammar, preposition: number): number | null {
  const last = g.tree.words[preposition - 1]?.form === ',' ? preposition - 2 : preposition - 1;
  if (last < 0) return null;
  let noun = last;
  while (hasRel(wordAt(g.tree, noun), 'nmod', 'amod', 'flat', 'appos', 'acl') && wordAt(g.tree, noun).head < noun)
    noun = wordAt(g.tree, noun).head;
  return wordAt(g.tree, noun).upos === 'NOUN' ? noun : null;
}

/** "**L'ONG** a publié un rapport selon lequel": who publishes it says it; who rejects it does not. */
function publisherOf(g: Grammar, paper: number): number | null {
  const { head } = wordAt(g.tree, paper);
  if (head < 0 || g.verbLemma(head) === null || !objectOf(g, head).some((f) => f.head === paper)) return null;
  const isPublished = isOfClass(g.lexicon, g.verbLemma(head), 'publishing') && !g.group(head).passive;
  return isPublished ? (subjectOf(g, head)[0]?.head ?? null) : null;
}
