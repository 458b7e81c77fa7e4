/** Does the verb over these words tell of the past or of the future? In: a sentence and the words of time in it. Out: a direction, or undefined where the verb does not say. */
import type { TimeWords } from '../../lexicon/time.js';
import { fold } from '../../model/fold.js';
import type { Sentence, Word } from '../../model/sentence.js';
import { wordsOf } from '../../model/words-of.js';
import type { Direction } from './evaluate/value.js';
import { isDoneTo } from './over.js';

/** Climbs from the words of time to the verbs that govern them: "sera reçu jeudi" is ahead, "a été tué jeudi" is over. */
export function directionAt(sentence: Sentence, words: TimeWords, start: number, end: number): Direction | undefined {
  const isBare = isBareWeekday(sentence.text.slice(start - sentence.start, end - sentence.start), words);
  let word = topOf(sentence, start, end);
  if (isBare && word && isAskedFor(sentence, words, nounOf(sentence, word))) return 'future';
  for (let steps = 0; word && steps < 6; steps++) {
    const said = tenseOf(sentence, words, word) ?? (isDoneTo(word, words) ? 'past' : undefined);
    // "se rend **jeudi**" looks ahead; "se rend **le 5 mars**" has its date, whichever year is near
    if (said === 'open' && isBare && isOnAgenda(sentence, words, word)) return 'future';
    if (said) return said === 'open' ? undefined : said;
    word = sentence.words[word.head];
  }
  return undefined;
}

/** "samedi", "ce samedi soir"; a date has its own place in the calendar, "cet été" is mostly the one just over. */
function isBareWeekday(text: string, words: TimeWords): boolean {
  return !/\d/.test(text) && wordsOf(text).some((word) => words.weekday.has(fold(word)));
}

/** The word of the range that is governed from outside it. */
function topOf(sentence: Sentence, start: number, end: number): Word | undefined {
  const inside = sentence.words.filter((w) => w.start >= start && w.end <= end);
  const top = inside.find((w) => !inside.some((other) => other.index === w.head));
  return top && sentence.words[top.head];
}

/** "open": a finite verb that does not decide. Undefined: no verb, climb on. */
function tenseOf(sentence: Sentence, words: TimeWords, word: Word): Direction | 'open' | undefined {
  if (isAhead(words, word) && word.feats['VerbForm'] === 'Part' && !hasAuxiliary(sentence, word)) return 'future';
  if (word.upos !== 'VERB' && word.upos !== 'AUX' && !hasAuxiliary(sentence, word)) return undefined;
  const group = [word, ...helpers(sentence, word)];
  if (group.some((w) => w.feats['Tense'] === 'Fut')) return 'future';
  if (isAwaited(group)) return 'future';
  // "doit partir", "va être libéré"
  if (group.some((w) => w.feats['VerbForm'] === 'Inf')) return infinitive(sentence, words, word);
  if (group.some((w) => w.upos === 'AUX' && hasPerson(w) && w.feats['VerbForm'] !== 'Inf')) return pastOrOpen(group);
  // "**Arrivé mercredi**, l'émissaire **doit** être reçu": what came before, whatever lies ahead of it
  if (word.feats['VerbForm'] === 'Part') return isCompleted(word) ? 'open' : undefined;
  return isAbout(sentence, word) ? 'future' : pastOrOpen(group);
}

function isCompleted({ feats, deprel }: Word): boolean {
  return feats['Tense'] === 'Past' && deprel.startsWith('advcl');
}

/** "une journée **ville morte** vendredi": the parser takes "morte" for a verb. */
function nounOf({ words }: Sentence, word: Word): Word {
  const before = words[word.index - 1];
  return (word.lemma === 'mort' || word.lemma === 'mourir') && before?.lemma === 'ville'
    ? (words[word.head] ?? word)
    : word;
}

