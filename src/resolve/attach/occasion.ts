/** Where who speaks stands as he speaks. In: a sentence, the word of a place, the event's word. Out: does the place hang over the words, or on their occasion? */
import type { Sentence } from '../../model/sentence.js';
import { pathUp } from './words.js';

/** "s'opposent à la présence étrangère **au Mali**": a place inside what is said is no place of saying it. */
export function hangsOver(sentence: Sentence, anchor: number, trigger: number): boolean {
  return pathUp(sentence, trigger).includes(sentence.words[anchor]?.head ?? -1);
}

/** "a appelé au calme **lors d'une conférence de presse à Djibouti**": the occasion of the words has a place, and it is theirs. */
export function isOnOccasion(sentence: Sentence, anchor: number, trigger: number): boolean {
  const up = pathUp(sentence, anchor).slice(1);
  const occasion = up.find((i) => isOccasion(sentence, i) || isGathering(sentence, i) || isTalks(sentence, i));
  const above = sentence.words[sentence.words[occasion ?? -1]?.head ?? -1];
  if (!above) return false;
  // "**le parti**, réuni à Dakar, a exigé"
  return pathUp(sentence, trigger).includes(above.deprel.startsWith('nsubj') ? above.head : above.index);
}

/** "**lors** de", "à l'**occasion** de", "en **marge** de": the tree hangs the noun on them. */
function isOccasion(sentence: Sentence, index: number): boolean {
  const word = sentence.words[index];
  return /^(lors|occasion|marge|cours|issue)$/.test(word?.lemma ?? '') && /^(advmod|obl)/.test(word?.deprel ?? '');
}

/** "**Le sommet** de Lomé a condamné…", "**une réunion** à Accra a permis aux ministres de promettre…": the talks themselves speak. */
export function isTalks({ words }: Sentence, index: number): boolean {
  const word = words[index];
  return word?.deprel.startsWith('nsubj') === true && /^(sommet|réunion|conférence|rencontre)$/.test(word.lemma);
}

/** "**Réunis** à Freetown, les chefs d'État ont menacé…", "**En visite** à Kaya, il a promis…": where who speaks is as he speaks. */
function isGathering({ words }: Sentence, index: number): boolean {
  const word = words[index];
  if (!word) return false;
  if (/^(réunir|rassembler)$/.test(word.lemma))
    return word.feats['VerbForm'] === 'Part' && /^(advcl|acl)/.test(word.deprel);
  return /^(visite|déplacement|tournée)$/.test(word.lemma) && /^en$/i.test(words[index - 1]?.form ?? '');
}
