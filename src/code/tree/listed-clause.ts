/** Verbs of a list that the parser took for an insertion. In: a sentence, which verbs speak. Out: the same, each joined to the verb before it: "La police est intervenue, **a dispersé** la foule et arrêté dix meneurs". */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';

export function withListedClauses(sentence: Sentence, speaks: (verb: Word) => boolean): Sentence {
  const { words } = sentence;
  const moved = new Map<number, Partial<Word>>();
  for (const verb of words)
    if (/^parataxis/.test(verb.deprel) && verb.upos === 'VERB' && isListed(words, verb) && !speaks(verb))
      moved.set(verb.index, { deprel: 'conj' });
  return changed(sentence, moved);
}

/** In the perfect like the verb before it, right behind a comma, with no subject of its own. */
function isListed(words: readonly Word[], verb: Word): boolean {
  const before = words[verb.head];
  const aux = perfectOf(words, verb);
  if (!before || !aux || before.index > verb.index || words[aux.index - 1]?.form !== ',') return false;
  const first = perfectOf(words, before);
  const [own, above] = [verb, before].map((v) =>
    words.some((w) => w.head === v.index && /^(nsubj|expl)/.test(w.deprel)),
  );
  return first !== undefined && first.feats['Number'] === aux.feats['Number'] && !own && above === true;
}

function perfectOf(words: readonly Word[], verb: Word): Word | undefined {
  return words.find(
    (w) => w.head === verb.index && w.index < verb.index && /^aux/.test(w.deprel) && w.feats['VerbForm'] === 'Fin',
  );
}
