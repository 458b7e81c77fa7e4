/** "La marche **a été dispersée**… Des centaines de personnes s'étaient réunies **samedi**": the article names one day only on which anything was done. In: an event's namings, those of the others, the article. Out: that day for what the lead tells in the past; null where the text names several. */
import type { When } from '../../model/record.js';
import type { Naming } from '../fuse/naming.js';
import { sentenceHolding } from '../sentence-at.js';
import { isOfTelling } from '../time/of-telling.js';
import { isBackground } from './background.js';
import { isPast } from './past.js';
import { SPEECH } from './said.js';
import type { Scene } from './scene.js';
import { isDay } from './telling.js';

/** Where an article tells its main happening: the title and the first sentences. */
const LEAD = 3;

export function loneDay(cluster: readonly Naming[], others: readonly Naming[], scene: Scene): When | null {
  if (!cluster.some(isOfLead)) return null;
  const beside = others.filter((n) => SPEECH.has(n.draft.type) || isBackground(n));
  const apart = new Set(beside.map((n) => n.when?.start));
  const days = scene.times.filter((t) => isDay(t) && !apart.has(t.start) && isOfScene(t, scene));
  const [first] = days;
  return first && days.every((t) => t.from === first.from) ? first : null;
}

function isOfLead({ sentence, draft }: Naming): boolean {
  const word = sentence.words[draft.trigger.head];
  if (sentence.isTitle || sentence.index > LEAD || !word) return false;
  // "**une marche** a été dispersée"
  const verb = word.upos === 'NOUN' && word.deprel.startsWith('nsubj') ? word.head : word.index;
  return /^(root|conj)/.test(sentence.words[verb]?.deprel ?? '') && isPast(sentence, verb);
}

function isOfScene(time: When, { sentences, published }: Scene): boolean {
  const sentence = sentenceHolding(sentences, time);
  if (!sentence || sentence.isTitle || (published !== null && (time.from ?? '') > published.slice(0, 10))) return false;
  return !isOfTelling(sentence, time.start, time.end) && !/aujourd/i.test(time.text);
}
