/** Words before a noun that the tagger took for the noun. In: a sentence, the words that say of somebody that he is only supposed to be one. Out: the same, each under the noun it qualifies: "de **présumés** djihadistes ont attaqué". */
import type { Sentence, Word } from '../../model/sentence.js';

/** @param supposes does the word say so ("présumé", "supposé")? */
export function withSupposed(
  sentence: Sentence,
  supposes: (word: Word) => boolean,
  isParty: (word: Word) => boolean,
): Sentence {
  const pairs = sentence.words.flatMap((word) => {
    const noun = supposes(word) ? nounBehind(sentence, word, isParty) : null;
    return noun ? [{ word, noun }] : [];
  });
  return pairs.reduce(swapped, sentence);
}

/** "présumés **djihadistes**", hung on the word before it; "les rebelles **présumés** complices" and "sont présumés coupables" are none. */
function nounBehind({ words }: Sentence, word: Word, isParty: (word: Word) => boolean): Word | null {
  const [before, noun] = [words[word.index - 1], words[word.index + 1]];
  if (!noun || noun.head !== word.index || !/^(amod|nmod|xcomp|appos|flat|obj|dep)/.test(noun.deprel)) return null;
  if (noun.upos !== 'NOUN' && !(noun.upos === 'ADJ' && isParty(noun))) return null;
  return before && /^(NOUN|PROPN|AUX|VERB|ADV|PRON)$/.test(before.upos) ? null : noun;
}

function swapped(sentence: Sentence, { word, noun }: { word: Word; noun: Word }): Sentence {
  const { words } = sentence;
  const isArticle = isPluralArticle(words, word);
  const deprel = relationOf(words, word, isArticle);
  const change = (w: Word): Word => {
    if (w.index === noun.index) {
      const feats = { ...noun.feats, ...(word.feats['Number'] ? { Number: word.feats['Number'] } : {}) };
      return { ...w, head: word.head, deprel, upos: 'NOUN', feats };
    }
    if (w.index === word.index) return { ...w, head: noun.index, deprel: 'amod', upos: 'ADJ', feats: agreement(w) };
    if (w.head !== word.index) return w;
    if (!isDe(w) || w.index > word.index) return { ...w, head: noun.index };
    return { ...w, head: noun.index, ...(isArticle ? ARTICLE : { upos: 'ADP', deprel: 'case' }) };
  };
  return { ...sentence, words: words.map(change) };
}

const ARTICLE = { upos: 'DET', deprel: 'det' } as const;

function isDe({ form }: Word): boolean {
  return /^d(e|['’])$/i.test(form);
}

/** What it keeps of a participle's features. */
function agreement({ feats }: Word): Word['feats'] {
  return Object.fromEntries(Object.entries(feats).filter(([name]) => name === 'Gender' || name === 'Number'));
}

/** "par **de** présumés rebelles", "**de** présumés rebelles ont", "a arrêté **de** présumés rebelles": the article before an adjective in the plural; "l'attaque de présumés rebelles" has the preposition. */
function isPluralArticle(words: readonly Word[], word: Word): boolean {
  const cases = words.filter((w) => w.head === word.index && w.deprel === 'case');
  return cases.length > 1 || /^(nsubj|obj)/.test(word.deprel) || isObject(words, word);
}

/** An active verb that has no other object. */
function isObject(words: readonly Word[], word: Word): boolean {
  const verb = words[word.head];
  if (verb?.upos !== 'VERB' || !/^(obl|xcomp)/.test(word.deprel) || word.index < verb.index) return false;
  const opens = words.filter((w) => w.head === word.index && w.index < word.index);
  if (!opens.some(isDe)) return false;
  return !words.some((w) => w.head === verb.index && /^(obj|aux:pass|expl|iobj|nsubj:pass)/.test(w.deprel));
}

/** An object that was called a complement, a complement that was called a clause. */
function relationOf(words: readonly Word[], word: Word, isArticle: boolean): string {
  if (isArticle && isObject(words, word)) return 'obj';
  return /^acl/.test(word.deprel) ? 'nmod' : word.deprel;
}
