/** "**À Kolo**, le ministre a exclu tout report et accusé l'opposant": a town that opens the sentence is where its main clause speaks, wherever the tree hung it. In: a sentence, a place of it, the event's word. Out: yes or no. */
import type { Sentence } from '../../model/sentence.js';
import { isPoint, type Spot } from './area.js';
import { pathUp } from './words.js';

/** "**En Guinée**, l'opposition affirme que la junte a accepté…": a country that opens the sentence frames what its clauses report. */
export function isFrameCountry(sentence: Sentence, place: Spot, trigger: number): boolean {
  if (place.precision !== 'country' || !opensAlone(sentence, place)) return false;
  const path = pathUp(sentence, trigger).flatMap((i) => sentence.words[i] ?? []);
  return path.every((w) => /^(root|conj|xcomp|ccomp)/.test(w.deprel)) && path[0]?.upos === 'VERB';
}

/** "**Au Tchad**, le procès de trois opposants **arrêtés** en mars a été reporté": it frames what befell those it tells of too, where no closer place is said. */
export function isFrameOfPast(sentence: Sentence, place: Spot, trigger: number): boolean {
  if (place.precision !== 'country' || !opensAlone(sentence, place)) return false;
  const path = pathUp(sentence, trigger).flatMap((i) => sentence.words[i] ?? []);
  const noun = path.findIndex((w) => /^nsubj/.test(w.deprel));
  if (path[0]?.deprel !== 'acl' || path[0].feats['VerbForm'] !== 'Part' || noun < 1) return false;
  return path.slice(1, noun).every((w) => w.deprel === 'nmod') && path[noun + 1]?.deprel === 'root';
}

export function isFronted(sentence: Sentence, place: Spot, trigger: number): boolean {
  return isPoint(place) && opensAlone(sentence, place) && isInMain(sentence, trigger);
}

/** "**Après** le Togo, le Bénin a rejeté…", "**Selon** Niamey, …" are no places. */
const LOCATIVE = /^(à|en|dans|depuis|chez|sur)$/;

/** Only "à", "en" or "au" before it, which the parser reads as two words, and a comma behind. */
function opensAlone({ words }: Sentence, { start, end }: Spot): boolean {
  const before = words.filter((w) => w.end <= start);
  const next = words.find((w) => w.start >= end);
  const isAlone = before.length === 1 || (before.length === 2 && before[1]?.upos === 'DET');
  return isAlone && LOCATIVE.test(before[0]?.lemma ?? '') && next?.form === ',';
}

/** The main verb, those joined to it, and what they govern as infinitives. */
function isInMain(sentence: Sentence, trigger: number): boolean {
  const path = pathUp(sentence, trigger).flatMap((i) => sentence.words[i] ?? []);
  return path.every((w) => /^(root|conj|xcomp)/.test(w.deprel)) && path[0]?.upos === 'VERB';
}
