/** "a maintenu les sanctions **conformément à la décision prise le 9 janvier**", "deux hommes ont été arrêtés **à la suite de l'attaque** de Kolo **le 26 septembre**": the day of what an act answers or obeys, though the tree hung it on the act. In: an event, its sentence, a time or another act. Out: yes or no. */
import type { DraftEvent } from '../../model/draft.js';
import type { When } from '../../model/record.js';
import type { Sentence, Word } from '../../model/sentence.js';
import type { WordLists } from '../../model/word-lists.js';
import type { Beside } from './other-times.js';
import { pathUp } from './words.js';

export function isOfWhatItAnswers(event: DraftEvent, sentence: Sentence, time: When, beside: Beside): boolean {
  const { words } = sentence;
  const isPart = isInset(words, time);
  const before = words.filter((w) => w.end <= time.start).slice(0, isPart ? -1 : undefined);
  const opening = before.findLast((w) => opens(words, w, event, beside.lists));
  if (!opening || opening.index < event.trigger.head) return false;
  const phrase = before.slice(opening.index + 1);
  if (!phrase.some((w) => w.upos === 'NOUN') || phrase.some((w) => breaksOff(words, w))) return false;
  return isPart || isOfPhrase(opening, phrase, event, time, beside);
}

/** The day of the last noun, and not of the act that the whole phrase belongs to. */
function isOfPhrase(
  opening: Word,
  phrase: readonly Word[],
  event: DraftEvent,
  time: When,
  { others }: Beside,
): boolean {
  const holdsAct = phrase.some((w) => others.has(w.index));
  // "tués **après** une attaque **mardi**": one scene; "limogé **après** une réunion le 3 mai": which of the two, no word says
  if (/^(après|suite)$/.test(opening.lemma) && opening.upos === 'ADP')
    return holdsAct && (event.type !== 'ASSAULT' || /\d/.test(time.text));
  return holdsAct || (/\d/.test(time.text) && isLinked(opening, phrase));
}

/** "a arrêté deux hommes **à la suite de l'attaque**": does the act stand under what another answers? */
export function isAnswered(sentence: Sentence, act: number, answer: number, lists: WordLists): boolean {
  const path = pathUp(sentence, act);
  const until = path.indexOf(answer);
  return until > 0 && path.slice(1, until).some((i) => lists.has('answering', sentence.words[i]?.lemma));
}

/** "après la découverte, **le 26 septembre**, de dix corps": set between commas, and what it parts is one phrase. */
export function isInset(words: readonly Word[], { start, end }: When): boolean {
  const before = words.findLast((w) => w.end <= start);
  const [comma, next] = words.filter((w) => w.start >= end);
  return before?.form === ',' && comma?.form === ',' && next?.lemma === 'de';
}

/** "**en application** de", "**conformément** à", "**à la suite** de", "**après**"; of a sentence passed: "reconnu **coupable** de". */
function opens(words: readonly Word[], word: Word, { mode }: DraftEvent, lists: WordLists): boolean {
  if (word.upos === 'ADP') return /^(après|suite)$/.test(word.lemma) || (mode === 'convict' && word.lemma === 'pour');
  if (mode === 'convict' && word.lemma === 'coupable') return true;
  return lists.has('answering', word.lemma) && /^(à|de|avec)$/.test(words[word.index + 1]?.lemma ?? '');
}

/** "coupables d'attroupement **lors de** l'accueil de leur chef le 14 novembre"; "condamné pour vol le 14 novembre" was so on that day. */
function isLinked({ lemma }: Word, phrase: readonly Word[]): boolean {
  return !/^(pour|coupable)$/.test(lemma) || phrase.some((w) => w.lemma === 'lors');
}

/** A comma, or a verb with its subject: what comes behind may be of the sentence. */
function breaksOff(words: readonly Word[], { form, upos, index, feats }: Word): boolean {
  if (/^[,;:()—–]$/.test(form)) return true;
  return (
    upos === 'VERB' && feats['VerbForm'] === 'Fin' && words.some((w) => w.head === index && /^nsubj/.test(w.deprel))
  );
}
