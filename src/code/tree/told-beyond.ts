/** Infinitives that the parser hung inside what tells who is asked. In: a sentence, which verbs ask, which verbs take such an infinitive themselves. Out: the same, each under the verb that asks: "a appelé les factions n'ayant pas signé **à rejoindre** l'accord". */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';

/** What the lexicon knows of verbs: @param link "à" or "de". */
export interface Frames {
  readonly asks: (lemma: string, link: string) => boolean;
  readonly takes: (lemma: string, link: string) => boolean;
}

/** How many links up the verb that asks may stand. */
const HIGHEST = 6;

export function withToldBeyond(sentence: Sentence, frames: Frames): Sentence {
  const moved = new Map<number, Partial<Word>>();
  for (const word of sentence.words) {
    const link = linkOf(sentence.words, word);
    const verb = link === null ? null : askerOver(sentence.words, word, link, frames);
    if (verb !== null) moved.set(word.index, { head: verb, deprel: 'xcomp' });
  }
  return changed(sentence, moved);
}

/** "**à** rejoindre", "**de** cesser"; null for what is no such infinitive. */
function linkOf(words: readonly Word[], word: Word): string | null {
  if (word.feats['VerbForm'] !== 'Inf' || word.upos !== 'VERB' || !/^(acl|xcomp|obl|advcl)/.test(word.deprel))
    return null;
  const mark = words.find((w) => w.head === word.index && w.deprel === 'mark');
  const lemma = mark?.lemma.replace(/['’]$/, '') ?? '';
  if (lemma === 'à') return 'à';
  return lemma === 'de' || lemma === 'd' ? 'de' : null;
}

/** The verb that asks, where nothing on the way up to it could take the infinitive, and it has none. */
function askerOver(words: readonly Word[], infinitive: Word, link: string, { asks, takes }: Frames): number | null {
  let word = words[infinitive.head];
  for (let step = 0; word && step < HIGHEST; step++) {
    if (word.upos === 'VERB' && asks(word.lemma.toLowerCase(), link)) {
      const isFree = step > 0 && word.index < infinitive.index && !hasContent(words, word, link);
      return isFree && !isStopped(words, word, infinitive) ? word.index : null;
    }
    if (word.index > infinitive.index || !isPassedOver(word, (lemma) => takes(lemma, link))) return null;
    word = words[word.head];
  }
  return null;
}

/** A clause or a noun that tells who is asked: "les États **soutenant** l'une des **parties**", "les acteurs **armés**". */
function isPassedOver(word: Word, takes: (lemma: string) => boolean): boolean {
  if (word.upos === 'VERB') return isBeside(word) && !takes(word.lemma.toLowerCase());
  if (/^(NOUN|PROPN|PRON)$/.test(word.upos)) return /^(obj|obl|nmod|conj|iobj)/.test(word.deprel);
  return word.upos === 'ADJ' && /^(amod|acl|conj)/.test(word.deprel);
}

/** A clause, or a participle that the parser took for what is asked: "les factions n'ayant pas **signé**". */
function isBeside(verb: Word): boolean {
  if (/^(acl|advcl|conj|xcomp)/.test(verb.deprel)) return true;
  return verb.deprel === 'ccomp' && verb.feats['VerbForm'] === 'Part';
}

/** "appelle **à la retenue** les partis prêts à partir": it has its content. */
function hasContent(words: readonly Word[], verb: Word, link: string): boolean {
  const under = words.filter((w) => w.head === verb.index);
  if (under.some((w) => /^(xcomp|ccomp)/.test(w.deprel) && w.feats['VerbForm'] !== 'Part')) return true;
  return link === 'à' && under.some((w) => /^obl/.test(w.deprel) && words[w.index - 1]?.form === 'à');
}

function isStopped(words: readonly Word[], verb: Word, infinitive: Word): boolean {
  return words.slice(verb.index, infinitive.index).some((w) => /^[.;:!?]$/.test(w.form));
}
