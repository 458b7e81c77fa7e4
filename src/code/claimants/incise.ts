/** Reporting clauses cut into or put after a sentence: ", **a indiqué l'état-major**", ", **a-t-il ajouté**". In: a reporting verb. Out: who speaks, or null where it is no such clause. */

import type { Word } from '../../model/sentence.js';
import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import { isInvertedClitic, subjectAfter } from '../slots/inverted-subject.js';
import { childrenBy, hasRel, lemmaOf, subtree, wordAt } from '../tree/tree.js';
import { impersonalSource } from './impersonal.js';
import { compared, outside } from './incise-scope.js';
import { speakerWithin } from './speaker.js';

export interface Incise {
  readonly speaker: number;
  /** Words of the sentence that it reports. */
  readonly covers: ReadonlySet<number>;
}

/** Word order decides, whatever the parser made of it: a comma or a closing quotation mark, the verb, then its subject. */
export function inciseAt(g: Grammar, verb: number): Incise | null {
  const first = groupStart(g, verb);
  const before = g.tree.words[first - 1];
  const isCut = before?.upos === 'PUNCT' && /^[,"»”’'–—-]+$/.test(before.form);
  if (!isCut && !isUncut(g, verb) && !isComparison(g, first)) return null;
  if (isComparison(g, first) && isOfClass(g.lexicon, g.verbLemma(verb), 'laying-down')) return null;
  const subject = subjectAfter(g, verb);
  const isImpersonal = subject !== null && /^-?(t-)?on$/i.test(wordAt(g.tree, subject).form);
  const learnt = learntFrom(g, verb);
  if (g.group(verb).form !== 'finite') return null;
  if (!isLearnt(g, subject, learnt) && hasOwnSubject(g, verb, first, subject)) return null;
  if (subject !== null && isThingTold(g, before, subject)) return null;
  const speaker = learnt ?? (isImpersonal ? impersonalSource(g, verb) : subject);
  return speaker === null
    ? null
    : { speaker, covers: isComparison(g, first) ? compared(g, verb, first) : outside(g, verb, first) };
}

/** "Le ministre a fui les micros, évoque **une vague de rapts**": behind a comma a thing that cannot speak is what is spoken of. */
function isThingTold(g: Grammar, before: Word | undefined, noun: number): boolean {
  const isIndefinite = childrenBy(g.tree, noun, 'det').some((i) => wordAt(g.tree, i).feats['Definite'] === 'Ind');
  return (
    before?.form === ',' && isIndefinite && wordAt(g.tree, noun).upos === 'NOUN' && speakerWithin(g, noun) === null
  );
}

/** A subject before the verb; "« Un car a été attaqué à Tala », **une ville** du nord, a écrit **la mairie**": a thing that stands apart is none. */
function hasOwnSubject(g: Grammar, verb: number, first: number, after: number | null): boolean {
  const before = childrenBy(g.tree, verb, 'nsubj').filter((i) => i < first);
  // "cinq personnes, dont deux officiers, indique-t-**on** au parquet": a clitic behind the verb is its subject
  if (before.length === 0 || (after !== null && isInvertedClitic(g, after))) return false;
  const isVoice = (i: number): boolean => speakerWithin(g, i) !== null;
  return after === null || !isVoice(after) || (before.some(isVoice) && !isHeadline(g, verb, first, after, before));
}

/** "Trois gendarmes blessés dans le nord, annonce **la mission**": no comma parts a subject from its verb, so what stands before is the whole of a headline. */
function isHeadline(g: Grammar, verb: number, first: number, after: number, before: readonly number[]): boolean {
  const subject = Math.max(...before);
  const commas = g.tree.words.slice(subject, first).filter((w) => w.upos === 'PUNCT');
  const isAtEnd = g.tree.words.slice(Math.max(after, ...subtree(g.tree, after)) + 1).every((w) => w.upos === 'PUNCT');
  return (
    commas.length === 1 &&
    isAtEnd &&
    hasRel(wordAt(g.tree, after), 'obj', 'nsubj') &&
    after > verb &&
    isTold(g, subject)
  );
}

/** "Trois gendarmes **blessés**", "**Libération** de deux otages": a participle tells what befell them, or the act stands without an article. */
function isTold(g: Grammar, noun: number): boolean {
  const isBare = childrenBy(g.tree, noun, 'det', 'nummod').length === 0 && wordAt(g.tree, noun).upos === 'NOUN';
  return isBare || childrenBy(g.tree, noun, 'acl', 'amod').some((i) => i > noun && g.verbLemma(i) !== null);
}

/** "Quatre personnes sont mortes **indique l'AFP**.": the comma is often left out before the last words. */
function isUncut(g: Grammar, verb: number): boolean {
  const last = Math.max(...subtree(g.tree, verb));
  const rest = g.tree.words.slice(last + 1);
  return wordAt(g.tree, verb).deprel === 'parataxis:insert' && rest.every((w) => w.upos === 'PUNCT');
}

/** "**Comme le révèle** la radio, deux soldats ont été tués"; what a law lays down ("comme le prévoit le traité") it does not tell. */
function isComparison(g: Grammar, first: number): boolean {
  const [before, earlier] = [first - 1, first - 2].map((i) => g.tree.words[i]?.form.toLowerCase());
  return before === 'comme' || (earlier === 'comme' && /^l(e|['’])$/.test(before ?? ''));
}

/** "a appris l'agence **de source policière**": who learns it does not say it. */
function learntFrom(g: Grammar, verb: number): number | null {
  return g.verbLemma(verb) === 'apprendre' ? (impersonalSource(g, verb) ?? sourceOf(g, verb) ?? null) : null;
}

/** "… à Kolani, l'un des foyers de la révolte, **a appris l'agence auprès du préfet**": whoever stands before, the agency learns it. */
function isLearnt(g: Grammar, subject: number | null, learnt: number | null): boolean {
  return learnt !== null && subject !== null && speakerWithin(g, subject) !== null;
}

/** "a appris l'agence lundi **de sources concordantes**", wherever the parser hung them. */
function sourceOf(g: Grammar, verb: number): number | undefined {
  return subtree(g.tree, verb).find((i) => i > verb && lemmaOf(wordAt(g.tree, i)) === 'source');
}

/** The first word of "a-t-il ajouté", "l'a confirmé", "indique". */
function groupStart(g: Grammar, verb: number): number {
  const own = (g.tree.children[verb] ?? []).filter(
    (i) =>
      i < verb &&
      verb - i < 5 &&
      (hasRel(wordAt(g.tree, i), 'aux', 'expl', 'advmod') ||
        isInvertedClitic(g, i) ||
        isAddressee(g, i, verb) ||
        (hasRel(wordAt(g.tree, i), 'obj', 'iobj') && wordAt(g.tree, i).upos === 'PRON')),
  );
  return Math.min(verb, ...own);
}

/** "…, **nous apprend** un officier": whom it is told, though the parser takes the pronoun for the subject. */
function isAddressee(g: Grammar, index: number, verb: number): boolean {
  return /^[nv]ous$/i.test(wordAt(g.tree, index).form) && wordAt(g.tree, verb).feats['Person'] === '3';
}
