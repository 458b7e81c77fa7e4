/** Second complements that the parser hung on a name. In: a sentence, the verbs that take two. Out: the same, the second one under its verb: "menace le Niger **de représailles**", "reproche à la France **des troubles**". */
import type { Sentence, Word } from '../../model/sentence.js';

/** @param takesTwo is the lemma that of a verb with a person and a thing as its complements? */
export function withSecondComplements(sentence: Sentence, takesTwo: (lemma: string) => boolean): Sentence {
  const moved = new Map<number, Partial<Word>>();
  for (const word of sentence.words) {
    const verb = verbOver(sentence, word, takesTwo);
    if (verb !== null) moved.set(word.index, { head: verb, deprel: 'obl:arg' });
    const article = secondObject(sentence, word, takesTwo);
    if (!article) continue;
    moved.set(word.index, { deprel: 'obl:arg' });
    moved.set(article.index, { lemma: 'de', upos: 'ADP', deprel: 'case', feats: {} });
  }
  if (moved.size === 0) return sentence;
  return { ...sentence, words: sentence.words.map((word) => ({ ...word, ...moved.get(word.index) })) };
}

/** "menace le Niger **de nouvelles sanctions**": a verb with an object has no second one; what looks like an article is the preposition. */
function secondObject(sentence: Sentence, word: Word, takesTwo: (lemma: string) => boolean): Word | undefined {
  const verb = sentence.words[word.head];
  if (word.deprel !== 'obj' || verb?.upos !== 'VERB' || !takesTwo(verb.lemma.toLowerCase())) return undefined;
  const others = sentence.words.filter((w) => w.head === verb.index && w.deprel === 'obj' && w !== word);
  if (others.length === 0) return undefined;
  // "exclure **du parti** le ministre": what is taken from whom may come first
  const articles = others.some((w) => w.index < word.index) ? /^(de|d['’]|des)$/i : /^du$/i;
  return sentence.words.find((w) => w.head === word.index && w.deprel === 'det' && articles.test(w.form));
}

/** A name has no complement with "de": the noun that follows it is the verb's; "menace la République **du Congo**" is one name. */
function verbOver(sentence: Sentence, word: Word, takesTwo: (lemma: string) => boolean): number | null {
  const name = sentence.words[word.head];
  const verb = sentence.words[name?.head ?? -1];
  if (word.upos !== 'NOUN' || word.deprel !== 'nmod' || name?.upos !== 'PROPN' || word.index < name.index) return null;
  if (!/^(obj|iobj|obl:arg|obl)$/.test(name.deprel) || verb?.upos !== 'VERB' || verb.index > name.index) return null;
  const isOf = sentence.words.some((w) => w.head === word.index && w.deprel === 'case' && /^d(e|['’])$/.test(w.lemma));
  const inName = sentence.names.some((n) => n.first <= name.index && word.index <= n.last);
  return isOf && !inName && takesTwo(verb.lemma.toLowerCase()) ? verb.index : null;
}
