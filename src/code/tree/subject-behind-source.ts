/** Subjects that the parser hung on the source before them. In: a sentence that a source opens. Out: the same, "des" an article again: "Selon le préfet, **des hommes armés** ont attaqué le poste." */
import type { Sentence, Word } from '../../model/sentence.js';

export function withSubjectsBehindSource(sentence: Sentence): Sentence {
  const { words } = sentence;
  const subject = words.find((w) => w.deprel === 'nmod' && isBehindSource(words, w));
  const verb = subject && verbWithoutSubject(words, subject);
  if (!subject || !verb) return sentence;
  return {
    ...sentence,
    words: words.map((w) => {
      if (w.index === subject.index) return { ...w, head: verb.index, deprel: 'nsubj' };
      const isOf = w.head === subject.index && w.deprel === 'case';
      return isOf ? { ...w, upos: 'DET' as const, lemma: 'un', deprel: 'det', feats: { Definite: 'Ind' } } : w;
    }),
  };
}

/** "**Selon** le préfet, des hommes": the source opens the sentence, a comma and "des" follow it. */
function isBehindSource(words: readonly Word[], word: Word): boolean {
  const source = words[word.head];
  const opening = words.find((w) => w.upos !== 'PUNCT');
  if (!source || source.index > word.index || opening?.head !== source.index || opening.lemma !== 'selon') return false;
  const [of, article] = words.filter((w) => w.head === word.index && w.index < word.index && w.deprel !== 'punct');
  return (
    of?.deprel === 'case' &&
    of.lemma === 'de' &&
    article?.form === 'les' &&
    article.index === of.index + 1 &&
    words[of.index - 1]?.form === ','
  );
}

/** The verb over the source, in the plural, which nobody else does. */
function verbWithoutSubject(words: readonly Word[], subject: Word): Word | undefined {
  const verb = words[words[subject.head]?.head ?? -1];
  if (verb?.upos !== 'VERB' || verb.index < subject.index) return undefined;
  const under = words.filter((w) => w.head === verb.index);
  const finite = [verb, ...under.filter((w) => w.deprel.startsWith('aux'))].find((w) => w.feats['VerbForm'] === 'Fin');
  const isFree = !under.some((w) => w.deprel.startsWith('nsubj'));
  return isFree && finite?.feats['Number'] === 'Plur' ? verb : undefined;
}
