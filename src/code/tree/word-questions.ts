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
