/** Subjects that open with "de" and an adjective. In: a sentence where the parser hung such a noun on the place or the day before the comma. Out: the same, it the subject of the verb behind: "À Kolo, **de nombreux habitants** ont fui." */
import type { Sentence, Word } from '../../model/sentence.js';
import { subjectOf } from './lacked.js';

export function withAdjectiveSubjects(sentence: Sentence): Sentence {
  const { words } = sentence;
  const noun = words.find((w) => articleOf(words, w) !== undefined && verbBehind(words, w) !== undefined);
  const [article, verb] = noun ? [articleOf(words, noun), verbBehind(words, noun)] : [];
  if (!noun || !article || !verb) return sentence;
  const change = (w: Word): Word => {
    if (w.index === noun.index) return { ...w, head: verb.index, deprel: subjectOf(words, verb.index) };
    return w.index === article.index ? { ...w, upos: 'DET', deprel: 'det' } : w;
  };
  return { ...sentence, words: words.map(change) };
}

/** "**de** nombreux habitants", behind a comma and before an adjective in the plural: an article. */
function articleOf(words: readonly Word[], noun: Word): Word | undefined {
  if (noun.upos !== 'NOUN' || !/^(nmod|obl)/.test(noun.deprel) || noun.feats['Number'] !== 'Plur') return undefined;
  const own = words.filter((w) => w.head === noun.index && w.index < noun.index && w.upos !== 'PUNCT');
  const [first] = own;
  const isBare = own.every((w) => w === first || (w.deprel === 'amod' && w.upos === 'ADJ'));
  const opens = first && /^d(e|['’])$/i.test(first.form) && words[first.index - 1]?.form === ',';
  return opens && isBare && own.length > 1 ? first : undefined;
}

/** The finite verb that follows the noun and has no subject: the one that what stands before the comma hangs on. */
function verbBehind(words: readonly Word[], noun: Word): Word | undefined {
  const above = words[noun.head];
  const verb = above?.upos === 'VERB' ? above : words[above?.head ?? -1];
  if (verb?.upos !== 'VERB' || verb.index < noun.index) return undefined;
  const own = words.filter((w) => w.head === verb.index);
  const hasMood = [verb, ...own.filter((w) => w.upos === 'AUX')].some((w) => w.feats['Mood'] !== undefined);
  return hasMood && !own.some((w) => /^(nsubj|expl:subj|csubj)/.test(w.deprel)) ? verb : undefined;
}
