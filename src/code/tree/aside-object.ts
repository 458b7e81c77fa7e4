/** Objects that the parser joined to the aside before them. In: a sentence, which verbs take an object. Out: the same: "a interpellé lundi, sans la moindre explication, **trois élus**", "a pris, avec des drones, **le contrôle** du camp". */
import type { Sentence, Word } from '../../model/sentence.js';
import { complementOver, withLostObjects } from './lost-object.js';

/** How deep in the aside the object may hang. */
const DEEPEST = 3;

export function withAsideObjects(
  sentence: Sentence,
  takesObject: (lemma: string) => boolean,
  isTime: (lemma: string) => boolean,
): Sentence {
  const { words } = sentence;
  return withLostObjects(sentence, takesObject, (noun) => {
    const aside = isBehindAside(words, noun) && !isTime(noun.lemma.toLowerCase()) ? asideOver(words, noun) : undefined;
    return aside && words[aside.head];
  });
}

/** Right behind a comma, with an article or a number and no preposition, and not one of a list: "avec des drones, **des chars** et des avions". */
function isBehindAside(words: readonly Word[], noun: Word): boolean {
  if (!/^(NOUN|PROPN)$/.test(noun.upos) || !/^(conj|appos|nmod)$/.test(noun.deprel)) return false;
  const opener = words.find((w) => w.head === noun.index && w.index < noun.index && w.upos !== 'PUNCT');
  if (!opener || !/^(det|nummod)$/.test(opener.deprel) || words[opener.index - 1]?.form !== ',') return false;
  const isListed = words.some((w) => w.head === noun.head && w.deprel === 'conj' && w.index > noun.index);
  // "à Barsalé, **la ville** du ministre": a name is commented on
  return !isListed && !(noun.deprel === 'appos' && words[noun.head]?.upos === 'PROPN');
}

/** The complement between commas: "**, sans la moindre explication,**". */
function asideOver(words: readonly Word[], noun: Word): Word | undefined {
  const aside = complementOver(words, noun, /^(nmod|flat|conj|appos)/, DEEPEST);
  return aside && opensBehindComma(words, aside) ? aside : undefined;
}

function opensBehindComma(words: readonly Word[], aside: Word): boolean {
  const opener = words.find((w) => w.head === aside.index && w.deprel === 'case');
  return opener !== undefined && opener.index < aside.index && words[opener.index - 1]?.form === ',';
}
