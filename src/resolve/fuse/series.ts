/** Acts told as a habit or a series. In: two namings. Out: points against their being one, where only one of them is told so: "les rebelles **ciblent régulièrement** les écoles" is not the attack of Monday, "une **série** d'opérations" not the ambush in which two soldiers died. */
import type { Word } from '../../model/sentence.js';
import type { Naming } from './naming.js';

const DIFFER = -5;

export function seriesAgreement(a: Naming, b: Naming): number {
  // "ont péri **dans une vague d'attaques**"
  if (a.sentence.index === b.sentence.index) return 0;
  const [x, y] = [isMany(a), isMany(b)];
  if (x === y) return 0;
  return isSeveral(x ? b : a) ? 0 : DIFFER;
}

/** "des attaques": nothing says that they are not the series. */
function isSeveral({ sentence, draft }: Naming): boolean {
  const word = sentence.words[draft.trigger.head];
  return word?.upos === 'NOUN' && (word.feats['Number'] === 'Plur' || word.lemma === 'violence');
}

function isMany(naming: Naming): boolean {
  const { sentence, draft } = naming;
  const word = sentence.words[draft.trigger.head];
  if (!word) return false;
  const over = sentence.words[word.head];
  if (word.upos !== 'NOUN') return isHabitual(naming, word.index);
  return (
    isRecurrent(naming, word) ||
    isOneOfMany(naming, word, over) ||
    (over?.upos === 'VERB' && isManyUnder(naming, word, over))
  );
}

/** "ces attaques **récurrentes**", "les incursions sont devenues **récurrentes**" */
function isRecurrent({ sentence: { words }, lists }: Naming, word: Word): boolean {
  return words.some((w) => {
    const isIts = w.head === word.index && w.deprel === 'amod';
    const isSaid = w.index === word.head || (w.head === word.head && w.deprel === 'xcomp');
    return lists.has('recurrent', w.lemma) && (isIts || (isSaid && word.deprel.startsWith('nsubj')));
  });
}

/** "la **flambée** de violences", also where the trigger holds both words; "la montée en puissance" is one act. */
function isOneOfMany({ sentence: { words }, draft, lists }: Naming, word: Word, over: Word | undefined): boolean {
  if (word.deprel.startsWith('nmod') && lists.has('series', over?.lemma)) return true;
  const { first } = draft.trigger;
  return lists.has('series', words[first]?.lemma) && /^d(e|['’])$/.test(words[first + 1]?.form ?? '');
}

/** "**multiplient** les attaques", "les attaques **se sont multipliées**", "mènent **régulièrement** des attaques" */
function isManyUnder(naming: Naming, { deprel }: Word, verb: Word): boolean {
  const isItself = deprel.startsWith('nsubj') && isReflexive(naming, verb.index);
  return (
    isHabitual(naming, verb.index) || ((deprel === 'obj' || isItself) && naming.lists.has('multiplying', verb.lemma))
  );
}

function isReflexive({ sentence: { words } }: Naming, verb: number): boolean {
  return words.some((w) => w.head === verb && /^s(e|['’])$/i.test(w.form));
}

function isHabitual({ sentence, lists }: Naming, verb: number): boolean {
  return sentence.words.some((w) => w.head === verb && lists.has('habitual', w.form.toLowerCase()));
}
