/** Completive clauses that the parser took for relative ones. In: a sentence. Out: the same, each such clause under its verb: "attend de la junte **qu'elle libère l'ancien président**". */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';

/** "que" is the object of the relative clause that it opens: a clause with another object is no relative one, whatever verb is above it. */
export function withCompletives(sentence: Sentence): Sentence {
  const moved = new Map<number, Partial<Word>>();
  for (const clause of sentence.words) {
    const parts = clause.deprel === 'acl:relcl' ? partsOf(sentence, clause) : null;
    const verb = parts ? verbOver(sentence, clause) : null;
    if (!parts || verb === null) continue;
    moved.set(clause.index, { head: verb, deprel: 'ccomp' });
    moved.set(parts.opening.index, { upos: 'SCONJ', deprel: 'mark', feats: {} });
    moved.set(parts.object.index, { deprel: 'obj' });
    const article = partitiveOf(sentence, clause.head);
    if (!article) continue;
    moved.set(clause.head, { deprel: 'obl:arg' });
    moved.set(article.index, { lemma: 'de', upos: 'ADP', deprel: 'case', feats: {} });
  }
  return changed(sentence, moved);
}

/** The "que" that the parser called an object, and the clause's own object; null where one is missing, or the subject. */
function partsOf(sentence: Sentence, clause: Word): { opening: Word; object: Word } | null {
  const under = sentence.words.filter((w) => w.head === clause.index);
  const opening = under.find((w) => w.deprel === 'obj' && w.upos === 'PRON' && w.lemma === 'que');
  const subject = under.find((w) => w.deprel.startsWith('nsubj') && w.index < clause.index);
  const object = under.find((w) => w !== opening && (w.deprel === 'obj' || isSecondSubject(w, clause)));
  return opening && subject && object ? { opening, object } : null;
}

/** "qu'**ils** libèrent les **otages**": behind a verb with a subject before it, the parser's second one is the object. */
function isSecondSubject(word: Word, clause: Word): boolean {
  return word.deprel === 'nsubj' && word.index > clause.index && word.upos !== 'PRON';
}

/** "exige **du** président qu'il démissionne": what is asked for is the clause, so this "du" is a preposition. */
function partitiveOf(sentence: Sentence, noun: number): Word | undefined {
  if (sentence.words[noun]?.deprel !== 'obj') return undefined;
  return sentence.words.find((w) => w.head === noun && w.upos === 'DET' && /^(du|des)$/i.test(w.form));
}

/** The verb whose complement stands before the clause: "a demandé **aux habitants** qu'ils évacuent la ville". */
function verbOver(sentence: Sentence, clause: Word): number | null {
  const noun = sentence.words[clause.head];
  const verb = sentence.words[noun?.head ?? -1];
  if (!noun || !verb || verb.upos !== 'VERB' || noun.index < verb.index) return null;
  return /^(obj|iobj|obl:arg)$/.test(noun.deprel) ? verb.index : null;
}
