/** Words that say that an act belongs to the scene just told: "**pendant cette opération**", "**d'autres** heurts", "avait bloqué **plus tôt**". In: a naming. Out: yes or no. */
import type { Sentence, Word } from '../../model/sentence.js';
import type { WordLists } from '../../model/word-lists.js';
import type { Naming } from '../fuse/naming.js';
import { pathUp, prepositionOf } from './words.js';

const DURING = /^(pendant|lors|durant|cours)$/;

/** "Deux soldats ont été tués **pendant cette opération**": a happening that was told is named again. */
export function isDuringThat({ sentence, draft, lists }: Naming): boolean {
  return sentence.words.some(
    (w) =>
      w.upos === 'NOUN' &&
      (isThis(sentence, w) || isTheHappening(sentence, w, lists)) &&
      isUnder(sentence, w, draft.trigger.head) &&
      isDuring(sentence, w, lists),
  );
}

/** "blessés dans **l'opération**", "tués lors de **l'assaut**": said alone, it was told before. */
function isTheHappening(sentence: Sentence, noun: Word, lists: WordLists): boolean {
  if (!lists.has('happening', noun.lemma) || noun.feats['Number'] === 'Plur') return false;
  const under = sentence.words.filter((w) => w.head === noun.index && w.upos !== 'PUNCT');
  return under.some((w) => w.feats['Definite'] === 'Def') && under.every((w) => /^(det|case)/.test(w.deprel));
}

/** "Quatre personnes sont mortes **lors de manifestations**": in several places. */
export function isDuringSeveral({ sentence, draft, lists }: Naming): boolean {
  return sentence.words.some(
    (w) =>
      w.upos === 'NOUN' &&
      w.feats['Number'] === 'Plur' &&
      isDuring(sentence, w, lists) &&
      isUnder(sentence, w, draft.trigger.head),
  );
}

/** "**Lors de cette rencontre**, Kigali a exigé…" */
export function isAtThat({ sentence, draft, lists }: Naming): boolean {
  return sentence.words.some(
    (w) =>
      lists.has('held-meeting', w.lemma) &&
      isThis(sentence, w) &&
      isUnder(sentence, w, draft.trigger.head) &&
      isAt(sentence, w, lists),
  );
}

/** "à l'**issue** de cette réunion" */
function isAt(sentence: Sentence, noun: Word, lists: WordLists): boolean {
  return isDuring(sentence, noun, lists) || /^(issue|occasion|terme)$/.test(sentence.words[noun.head]?.lemma ?? '');
}

/** "**Ils** ont condamné les violences et **exigé** un calendrier" */
export function hasPronoun({ sentence, draft }: Naming): boolean {
  let at = draft.trigger.head;
  const subject = (): Word | undefined => sentence.words.find((w) => w.head === at && w.deprel.startsWith('nsubj'));
  while (!subject() && sentence.words[at]?.deprel === 'conj') at = sentence.words[at]?.head ?? -1;
  return subject()?.feats['PronType'] === 'Prs';
}

function isThis(sentence: Sentence, noun: Word): boolean {
  return sentence.words.some((w) => w.head === noun.index && w.feats['PronType'] === 'Dem');
}

function isUnder(sentence: Sentence, noun: Word, trigger: number): boolean {
  return noun.index !== trigger && pathUp(sentence, noun.index).indexOf(trigger) > 0;
}

/** "au **cours** de cette attaque": the noun may hang on the word that carries it. */
function isDuring(sentence: Sentence, noun: Word, lists: WordLists): boolean {
  const above = sentence.words[noun.head];
  const preposition = prepositionOf(sentence, noun.index) ?? '';
  if (DURING.test(preposition) || DURING.test(above?.lemma ?? '')) return true;
  // "**dans** cette attaque"; "dans cette région" is a place
  return preposition === 'dans' && lists.has('happening', noun.lemma);
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
