/** Participles that the tagger took for a present: "Un maire **interdit d'entrer** au Niger". In: a sentence. Out: the same, a participle whose noun undergoes it. */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';

/** What one person is forbidden, and no authority forbids without saying whom. */
const OWN = /^(entrer|sortir|quitter|voyager|séjourner|revenir|rentrer|embarquer|exercer|candidater|concourir)$/;

/** "Le préfet **interdit** d'entrer dans la forêt": an article that points at who decides leaves a present. */
export function withForbidden(sentence: Sentence): Sentence {
  const { words } = sentence;
  const verb = words.find((w) => w.deprel === 'root' && w.form.toLowerCase() === 'interdit' && isPresent(w));
  const subject = verb && words.find((w) => w.head === verb.index && w.deprel === 'nsubj' && w.index < verb.index);
  if (!verb || !subject || !isOneOfMany(words, subject) || !isOfOwnMove(words, verb)) return sentence;
  return changed(
    sentence,
    new Map<number, Partial<Word>>([
      [verb.index, { feats: { Gender: 'Masc', Number: 'Sing', Tense: 'Past', VerbForm: 'Part', Voice: 'Pass' } }],
      [subject.index, { deprel: 'nsubj:pass' }],
    ]),
  );
}

function isPresent(word: Word): boolean {
  return word.upos === 'VERB' && word.feats['VerbForm'] === 'Fin';
}

/** "**Un** maire", "**L'un** des chefs" */
function isOneOfMany(words: readonly Word[], subject: Word): boolean {
  return words.some((w) => w.head === subject.index && w.deprel === 'det' && w.feats['Definite'] === 'Ind');
}

/** "interdit **d'entrer**", with nobody else it is forbidden to ("interdit **aux motos** d'entrer"), nor an object. */
function isOfOwnMove(words: readonly Word[], verb: Word): boolean {
  const own = words.filter((w) => w.head === verb.index && w.index > verb.index);
  if (own.some((w) => /^(obj|iobj|expl)/.test(w.deprel))) return false;
  const infinitive = own.find((w) => /^(xcomp|ccomp|advcl)/.test(w.deprel));
  return infinitive !== undefined && infinitive.index === verb.index + 2 && OWN.test(infinitive.lemma);
}
