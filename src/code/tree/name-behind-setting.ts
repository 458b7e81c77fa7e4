/** Names that the parser hung on the time, the place or the manner before them. In: a sentence, what its words are. Out: the same, the name the object of its verb: "a arrêté **mercredi Awa Koné**", "a suspendu **pour trois mois Radio Exemple**", "a libéré **sans caution Ali Sow**". */
import type { NameSpan, Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';
import { lacksObject } from './lost-object.js';

export interface SettingWords {
  /** Is the lemma that of a transitive verb? */
  readonly takesObject: (lemma: string) => boolean;
  readonly isTime: (lemma: string) => boolean;
  /** Is the word one for people? "avec **le ministre** Ali Sow" keeps its name. */
  readonly isSomebody: (word: Word) => boolean;
}

export function withNamesBehindSettings(sentence: Sentence, lexicon: SettingWords): Sentence {
  const { words, names } = sentence;
  for (const name of words) {
    const verb = isBareName(words, name) ? verbOver(words, name, nameAt(names, name), lexicon) : undefined;
    if (verb && lacksObject(words, verb, lexicon.takesObject))
      return changed(sentence, new Map([[name.index, { head: verb.index, deprel: 'obj' }]]));
  }
  return sentence;
}

/** With a capital, and nothing before it that would make it a complement ("lundi **de** Pâques"). */
function isBareName(words: readonly Word[], { index, upos, form, deprel }: Word): boolean {
  if (!/^(PROPN|NOUN)$/.test(upos) || !/^\p{Lu}/u.test(form) || !/^(appos|nmod|dep|obl|conj)/.test(deprel))
    return false;
  return !words.some((w) => w.head === index && w.index < index && w.upos !== 'PUNCT');
}

function nameAt(names: readonly NameSpan[], { index }: Word): NameSpan | undefined {
  return names.find((n) => n.first === index);
}

/** The verb over the complement that the name hangs on, or over the name itself. */
function verbOver(
  words: readonly Word[],
  name: Word,
  span: NameSpan | undefined,
  lexicon: SettingWords,
): Word | undefined {
  const path = pathToVerb(words, name);
  const verb = words[(path.at(-1) ?? name).head];
  const isAdverbial = /^obl/.test((path.at(-1) ?? name).deprel);
  if (verb?.upos !== 'VERB' || verb.index > name.index || !isAdverbial) return undefined;
  const isOfTime = path.length > 0 && path.every((w) => w.upos === 'NUM' || lexicon.isTime(w.lemma.toLowerCase()));
  if (isOfTime && name.deprel !== 'conj') return verb;
  return span?.kind === 'person' && path.every((w) => isNameless(words, w, lexicon)) ? verb : undefined;
}

/** The nouns from the name up to its verb. */
function pathToVerb(words: readonly Word[], name: Word): Word[] {
  const path: Word[] = [];
  for (let at = words[name.head]; at && /^(NOUN|NUM|PROPN)$/.test(at.upos) && path.length < 5; at = words[at.head])
    path.push(at);
  return path;
}

/** "sans **mandat**", "à son **domicile**", ", **à Dakar**,"; "l'aéroport", "au camp", "le ministre" may bear the name. */
function isNameless(words: readonly Word[], word: Word, { isTime, isSomebody }: SettingWords): boolean {
  if (word.upos === 'PROPN') return words[word.index + 1]?.form === ',' && isUnderA(words, word);
  if (isTime(word.lemma.toLowerCase()) || word.upos === 'NUM') return true;
  const article = words.find((w) => w.head === word.index && w.deprel.startsWith('det'));
  if (article && article.feats['Poss'] !== 'Yes') return false;
  return !isSomebody(word);
}

function isUnderA(words: readonly Word[], { index }: Word): boolean {
  return words.some((w) => w.head === index && w.deprel === 'case' && w.lemma === 'à');
}
