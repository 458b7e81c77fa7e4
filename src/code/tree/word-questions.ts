/** What several repairs ask of the words of a sentence. In: its words. Out: do two agree, is one a participle as the tagger has it, is one counted? */
import type { Word } from '../../model/sentence.js';

/** "l'**embargo** … **imposé**" in gender and number; what either leaves unsaid agrees. */
export function agree(one: Word, other: Word): boolean {
  return ['Gender', 'Number'].every((f) => !one.feats[f] || !other.feats[f] || one.feats[f] === other.feats[f]);
}

/** "**tué** à Gao", by its features alone; `isPastParticiple` of the verb group also judges adjectives by their form. */
export function isTaggedPast({ feats }: Word): boolean {
  return feats['VerbForm'] === 'Part' && feats['Tense'] === 'Past';
}

/** "**trois** rebelles" */
export function isCounted(words: readonly Word[], { index }: Word): boolean {
  return words.some((w) => w.head === index && w.deprel === 'nummod');
}

/** "ont été **tués**" is said by "ont": the word of a verb that tells its person and number. */
export function finiteOf(words: readonly Word[], verb: Word): Word {
  const carries = (w: Word): boolean => w.head === verb.index && /^(aux|cop)/.test(w.deprel) && isTensed(w);
  return words.find(carries) ?? verb;
}

function isTensed({ feats }: Word): boolean {
  return feats['VerbForm'] === 'Fin';
}

/** "les **attaques** du camp qui **ont** fait": its verb says how many it is of; what either leaves unsaid agrees. */
export function isOfNumber(words: readonly Word[], noun: Word, verb: Word): boolean {
  const [one, other] = [noun.feats['Number'], finiteOf(words, verb).feats['Number']];
  return !one || !other || one === other;
}
