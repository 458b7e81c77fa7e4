/** Objects that the parser joined to the aside before them. In: a sentence, which verbs take an object. Out: the same: "a interpellé lundi, sans la moindre explication, **trois élus**", "a pris, avec des drones, **le contrôle** du camp". */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';
import { isOpenVerb } from './open-verb.js';

/** How deep in the aside the object may hang. */
const DEEPEST = 3;

export function withAsideObjects(
  sentence: Sentence,
  takesObject: (lemma: string) => boolean,
  isTime: (lemma: string) => boolean,
): Sentence {
  const { words } = sentence;
  const moved = new Map<number, Partial<Word>>();
  for (const noun of words) {
    const aside = isBehindAside(words, noun) && !isTime(noun.lemma.toLowerCase()) ? asideOver(words, noun) : undefined;
    const verb = aside && words[aside.head];
    if (verb && takesObject(verb.lemma.toLowerCase()) && isOpenVerb(words, verb))
      moved.set(noun.index, { head: verb.index, deprel: 'obj' });
  }
  return changed(sentence, moved);
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
  let above = words[noun.head];
  for (let steps = 0; above && above.index < noun.index && steps < DEEPEST; steps++) {
    if (above.deprel.startsWith('obl')) return opensBehindComma(words, above) ? above : undefined;
    if (!/^(nmod|flat|conj|appos)/.test(above.deprel)) return undefined;
    above = words[above.head];
  }
  return undefined;
}

function opensBehindComma(words: readonly Word[], aside: Word): boolean {
  const opener = words.find((w) => w.head === aside.index && w.deprel === 'case');
  return opener !== undefined && opener.index < aside.index && words[opener.index - 1]?.form === ',';
}
