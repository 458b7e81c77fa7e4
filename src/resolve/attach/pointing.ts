/** Words that say that an act belongs to the scene just told: "**pendant cette opération**", "**d'autres** heurts", "avait bloqué **plus tôt**". In: a naming. Out: yes or no. */
import type { Sentence, Word } from '../../model/sentence.js';
import type { Naming } from '../fuse/naming.js';
import { pathUp, prepositionOf } from './words.js';

const DURING = /^(pendant|lors|durant|cours)$/;

/** "Deux soldats ont été tués **pendant cette opération**": a happening that was told is named again. */
export function isDuringThat({ sentence, draft }: Naming): boolean {
  return sentence.words.some(
    (w) =>
      w.upos === 'NOUN' && isThis(sentence, w) && isUnder(sentence, w, draft.trigger.head) && isDuring(sentence, w),
  );
}

function isThis(sentence: Sentence, noun: Word): boolean {
  return sentence.words.some((w) => w.head === noun.index && w.feats['PronType'] === 'Dem');
}

function isUnder(sentence: Sentence, noun: Word, trigger: number): boolean {
  return noun.index !== trigger && pathUp(sentence, noun.index).indexOf(trigger) > 0;
}

/** "au **cours** de cette attaque": the noun may hang on the word that carries it. */
function isDuring(sentence: Sentence, noun: Word): boolean {
  const above = sentence.words[noun.head];
  return DURING.test(prepositionOf(sentence, noun.index) ?? '') || DURING.test(above?.lemma ?? '');
}

/** "**D'autres** heurts ont éclaté": more of what was told. */
export function isMoreOfIt({ sentence, draft }: Naming): boolean {
  return sentence.words.some(
    (w) => w.head === draft.trigger.head && /^autre$/i.test(w.lemma) && w.index < draft.trigger.head,
  );
}

/** "La police avait bloqué **plus tôt** la place": before, on the same day. */
export function isShortlyBefore({ sentence, draft }: Naming): boolean {
  const under = sentence.words.filter((w) => w.head === draft.trigger.head);
  return under.some((w) => /^tôt$/i.test(w.lemma) && sentence.words[w.index - 1]?.lemma === 'plus');
}
