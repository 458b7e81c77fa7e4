/** Those whom a sentence says dead, however they died. In: a sentence. Out: their phrases: "la mort de **treize soldats**", "**deux soldats** tués", "**le brigadier** a succombé": the ones whom a text then mourns. */
import type { Phrase } from '../../model/draft.js';
import type { Word } from '../../model/sentence.js';
import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import { countedHead } from '../slots/counted.js';
import { objectOf } from '../slots/object.js';
import { obliquesOf } from '../slots/oblique.js';
import { subjectOf } from '../slots/subject.js';
import { phraseAt } from '../tree/phrase.js';
import { hasRel, lemmaOf, wordAt } from '../tree/tree.js';
import { isPastParticiple } from '../tree/verb-group.js';

export function fallenIn(g: Grammar): Phrase[] {
  const heads = g.tree.words.flatMap((word) => (isDeath(g, word) ? deadOf(g, word.index) : []));
  return [...new Set(heads)]
    .filter((head) => isPerson(g, head))
    .map((head) => ({ ...phraseAt(g.tree, head), head: countedHead(g, head) }));
}

/** Asked of every word: the class comes from the lexicon alone, the others of `g.classes` need not be worked out. */
function isDeath(g: Grammar, word: Word): boolean {
  return isOfClass(g.lexicon, lemmaOf(word), 'death');
}

/** "treize soldats **morts**", "**la mort** du caporal", "a **succombé**"; a verb that kills counts where it is passive or a participle. */
function deadOf(g: Grammar, index: number): number[] {
  const word = wordAt(g.tree, index);
  if (word.upos === 'NOUN') return obliquesOf(g, index, 'de').map((f) => f.head);
  if (hasRel(word, 'amod', 'acl') && word.deprel !== 'acl:relcl' && isPastParticiple(word)) return [word.head];
  if (g.verbLemma(index) === null) return [];
  const struck = g.group(index).passive ? objectOf(g, index) : subjectOf(g, index);
  return g.lexicon.events.verbs.get(g.verbLemma(index) ?? '')?.some((r) => r.recipient.includes('obj'))
    ? objectOf(g, index).map((f) => f.head)
    : struck.map((f) => f.head);
}

function isPerson(g: Grammar, head: number): boolean {
  const classes = g.classes(countedHead(g, head));
  return classes.has('person') || classes.has('MIL') || classes.has('COP');
}
