/** "**La région de Diffa** a été le théâtre d'affrontements", "**Djibo** est sous blocus": the place is the subject that undergoes. In: a sentence, the word of a place, the event, lists of words. Out: yes or no. */
import type { DraftEvent } from '../../model/draft.js';
import type { Sentence } from '../../model/sentence.js';
import type { WordLists } from '../../model/word-lists.js';
import { isSetApart } from './after-that.js';
import type { PlaceNouns } from './place-nouns.js';
import { ON_THE_SPOT } from './said.js';
import { pathUp, prepositionOf } from './words.js';

export interface Words {
  readonly nouns: PlaceNouns;
  readonly lists: WordLists;
}

export function isUndergoing(
  sentence: Sentence,
  place: number,
  { type, trigger }: DraftEvent,
  { nouns, lists }: Words,
): boolean {
  // "la France n'avait rien subi de tel **depuis l'attentat** de Kolo"
  if (!ON_THE_SPOT.has(type) || isSetApart(sentence, trigger.head)) return false;
  const top = topOf(sentence, place, nouns);
  // "la chute de **Goma**, **tombée** aux mains du M23"
  if (isSaidOfPlace(sentence, top, trigger.head)) return true;
  const subject = sentence.words[top];
  if (!subject?.deprel.startsWith('nsubj')) return false;
  const clause = pathUp(sentence, trigger.head);
  const until = clause.indexOf(subject.head);
  return until >= 0 && clause.slice(0, until + 1).some((i) => saysSo(sentence, i, trigger.head, lists));
}

function isSaidOfPlace({ words }: Sentence, place: number, trigger: number): boolean {
  const verb = words[trigger];
  return (
    verb?.head === place && verb.deprel === 'acl' && verb.feats['Tense'] === 'Past' && words[place]?.upos === 'PROPN'
  );
}

/** "vit **sous** blocus", "**confronté** à des attaques", "en **proie** aux violences" */
function saysSo(sentence: Sentence, index: number, trigger: number, lists: WordLists): boolean {
  if (index === trigger) return prepositionOf(sentence, index) === 'sous';
  return lists.has('undergoing', sentence.words[index]?.lemma);
}

/** From "Diffa" to "la région de Diffa". */
function topOf(sentence: Sentence, place: number, nouns: PlaceNouns): number {
  let at = place;
  for (let up = sentence.words[at]?.head ?? -1; mayRise(sentence, at, up, nouns); up = sentence.words[at]?.head ?? -1)
    at = up;
  return at;
}

function mayRise({ words }: Sentence, at: number, up: number, nouns: PlaceNouns): boolean {
  const noun = words[up];
  if (!noun || !/^(nmod|appos|flat)/.test(words[at]?.deprel ?? '')) return false;
  return noun.upos === 'PROPN' || (noun.upos === 'NOUN' && nouns.senseOf(noun.lemma) === 'place');
}
