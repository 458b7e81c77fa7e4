/** Acts told as a habit or a series. In: two namings. Out: points against their being one, where only one of them is told so: "les rebelles **ciblent régulièrement** les écoles" is not the attack of Monday, "une **série** d'opérations" not the ambush in which two soldiers died. */
import type { Sentence, Word } from '../../model/sentence.js';
import type { Naming } from './naming.js';

const HABIT =
  /^(régulièrement|souvent|habituellement|quotidiennement|généralement|fréquemment|parfois|sporadiquement)$/;
const MANY = /^(série|flambée|escalade|recrudescence|montée|multiplication|vague|regain|spirale|cycle)$/;
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

function isMany({ sentence, draft }: Naming): boolean {
  const word = sentence.words[draft.trigger.head];
  if (!word) return false;
  const over = sentence.words[word.head];
  if (word.upos !== 'NOUN') return isHabitual(sentence, word.index);
  return (
    isOneOfMany(sentence, draft.trigger.first, word, over) ||
    (over?.upos === 'VERB' && isHabitual(sentence, over.index))
  );
}

/** "la **flambée** de violences", also where the trigger holds both words; "la montée en puissance" is one act. */
function isOneOfMany(sentence: Sentence, first: number, word: Word, over: Word | undefined): boolean {
  if (word.deprel.startsWith('nmod') && MANY.test(over?.lemma ?? '')) return true;
  return MANY.test(sentence.words[first]?.lemma ?? '') && /^d(e|['’])$/.test(sentence.words[first + 1]?.form ?? '');
}

function isHabitual(sentence: Sentence, verb: number): boolean {
  return sentence.words.some((w) => w.head === verb && HABIT.test(w.form.toLowerCase()));
}
