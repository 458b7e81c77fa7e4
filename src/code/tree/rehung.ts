/** Infinitives that the parser hung on the person told to do them. In: a sentence, the verbs whose object does what their infinitive says. Out: the same, each infinitive under its verb: "a demandé à l'ambassadeur **de quitter** le pays". */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';

/** @param controls is the lemma that of a verb which tells somebody to do something? */
export function rehung(
  sentence: Sentence,
  controls: (lemma: string) => boolean,
  isParty: (word: Word) => boolean,
): Sentence {
  const moved = new Map<number, Partial<Word>>();
  for (const word of sentence.words) {
    const verb = isMarkedInfinitive(sentence, word) ? toldBy(sentence, word, controls, isParty) : null;
    if (verb !== null) moved.set(word.index, { head: verb, deprel: 'xcomp' });
  }
  return changed(sentence, moved);
}

/** "**de** quitter", "**d'**avoir fourni", "**à** être prudent". */
function isMarkedInfinitive(sentence: Sentence, word: Word): boolean {
  if (!/^(acl|xcomp|obl|amod)/.test(word.deprel)) return false;
  const under = sentence.words.filter((w) => w.head === word.index);
  if (!isInfinitive(word, under)) return false;
  if (under.some((w) => w.deprel === 'mark' && /^(de|d'|d’|à)$/.test(w.lemma))) return true;
  return isShown(sentence, word, under);
}

/** "montre un gendarme **frapper** un manifestant", "voir un homme **être abattu**": bare, right under the object of its verb. */
function isShown({ words }: Sentence, word: Word, under: readonly Word[]): boolean {
  const [seen, first] = [words[word.head], under.find((w) => w.index < word.index)?.index ?? word.index];
  if (word.deprel !== 'acl' || !seen || under.some((w) => /^(mark|case)/.test(w.deprel))) return false;
  // "on **voit mal** l'armée attaquer": nobody has seen it
  if (words.some((w) => w.head === seen.head && w.lemma === 'mal')) return false;
  const tail = words.slice(seen.index + 1, Math.min(first, word.index));
  return seen.deprel === 'obj' && seen.index < word.index && tail.every((w) => w.upos !== 'PUNCT' && w.upos !== 'VERB');
}

/** Its own form, or that of the word that carries it: "avoir **fourni**", "être **prudent**". */
function isInfinitive(word: Word, under: readonly Word[]): boolean {
  if (word.feats['VerbForm'] === 'Inf') return true;
  return under.some((w) => /^(aux|cop)/.test(w.deprel) && w.feats['VerbForm'] === 'Inf');
}

function toldBy(
  sentence: Sentence,
  infinitive: Word,
  controls: (lemma: string) => boolean,
  isParty: (word: Word) => boolean,
): number | null {
  const above = sentence.words[infinitive.head];
  // "les groupes **armés**": a participle that names its noun takes no infinitive
  const named = above?.lemma === 'armer' && above.deprel === 'acl' ? sentence.words[above.head] : above;
  // "demande à la justice et **au procureur** d'ouvrir": told together
  const person = firstOf(sentence.words, named);
  const verb = sentence.words[person?.head ?? -1];
  if (!person || !verb || verb.upos !== 'VERB' || person.index < verb.index) return null;
  // "sont accusées **par l'opposition** d'avoir tiré"
  if (!/^(obj|iobj|obl:arg|obl:mod|obl:agent|obl)$/.test(person.deprel) || !isParty(person)) return null;
  return controls(verb.lemma.toLowerCase()) && !hasInfinitive(sentence, verb) ? verb.index : null;
}

/** The first of those told together, the second of whom the parser may call an apposition: "invite **le gouvernement**, la classe politique et la société à dialoguer". */
function firstOf(words: readonly Word[], person: Word | undefined): Word | undefined {
  const isListed = person?.deprel === 'conj';
  const before = isListed ? words[person.head] : person;
  return isListed && before?.deprel === 'appos' && isObject(words[before.head]) ? words[before.head] : before;
}

function isObject(word: Word | undefined): boolean {
  return /^(obj|iobj|obl:arg)$/.test(word?.deprel ?? '');
}

function hasInfinitive(sentence: Sentence, verb: Word): boolean {
  return sentence.words.some((w) => w.head === verb.index && w.deprel === 'xcomp');
}
