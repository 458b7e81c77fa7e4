/** Verbs that the parser joined to the clause before them. In: a sentence. Out: the same, each under the verb that it goes with: "réclame que l'accord soit revu **et menace** de saisir la cour", "dit que dix hommes sont morts **et parle** de crime". */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';

/** What is wanted stands in the subjunctive; a verb in the indicative behind it, without a subject, has that of the verb that wants. */
export function withRaisedConjuncts(sentence: Sentence): Sentence {
  const moved = new Map<number, Partial<Word>>();
  for (const word of sentence.words) {
    const verb = word.deprel === 'conj' && isOwnIndicative(sentence, word) ? wanting(sentence, word) : null;
    if (verb !== null) moved.set(word.index, { head: verb });
  }
  return changed(sentence, moved);
}

function isOwnIndicative(sentence: Sentence, word: Word): boolean {
  if (word.upos !== 'VERB' || sentence.words.some((w) => w.head === word.index && /^nsubj/.test(w.deprel)))
    return false;
  return moodOf(sentence, word) === 'Ind';
}

/** The verb over a clause in the subjunctive. */
function wanting(sentence: Sentence, conjunct: Word): number | null {
  const clause = sentence.words[conjunct.head];
  const verb = sentence.words[clause?.head ?? -1];
  if (clause?.deprel !== 'ccomp' || verb?.upos !== 'VERB' || verb.index > clause.index) return null;
  const isWish = moodOf(sentence, clause) === 'Sub' && moodOf(sentence, verb) === 'Ind';
  // "souhaite qu'ils **soient jugés et purgent** leur peine": "-ent" is either mood; the number tells whose verb it is
  const isOfVerb = numberOf(sentence, conjunct) === numberOf(sentence, verb);
  return (isWish || areMany(sentence, clause, conjunct)) && isOfVerb ? verb.index : null;
}

/** "dit que cinq jeunes **ont été tués et parle** de répression": one speaks, many were killed. */
function areMany(sentence: Sentence, clause: Word, conjunct: Word): boolean {
  return numberOf(sentence, clause) === 'Plur' && numberOf(sentence, conjunct) === 'Sing';
}

function numberOf(sentence: Sentence, verb: Word): string | undefined {
  return (carrierOf(sentence, verb) ?? verb).feats['Number'];
}

/** Of the verb, or of the auxiliary that carries it. */
function moodOf(sentence: Sentence, verb: Word): string | undefined {
  const aux = carrierOf(sentence, verb);
  if (/^(soit|soient|ait|aient)$/i.test(aux?.form ?? '')) return 'Sub';
  return aux?.feats['Mood'] ?? verb.feats['Mood'];
}

function carrierOf(sentence: Sentence, verb: Word): Word | undefined {
  return sentence.words.find((w) => w.head === verb.index && /^(aux|cop)/.test(w.deprel) && w.feats['Mood']);
}
