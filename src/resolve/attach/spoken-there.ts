/** "« Nous exigeons sa libération », a déclaré l'opposant **à Thiès**": what a speaker does with words of the first person is done where he says them. In: an event, its sentence, a place and the word through which it stands. Out: yes or no. */
import type { DraftEvent } from '../../model/draft.js';
import type { Sentence, Word } from '../../model/sentence.js';
import { isPoint, type Spot } from './area.js';
import { isSaid } from './said.js';
import { pathUp } from './words.js';

/** From "Thiès" by "un meeting" and "lors" to the verb of saying. */
const HIGHEST = 3;

export function isSpokenThere(event: DraftEvent, sentence: Sentence, place: Spot, anchor: number): boolean {
  // "a déclaré le représentant de l'ONU **au Tchad**": where he serves
  if (!isPoint(place) || !(isSaid(event) || event.type === 'THREATEN') || !isFirstPerson(sentence, event.trigger.head))
    return false;
  const up = pathUp(sentence, anchor);
  const steps = up.findIndex((i, at) => at > 0 && sentence.words[i]?.upos === 'VERB');
  const verb = sentence.words[up[steps] ?? -1];
  if (!verb || steps > HIGHEST || !up.slice(0, steps).every((i) => isOfSaying(sentence.words[i]))) return false;
  return isOver(sentence, verb, event.trigger.head);
}

/** "a déclaré **à Thiès**", "**lors** d'un **meeting** à Thiès"; not "le porte-parole de l'armée au Mali", who is the subject. */
function isOfSaying(word: Word | undefined): boolean {
  return word !== undefined && /^(obl|nmod|advmod)/.test(word.deprel);
}

/** The verb of saying stands in or behind the words quoted, or governs them. */
function isOver(sentence: Sentence, verb: Word, trigger: number): boolean {
  const path = pathUp(sentence, trigger);
  if (verb.deprel === 'parataxis:insert') return path.includes(verb.head);
  const below = sentence.words[path[path.indexOf(verb.index) - 1] ?? -1];
  return path.includes(verb.index) && /^(ccomp|parataxis)/.test(below?.deprel ?? '');
}

/** "exigeons", "avons condamné" */
function isFirstPerson({ words }: Sentence, trigger: number): boolean {
  return words.some(
    (w) =>
      (w.index === trigger || (w.head === trigger && w.deprel.startsWith('aux'))) &&
      w.feats['Person'] === '1' &&
      w.feats['VerbForm'] === 'Fin',
  );
}
