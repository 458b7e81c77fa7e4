/** What a clause does to the words under it. In: a sentence and the word that heads the clause. Out: whether it only says when or where its noun was, is a scene of its own, or describes somebody. */
import type { Sentence, Word } from '../../model/sentence.js';
import { prepositionOf } from './words.js';

/** "à **l'occasion** d'une visite", "en **marge** du sommet": prepositions in two words. */
export function isLocution(sentence: Sentence, index: number): boolean {
  const word = sentence.words[index];
  return /^(occasion|marge|cours|issue|terme)$/.test(word?.lemma ?? '') && /^(obl|nmod)/.test(word?.deprel ?? '');
}

/** "une église **située** à Dablo", "l'opération **menée** dans le Nord": a participle that only says where its noun stood. */
export function isLink(sentence: Sentence, index: number): boolean {
  const word = sentence.words[index];
  return word?.deprel === 'acl' && word.feats['Tense'] !== 'Pres' && isBegun(word.lemma);
}

/** "lors d'une cérémonie **qui se tiendra** lundi": says of the occasion when and where it is. */
export function isTakingPlace(sentence: Sentence, index: number): boolean {
  const word = sentence.words[index];
  return word?.deprel === 'acl:relcl' && /^(tenir|dérouler|produire|survenir|intervenir|lieu)$/.test(word.lemma);
}

/** "**dans** un communiqué **publié** jeudi": the day of the words that it holds; not "selon un sondage publié jeudi", which others made. */
export function isMadeKnown(sentence: Sentence, index: number): boolean {
  const word = sentence.words[index];
  const noun = sentence.words[word?.head ?? -1];
  if (word?.deprel !== 'acl' || word.feats['Tense'] === 'Pres' || !noun?.deprel.startsWith('obl')) return false;
  return (
    MADE_KNOWN.test(word.lemma) && /^(dans|par|sur|à travers|via)$/.test(prepositionOf(sentence, noun.index) ?? '')
  );
}

const MADE_KNOWN =
  /^(publier|diffuser|dater|transmettre|adresser|envoyer|rendre|lire|accorder|poster|signer|parvenir)$/;

/** "mener", "perpétrer": verbs that add nothing to their noun. */
export function isLinking(lemma: string): boolean {
  return LINKS.test(lemma);
}

const LINKS =
  /^(situer|localiser|mener|conduire|survenir|perpétrer|commettre|organiser|tenir|lancer|effectuer|réaliser|signer|intervenir|engager)$/;

/** "la vague d'attentats **amorcée** en 2015" */
const BEGUN = /^(débuter|entamer|amorcer|déclencher|commencer|conclure)$/;

/** "déclenché", "lancé", "menée": participles that say when what they hang on began or was made. */
export function isBegun(lemma: string): boolean {
  return LINKS.test(lemma) || BEGUN.test(lemma);
}

/** "des hommes **armés** non **identifiés** dans la nuit": what people are, not what happened; the time behind it is the sentence's. */
export const QUALITIES =
  /^(armer|identifier|masquer|cagouler|encagouler|enturbanner|vêtir|munir|présumer|affilier|lier|supposer|immatriculer)$/;

/** "Solhan, **où** des hommes ont tué", "une opération **pendant laquelle**…": the clause happens at the word it hangs on. */
export function isWhere(sentence: Sentence, index: number): boolean {
  if ((sentence.words[index]?.deprel ?? '') !== 'acl:relcl') return false;
  return sentence.words.some((w) => w.head === index && (/^où$/i.test(w.lemma) || isDuring(sentence, w)));
}

function isDuring(sentence: Sentence, word: Word): boolean {
  return (
    /^lequel/.test(word.lemma) && /^(pendant|dans|lors|durant|cours)$/.test(prepositionOf(sentence, word.index) ?? '')
  );
}

/** "**si** les rebelles se retirent", "**après** avoir attaqué": a clause with a time of its own. */
export function isApart(sentence: Sentence, index: number): boolean {
  if (!(sentence.words[index]?.deprel ?? '').startsWith('advcl')) return false;
  const marks = sentence.words.filter((w) => w.head === index && w.deprel === 'mark');
  // "a ouvert le feu **avant** d'être abattu" is one scene
  return marks.some((w) => w.upos === 'SCONJ' || /^(après|depuis)$/i.test(w.lemma));
}

/** Does the noun that it qualifies depend on a verb? A title is often a noun alone: "deux soldats **tués** à Gao". */
export function isInClause(sentence: Sentence, index: number): boolean {
  const noun = sentence.words[sentence.words[index]?.head ?? -1];
  // "un maître a été tué, **un élève blessé**": a clause without its auxiliary
  if (noun === undefined || noun.head < 0) return false;
  return !goesOnVerb(sentence, noun) && !isGapped(sentence, sentence.words[index] as Word);
}

/** "un directeur a été tué, un maître **blessé** et deux lycées **incendiés**": participles that share an auxiliary said once. */
export function isGapped(sentence: Sentence, participle: Word): boolean {
  const noun = sentence.words[participle.head];
  const first =
    noun?.deprel === 'conj' && sentence.words[noun.head]?.upos === 'NOUN' ? sentence.words[noun.head] : noun;
  if (!first || participle.feats['Tense'] !== 'Past' || prepositionOf(sentence, first.index) !== null) return false;
  return /^(obl:mod|conj)$/.test(first.deprel) && sentence.words[first.head]?.feats['Voice'] === 'Pass';
}

function goesOnVerb(sentence: Sentence, word: Word): boolean {
  const above = sentence.words[word.head];
  if (!above || !word.deprel.startsWith('conj')) return false;
  return above.upos === 'VERB' || goesOnVerb(sentence, above);
}

/** "Samedi, **ce sont** les soldats **qui ont été attaqués**": the relative clause is the sentence. */
export function isCleft(sentence: Sentence, index: number): boolean {
  const word = sentence.words[index];
  if (!word || !/^(acl:relcl|advcl:cleft|ccomp|advcl)$/.test(word.deprel)) return false;
  const children = sentence.words.filter(
    (w) => (w.head === word.head || w.head === sentence.words[word.head]?.head) && w.index < word.head,
  );
  return children.some((w) => /^(ce|c['’])$/i.test(w.form) && /^(nsubj|expl)/.test(w.deprel));
}
