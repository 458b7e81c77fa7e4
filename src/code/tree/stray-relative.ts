/** Relative clauses that the parser took for other clauses. In: a sentence. Out: the same, each a clause of its noun: "les hommes **armés** qui **ont tué** le préfet", "le chef, **dont** l'arrestation a été **ordonnée**, a fui". */
import type { Sentence, Word } from '../../model/sentence.js';
import { RELATIVE_OBJECT } from './that-clause.js';

interface Stray {
  readonly clause: Word;
  readonly noun: Word;
  /** "que" that was read as a conjunction. */
  readonly mark?: Word;
}

export function withStrayRelatives(sentence: Sentence): Sentence {
  const found = sentence.words.flatMap((word) => strayAt(sentence.words, word) ?? []);
  if (found.length === 0) return sentence;
  return { ...sentence, words: sentence.words.map((word) => rehungIn(word, found)) };
}

function rehungIn(word: Word, found: readonly Stray[]): Word {
  const stray = found.find((s) => s.clause.index === word.index);
  if (stray) return { ...word, head: stray.noun.index, deprel: 'acl:relcl' };
  if (!found.some((s) => s.mark?.index === word.index)) return word;
  return { ...word, ...RELATIVE_OBJECT };
}

/** A clause with a relative pronoun in it that is no relative clause for the parser. */
function strayAt(words: readonly Word[], clause: Word): Stray | null {
  if (clause.deprel === 'acl:relcl') return unopened(words, clause);
  if (!/^(ccomp|xcomp|advcl|acl|obj|dep)/.test(clause.deprel) || /:(relcl|cleft)$/.test(clause.deprel)) return null;
  const who = words.find((w) => w.head === clause.index && isWho(w) && w.index < clause.index);
  if (who) return asStray(clause, nounOfParticiple(words, clause, who));
  const of = words.find((w) => isOfWhich(words, w, clause));
  if (of)
    return asStray(
      clause,
      nounBehindComma(words, of, clause) ?? agreeingBefore(words, of, clause) ?? touching(words, of, clause),
    );
  const mark = words.find((w) => w.head === clause.index && isThat(w));
  const noun =
    mark && isTransitive(words, clause)
      ? (nounBehindComma(words, mark, clause) ?? objectBehind(words, mark, clause))
      : null;
  return noun && mark ? { clause, noun, mark } : null;
}

/** "une accusation **que** l'Élysée balaie": of its noun for the parser too, but opened by a conjunction. */
function unopened(words: readonly Word[], clause: Word): Stray | null {
  const mark = words.find((w) => w.head === clause.index && isThat(w));
  const noun = words[clause.head];
  // "la journée que dure le blocus" has its subject behind the verb, "pendant que" no noun
  const isOpen = isWithoutObject(words, clause) && !words.some((w) => w.head === clause.index && w.deprel === 'xcomp');
  return mark && noun && isNoun(noun) && isOpen ? { clause, noun, mark } : null;
}

function asStray(clause: Word, noun: Word | null): Stray | null {
  return noun && { clause, noun };
}

function isWho(word: Word): boolean {
  return word.lemma === 'qui' && word.feats['PronType'] === 'Rel' && word.deprel.startsWith('nsubj');
}

/** "**dont** l'arrestation a été ordonnée", "**auquel** la junte reproche", under the clause or under one of its nouns. */
function isOfWhich(words: readonly Word[], word: Word, clause: Word): boolean {
  if (!/^(dont|auquel|duquel|lequel)$/.test(word.lemma) || word.index > clause.index) return false;
  return word.head === clause.index || words[word.head]?.head === clause.index;
}

