/** "rendra hommage aux soldats tombés **au cours d'une cérémonie à la caserne de Kolo qui se tiendra lundi**": the tree hangs the ceremony on the fallen; it is where and when the tribute is paid. In: an event, a word of place or time. Out: yes or no. */
import type { DraftEvent } from '../../model/draft.js';
import type { Sentence } from '../../model/sentence.js';
import { pathUp } from './words.js';

export function isOfCeremony({ type, trigger }: DraftEvent, sentence: Sentence, index: number): boolean {
  if (type !== 'SUPPORT') return false;
  const path = pathUp(sentence, index);
  const ceremony = path.findIndex((i) => CEREMONY.test(sentence.words[i]?.lemma ?? ''));
  const noun = sentence.words[path[ceremony] ?? -1];
  const above = sentence.words[noun?.head ?? -1];
  return (
    noun !== undefined && /^(cours|lors|occasion)$/.test(above?.lemma ?? '') && path.indexOf(trigger.head) > ceremony
  );
}

const CEREMONY = /^(cérémonie|messe|prière|recueillement|veillée|commémoration)$/;
