/** Subjects that follow their verb. In: "a-t-**il** ajouté", "a déclaré **le ministre**". Out: the word that is the subject, whatever the parser called it. */
import type { Word } from '../../model/sentence.js';
import type { Grammar } from '../grammar.js';
import { childrenBy, hasRel, wordAt } from '../tree/tree.js';

export function isInvertedClitic(g: Grammar, index: number): boolean {
  // "a t-il dit": the hyphen is often left out
  return /^(-|t-(il|elle|ils|elles|on)$)/i.test(wordAt(g.tree, index).form);
}

/** How far behind its verb a subject may stand: "a annoncé lundi soir dans un communiqué **le ministère**". */
const REACH = 14;

/** "-t-il", or the first noun behind the verb that no preposition governs: UD may call it subject, object, or hang it lower. */
export function subjectAfter(g: Grammar, verb: number): number | null {
  const clitic = childrenBy(g.tree, verb, 'nsubj', 'expl', 'obj').find((i) => isInvertedClitic(g, i));
  if (clitic !== undefined) return clitic;
  let aside: number | null = null;
  for (let i = firstBehind(g, verb); i < Math.min(g.tree.words.length, verb + REACH); i++) {
    const word = wordAt(g.tree, i);
    // "a déclaré à BBC Afrique, **Awa Koné**": who speaks may stand behind a comma; "a mis en garde **Awa Koné**"
    if (aside !== null && word.form === ',' && isPersonName(g, i + 1)) return i + 1;
    if (isBreak(word, i - verb)) return null;
    if (word.upos === 'ADP' && !isDatedBefore(g, i)) aside = i;
    if (isOneAmong(g, i)) return i;
    if ((word.upos !== 'NOUN' && word.upos !== 'PROPN') || isDate(g, i)) continue;
    if (aside === null || isFree(g, i, aside) || (aside === verb + 1 && i === verb + 3 && isPersonName(g, i))) return i;
  }
  return null;
}

/** "**comme l'**exige la loi", "**comme le** demandait l'opposition": the pronoun is the object, and who acts follows. */
export function isAsAsked(g: Grammar, verb: number): boolean {
  const isComme = childrenBy(g.tree, verb, 'mark').some((i) => wordAt(g.tree, i).lemma === 'comme');
  const hasObject = childrenBy(g.tree, verb, 'obj').some(
    (i) => i < verb && wordAt(g.tree, i).upos === 'PRON' && /^l(e|['’])$/i.test(wordAt(g.tree, i).form),
  );
  return isComme && hasObject && childrenBy(g.tree, verb, 'nsubj').length === 0;
}

/** "a dénoncé **lundi**", "a dénoncé **fin mars** le ministre". */
function isDate(g: Grammar, index: number): boolean {
  if (g.classes(index).has('time')) return true;
  const isEdge = /^(fin|début|mi|courant)$/i.test(wordAt(g.tree, index).form);
  return isEdge && index + 1 < g.tree.words.length && g.classes(index + 1).has('time');
}

/** "**croit savoir** la radio": the subject stands behind the infinitive too. */
function firstBehind(g: Grammar, verb: number): number {
  const next = g.tree.words[verb + 1];
  return next && next.head === verb && hasRel(next, 'xcomp') ? verb + 2 : verb + 1;
}

/** "a dit **l'un** de ses avocats", "ont dit **plusieurs** de ses proches" */
function isOneAmong(g: Grammar, index: number): boolean {
  return (
    /^(une?|plusieurs|certain(e?)s|deux|trois)$/i.test(wordAt(g.tree, index).form) &&
    childrenBy(g.tree, index, 'nmod').length > 0
  );
}

function isPersonName(g: Grammar, index: number): boolean {
  const isName = g.tree.words[index]?.upos === 'PROPN' && childrenBy(g.tree, index, 'case').length === 0;
  return isName && g.classes(index).has('person');
}

/** The clause ends; "sur **Twitter**", a name, is no verb. */
function isBreak(word: Word, distance: number): boolean {
  if (word.upos === 'VERB') return !/^\p{Lu}/u.test(word.form);
  return (
    word.upos === 'PUNCT' || word.upos === 'SCONJ' || word.upos === 'CCONJ' || (word.upos === 'ADP' && distance > 9)
  );
}

/** Behind "à l'AFP", "dans un communiqué": a noun with its own article and no preposition, that completes none of these. */
function isFree(g: Grammar, noun: number, aside: number): boolean {
  if (childrenBy(g.tree, noun, 'case').length > 0 || childrenBy(g.tree, noun, 'det').length === 0) return false;
  const first = Math.min(noun, ...childrenBy(g.tree, noun, 'det'));
  return first > aside + 1 && g.classes(noun).has('actor');
}

/** "a-t-on appris **de source** sécuritaire": the preposition belongs to the source. */
function isDatedBefore(g: Grammar, index: number): boolean {
  return g.tree.words[index + 1]?.lemma === 'source';
}