function isThat({ form, deprel }: Word): boolean {
  return /^qu(e|['’])$/i.test(form) && deprel === 'mark';
}

/** A subject between "que" and the verb, and no object: "que **les rebelles** accusaient". */
function isTransitive(words: readonly Word[], clause: Word): boolean {
  return clause.deprel === 'advcl' && isWithoutObject(words, clause);
}

function isWithoutObject(words: readonly Word[], clause: Word): boolean {
  const own = words.filter((w) => w.head === clause.index);
  return (
    own.some((w) => w.deprel === 'nsubj' && w.index < clause.index) &&
    !own.some((w) => /^(obj|ccomp|cop|aux:pass|expl)/.test(w.deprel))
  );
}

/** The noun of the participle or adjective that stands right before "qui". */
function nounOfParticiple(words: readonly Word[], clause: Word, pronoun: Word): Word | null {
  const above = words[clause.head];
  if (above?.index !== pronoun.index - 1 || !/^(acl|amod)$/.test(above.deprel)) return null;
  const noun = words[above.head];
  return noun && isNoun(noun) && noun.index < above.index ? noun : null;
}

/** "**le chef** du mouvement, dont": the subject that the comma parts from its verb, which the parser gave the clause to. */
function nounBehindComma(words: readonly Word[], pronoun: Word, clause: Word): Word | null {
  const before = words[pronoun.index - 1];
  const comma = before?.upos === 'ADP' ? words[pronoun.index - 2] : before;
  if (comma?.form !== ',') return null;
  const subject = words.find((w) => w.head === clause.head && w.deprel.startsWith('nsubj') && w.index < comma.index);
  if (!subject || !isNoun(subject) || clause.head < clause.index) return null;
  const between = words.slice(subject.index + 1, comma.index);
  return between.every((w) => w.upos !== 'VERB' && w.upos !== 'PUNCT') ? subject : null;
}

/** "ont marché contre **la mission**, **à laquelle** ils reprochent": what stands before the comma, if the pronoun agrees with it. */
function agreeingBefore(words: readonly Word[], pronoun: Word, clause: Word): Word | null {
  if (pronoun.lemma === 'dont' || clause.head > clause.index || words[pronoun.index - 2]?.form !== ',') return null;
  const last = words[pronoun.index - 3];
  // "la force **onusienne**, à laquelle"
  const noun = last?.deprel === 'amod' ? words[last.head] : last;
  if (!noun || clause.feats['VerbForm'] === 'Inf' || !isNoun(noun) || noun.head < 0) return null;
  return ['Gender', 'Number'].every((name) => agrees(noun, pronoun, name)) ? noun : null;
}

/** "**le village** contre lequel les rebelles ont lancé un raid est désert": nothing stands between, and the pronoun agrees. */
function touching(words: readonly Word[], pronoun: Word, clause: Word): Word | null {
  const before = words[pronoun.index - 1];
  const noun = before?.upos === 'ADP' ? words[pronoun.index - 2] : before;
  // "un rapport d'experts de l'ONU **selon lequel**": whose words they are, the noun further off
  if (pronoun.lemma === 'dont' || before?.lemma === 'selon' || noun?.upos !== 'NOUN' || noun.head === clause.index)
    return null;
  return ['Gender', 'Number'].every((name) => agrees(noun, pronoun, name)) ? noun : null;
}

/** A name may have neither. */
function agrees(noun: Word, pronoun: Word, name: string): boolean {
  const own = noun.feats[name];
  return own === undefined ? noun.upos === 'PROPN' : own === pronoun.feats[name];
}

/** "soutient **le mouvement M23**, que la RDC qualifie de terroriste": the object that ends at the comma. */
function objectBehind(words: readonly Word[], { index }: Word, clause: Word): Word | null {
  if (words[index - 1]?.form !== ',' || clause.head > clause.index) return null;
  const object = words.find((w) => w.head === clause.head && /^(obj|obl:arg)$/.test(w.deprel) && w.index < index);
  if (!object || !isNoun(object)) return null;
  const between = words.slice(object.index + 1, index - 1);
  return between.every((w) => /^(ADJ|PROPN|NOUN|ADP|DET|NUM)$/.test(w.upos)) ? object : null;
}

function isNoun({ upos }: Word): boolean {
  return upos === 'NOUN' || upos === 'PROPN';
}
