/** Second complements that the parser hung on a name. In: a sentence, the verbs that take two. Out: the same, the second one under its verb: "menace le Niger **de représailles**", "reproche à la France **des troubles**". */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';

/**
 * @param takesTwo is the lemma that of a verb with a person and a thing as its complements?
 * @param isDeed does the noun name a deed that one is charged with ("massacre")?
 * @param takesFrom is it that of a verb with a thing and a person whom it comes from ("exiger")?
 */
export function withSecondComplements(
  sentence: Sentence,
  takesTwo: (lemma: string) => boolean,
  takesFrom: (lemma: string) => boolean,
  isDeed: (lemma: string) => boolean,
): Sentence {
  const moved = new Map<number, Partial<Word>>();
  for (const word of sentence.words) {
    const verb = verbOver(sentence, word, takesTwo) ?? deedOf(sentence, word, takesTwo, isDeed);
    if (verb !== null) moved.set(word.index, { head: verb, deprel: 'obl:arg' });
    const article = secondObject(sentence, word, takesTwo);
    if (!article) continue;
    moved.set(word.index, { deprel: 'obl:arg' });
    moved.set(article.index, { lemma: 'de', upos: 'ADP', deprel: 'case', feats: {} });
  }
  for (const { from, article, thing } of askedOf(sentence, takesFrom)) {
    moved.set(from.index, { deprel: 'obl:arg' });
    moved.set(article.index, { lemma: 'de', upos: 'ADP', deprel: 'case', feats: {} });
    moved.set(thing.index, { head: from.head, deprel: 'obj' });
  }
  return changed(sentence, moved);
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

interface Asked {
  readonly from: Word;
  readonly article: Word;
  readonly thing: Word;
}

/** "exige **du gouvernement** la libération": what looks like a first object with "du" or "des" is whom it is asked of, where a noun with its article follows at once. */
function askedOf({ words }: Sentence, takesFrom: (lemma: string) => boolean): Asked[] {
  return words.flatMap((from) => {
    const verb = words[from.head];
    if (from.deprel !== 'obj' || verb?.upos !== 'VERB' || from.index < verb.index) return [];
    if (!takesFrom(verb.lemma.toLowerCase())) return [];
    const article = words.find((w) => w.head === from.index && w.deprel === 'det' && /^(du|des)$/i.test(w.form));
    const thing = words.find((w) => w.index > from.index && isThingAsked(words, w, from));
    return article && thing ? [{ from, article, thing }] : [];
  });
}

function isThingAsked(words: readonly Word[], word: Word, from: Word): boolean {
  const isBeside = word.head === from.head && word.deprel === 'obj';
  if (word.upos !== 'NOUN' || !(isBeside || (word.head === from.index && word.deprel === 'nmod'))) return false;
  const own = words.filter((w) => w.head === word.index && w.index < word.index);
  return own.some((w) => w.deprel === 'det') && !own.some((w) => w.deprel === 'case');
}

/** "accuse les deux camps **de massacres**", "soupçonne l'ancien ministre **d'enlèvement**": a deed that no article says known is no complement of people; "menace la junte **d'une intervention**". */
function deedOf(
  sentence: Sentence,
  word: Word,
  takesTwo: (lemma: string) => boolean,
  isDeed: (lemma: string) => boolean,
): number | null {
  const person = topOf(sentence, word);
  const verb = sentence.words[person?.head ?? -1];
  if (word.upos !== 'NOUN' || word.deprel !== 'nmod' || person?.upos !== 'NOUN' || person.deprel !== 'obj') return null;
  const isBare = !sentence.words.some(
    (w) => w.head === word.index && w.deprel === 'det' && w.feats['Definite'] !== 'Ind',
  );
  if (verb?.upos !== 'VERB' || verb.index > person.index || !isBare || !isAfterDe(sentence, word)) return null;
  return takesTwo(verb.lemma.toLowerCase()) && isDeed(word.lemma.toLowerCase()) ? verb.index : null;
}

/** "le chef **de l'armée** d'une attaque": the noun over the complements. */
function topOf({ words }: Sentence, word: Word): Word | undefined {
  const above = words[word.head];
  const over = words[above?.head ?? -1];
  return above?.deprel === 'nmod' && over?.upos === 'NOUN' && over.index < above.index ? over : above;
}

function isAfterDe(sentence: Sentence, word: Word): boolean {
  return sentence.words.some((w) => w.head === word.index && w.deprel === 'case' && /^d(e|['’])$/.test(w.lemma));
}

/** A name has no complement with "de": the noun that follows it is the verb's; "menace la République **du Congo**" is one name. */
function verbOver(sentence: Sentence, word: Word, takesTwo: (lemma: string) => boolean): number | null {
  const name = sentence.words[word.head];
  const verb = sentence.words[name?.head ?? -1];
  if (word.upos !== 'NOUN' || word.deprel !== 'nmod' || name?.upos !== 'PROPN' || word.index < name.index) return null;
  if (!/^(obj|iobj|obl:arg|obl)$/.test(name.deprel) || verb?.upos !== 'VERB' || verb.index > name.index) return null;
  const isOf = isAfterDe(sentence, word);
  const inName = sentence.names.some((n) => n.first <= name.index && word.index <= n.last);
  return isOf && !inName && takesTwo(verb.lemma.toLowerCase()) ? verb.index : null;
}