/** "a appelé à **une grève** vendredi": the day of what is asked for. */
function isAskedFor(sentence: Sentence, words: TimeWords, noun: Word): boolean {
  const verb = sentence.words[noun.head];
  if (noun.upos !== 'NOUN' || !/^(obj|obl:arg)/.test(noun.deprel) || verb?.upos !== 'VERB') return false;
  return isAhead(words, verb);
}

/** "la **rencontre** jeudi", "**s'ouvre** samedi": in the present, what is on the agenda is still to come; an attack told so is over. */
function isOnAgenda(sentence: Sentence, words: TimeWords, word: Word): boolean {
  const isPresent = word.feats['Tense'] === 'Pres' && word.feats['VerbForm'] !== 'Part';
  if (!isPresent || !words.agenda.has(fold(word.lemma))) return false;
  // "**ouvrent le feu** lundi"
  return !sentence.words.some((w) => w.head === word.index && w.lemma === 'feu');
}

/** "**est attendu** mercredi à Dakar", "**est prévue** lundi" */
function isAwaited(group: readonly Word[]): boolean {
  const participle = group.some(
    (w) => /^(attendre|prévoir|programmer)$/.test(w.lemma) && w.feats['VerbForm'] === 'Part',
  );
  return participle && group.some((w) => w.lemma === 'être' && w.feats['Tense'] === 'Pres') && group.length === 2;
}

/** "Dimanche, les élus **vont** voter", "le chef de l'État **doit** recevoir mardi…": the day hangs on the verb before the infinitive. */
function isAbout(sentence: Sentence, word: Word): boolean {
  if (!/^(aller|devoir)$/.test(word.lemma) || word.feats['Tense'] !== 'Pres') return false;
  return sentence.words.some((w) => w.head === word.index && w.deprel === 'xcomp' && isInfinitive(sentence, w));
}

function isInfinitive(sentence: Sentence, word: Word): boolean {
  return [word, ...helpers(sentence, word)].some((w) => w.feats['VerbForm'] === 'Inf');
}

function pastOrOpen(group: readonly Word[]): Direction | 'open' {
  const compound = group.some((w) => w.upos === 'AUX') && group.some((w) => w.feats['VerbForm'] === 'Part');
  const past = group.some((w) => w.feats['Tense'] === 'Imp' || (w.feats['Tense'] === 'Past' && hasPerson(w)));
  return compound || past ? 'past' : 'open';
}

/** "doit se rendre", "va libérer", "a promis de partir": what governs the infinitive looks ahead. */
function infinitive(sentence: Sentence, words: TimeWords, word: Word): Direction | undefined {
  if (isOverBefore(sentence, word)) return 'past';
  const governor = sentence.words[word.head];
  const modal = helpers(sentence, word).find((w) => isAhead(words, w));
  if (modal) return 'future';
  return governor && isAhead(words, governor) ? 'future' : undefined;
}

/** "devra rester en prison **après avoir été condamné lundi**": over before what lies ahead. */
function isOverBefore(sentence: Sentence, word: Word): boolean {
  const perfect = helpers(sentence, word).find((w) => w.deprel === 'aux:tense' && w.feats['VerbForm'] === 'Inf');
  if (!perfect) return false;
  return /^(advcl|obl)/.test(word.deprel) || sentence.words[perfect.index - 1]?.lemma === 'après';
}

function isAhead(words: TimeWords, word: Word): boolean {
  return words.ahead.has(fold(word.lemma)) || words.ahead.has(fold(word.form));
}

function hasPerson(word: Word): boolean {
  return word.feats['VerbForm'] === 'Fin' || word.feats['Mood'] !== undefined;
}

function helpers(sentence: Sentence, word: Word): Word[] {
  return sentence.words.filter((w) => w.head === word.index && (w.deprel.startsWith('aux') || w.deprel === 'cop'));
}

function hasAuxiliary(sentence: Sentence, word: Word): boolean {
  return helpers(sentence, word).length > 0;
}
