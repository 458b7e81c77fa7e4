/** Objects that the parser hung on the place before them. In: a sentence, which verbs take an object. Out: the same, "des" their article: "a arrêté dimanche à Kolani **des militants** du parti". */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';
import { lacksObject } from './lost-object.js';

/** "des" as one word. */
export const ARTICLE: Partial<Word> = {
  lemma: 'un',
  upos: 'DET',
  deprel: 'det',
  feats: { Definite: 'Ind', Number: 'Plur', PronType: 'Art' },
};

/**
 * @param takesObject is the lemma that of a transitive verb? "a parlé à Kolani **des élections**" has none.
 * @param isTime does the lemma tell of a time? "a mené dans la nuit **des frappes**"
 * @param isGivenTo does one give or ask the one something of the other? "a **demandé** au **maire** des mesures"
 */
export function withIndefiniteObjects(
  sentence: Sentence,
  takesObject: (lemma: string) => boolean,
  isTime: (lemma: string) => boolean,
  isGivenTo: (verb: string, noun: string) => boolean,
): Sentence {
  const { words } = sentence;
  const moved = new Map<number, Partial<Word>>();
  for (const noun of words) {
    const de = contractionBefore(words, noun);
    const verb = de && (verbOverSetting(words, noun, isTime) ?? verbOverDative(words, noun, isGivenTo));
    if (!de || !verb || !lacksObject(words, verb, takesObject)) continue;
    moved.set(noun.index, { head: verb.index, deprel: 'obj' });
    moved.set(de.index, ARTICLE);
  }
  return changed(sentence, moved);
}

/** The "de" of "**des** militants", which the tokeniser took apart. */
export function contractionBefore(words: readonly Word[], noun: Word): Word | undefined {
  if (noun.upos !== 'NOUN' || noun.deprel !== 'nmod') return undefined;
  const own = words.filter((w) => w.head === noun.index && w.index < noun.index);
  const [de, les] = own;
  return de?.deprel === 'case' && de.form === 'de' && les?.form === 'les' ? de : undefined;
}

/** "arrêté dimanche **à Kolani** des militants": a town has no complement; "dans **le** Nord des deux pays" may. */
function verbOverSetting(words: readonly Word[], noun: Word, isTime: (lemma: string) => boolean): Word | undefined {
  const setting = words[noun.head];
  if (!setting || setting.index > noun.index || !/^obl/.test(setting.deprel)) return undefined;
  const isSetting = setting.upos === 'PROPN' ? isBareTown(words, setting) : isTime(setting.lemma.toLowerCase());
  return isSetting ? words[setting.head] : undefined;
}

/** "a demandé **au gouvernement** des mesures": of a verb with somebody as its dative, which lacks its object. */
function verbOverDative(
  words: readonly Word[],
  noun: Word,
  isGivenTo: (verb: string, noun: string) => boolean,
): Word | undefined {
  const dative = words[noun.head];
  const verb = words[dative?.head ?? -1];
  if (!dative || !verb || dative.index !== noun.index - 3 || !/^obl/.test(dative.deprel)) return undefined;
  const isTo = words.some((w) => w.head === dative.index && w.deprel === 'case' && w.lemma === 'à');
  return isTo && isGivenTo(verb.lemma.toLowerCase(), dative.lemma.toLowerCase()) ? verb : undefined;
}

function isBareTown(words: readonly Word[], town: Word): boolean {
  const own = words.filter((w) => w.head === town.index && w.index < town.index);
  return own.some((w) => /^(à|en)$/i.test(w.form)) && !own.some((w) => w.deprel === 'det');
}
