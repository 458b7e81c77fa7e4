/** Lists of words that the engine asks for by their property: is "guerre" of the list `war`? In: the classes of `fr/nouns/classes.yaml`. Out: the question. */
export interface WordLists {
  /** A lemma, in lower case: of a word that is not there, no. */
  has(list: string, lemma: string | undefined): boolean;
}

/** @param classes lemma to the classes that it belongs to */
export function wordListsOf(classes: ReadonlyMap<string, ReadonlySet<string>>): WordLists {
  return { has: (list, lemma) => lemma !== undefined && (classes.get(lemma)?.has(list) ?? false) };
}
