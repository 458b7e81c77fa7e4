/** Words put between an auxiliary and its participle: "a **de son côté** annoncé", "s'est **à son tour** engagée". In: a sentence, where the parser may take the noun for the head. Out: the same, the participle as the verb, with the clause's words under it. */
import type { Sentence, Word } from '../../model/sentence.js';
import { isTaggedPast } from './word-questions.js';

export function withInterposed(sentence: Sentence): Sentence {
  const aux = sentence.words.find((w) => opensInterposed(sentence.words, w));
  if (!aux) return sentence;
  const noun = sentence.words[aux.index + 3];
  const participle = noun && participleAfter(sentence.words, noun);
  // the parser has it right
  if (!noun || !participle || aux.head === participle.index) return sentence;
  return {
    ...sentence,
    words: sentence.words.map((word) => rehungOn(sentence.words, word, { aux, noun, participle })),
  };
}

/** "a **de son côté**", "ont **à leur tour**", "s'est **pour sa part**" */
function opensInterposed(words: readonly Word[], aux: Word): boolean {
  if (aux.feats['VerbForm'] !== 'Fin' || !/^(avoir|être)$/.test(aux.lemma)) return false;
  const [preposition, owner, noun] = [1, 2, 3].map((n) => words[aux.index + n]);
  if (!preposition || !owner || !noun) return false;
  if (aux.lemma === 'être' && words[aux.index - 1]?.feats['Reflex'] !== 'Yes') return false;
  return (
    /^(de|à|pour)$/.test(preposition.lemma) &&
    /^(son|sa|leur)$/i.test(owner.form) &&
    /^(côté|tour|part)$/.test(noun.form)
  );
}

/** The participle, at most an adverb away. */
function participleAfter(words: readonly Word[], noun: Word): Word | undefined {
  const next = words[noun.index + 1];
  const word = next?.upos === 'ADV' ? words[noun.index + 2] : next;
  return word && isTaggedPast(word) ? word : undefined;
}

interface Group {
  readonly aux: Word;
  readonly noun: Word;
  readonly participle: Word;
}

function rehungOn(words: readonly Word[], word: Word, { aux, noun, participle }: Group): Word {
  const group = [aux.index, noun.index, participle.index];
  if (word.index === participle.index) {
    const top = group.map((i) => words[i]).find((w) => w && !group.includes(w.head)) ?? word;
    const { Voice: _voice, ...feats } = word.feats;
    return { ...word, upos: 'VERB', head: top.head, deprel: top.deprel, feats };
  }
  if (word.index === aux.index) return { ...word, upos: 'AUX', head: participle.index, deprel: 'aux:tense' };
  if (word.index === noun.index) return { ...word, head: participle.index, deprel: 'advmod' };
  const isOfNoun = word.index < noun.index && word.index > aux.index;
  // a set phrase: "de son côté" has no owner
  if (isOfNoun) return { ...word, head: noun.index, deprel: 'fixed' };
  return group.includes(word.head) ? { ...word, head: participle.index } : word;
}
