/** Participles that an insertion parts from their auxiliary. In: a sentence, where the parser may hang the participle on the insertion. Out: the same, the participle as the verb: "Le maire a été, selon ses proches, **enlevé**", "ont à plusieurs reprises **critiqué**". */
import type { Sentence, Word } from '../../model/sentence.js';
import { isTaggedPast } from './word-questions.js';

/** The longest insertion, in words. */
const REACH = 14;

interface Parted {
  readonly aux: Word;
  /** "été" of a passive. */
  readonly been: Word | undefined;
  /** The two commas, or the first and last word of the insertion. */
  readonly opens: number;
  readonly closes: number;
  readonly participle: Word;
}

export function withPartedParticiples(sentence: Sentence): Sentence {
  const { words } = sentence;
  for (const aux of words) {
    const parted = partedAt(words, aux);
    if (parted) return { ...sentence, words: words.map((word) => rehung(words, word, parted)) };
  }
  return sentence;
}

function partedAt(words: readonly Word[], aux: Word): Parted | null {
  if (!(aux.feats['VerbForm'] === 'Fin' || isInfinitiveBefore(words, aux)) || !isAuxiliary(words, aux)) return null;
  const next = words[aux.index + 1];
  const been = next?.form === 'été' ? next : undefined;
  const opens = aux.index + (been ? 2 : 1);
  const closes =
    words[opens]?.form === ','
      ? closingComma(words, opens)
      : Math.max(phraseEnd(words, opens), quotedAdverb(words, opens), dayAndAside(words, opens));
  const participle = closes < 0 ? undefined : words[closes + 1];
  if (!participle || !isTaggedPast(participle)) return null;
  // the parser has it right, but for a subject that it left on the auxiliary
  if (aux.head === participle.index && !words.some((w) => w.head === aux.index && /^nsubj/.test(w.deprel))) return null;
  // "a été, lui, un homme": the parser hung it elsewhere for good reason
  // "les hommes qui avaient, en août, **pris** le maire en otage", beside "avaient" under their noun
  return aux.head === participle.index ||
    isBeside(aux, participle) ||
    isOnSubject(words, aux, participle) ||
    isInside(participle.head, aux.index, closes)
    ? { aux, been, opens, closes, participle }
    : null;
}

/** "a dit **avoir, au terme d'une enquête**, saisi un camion". */
function isInfinitiveBefore(words: readonly Word[], aux: Word): boolean {
  return aux.feats['VerbForm'] === 'Inf' && words[aux.index + 1]?.form === ',';
}

/** "a indiqué que la police avait, lundi, **saisi** un camion": hung on the verb above the auxiliary. */
function isBeside(aux: Word, participle: Word): boolean {
  if (participle.head !== aux.head) return false;
  const isRelative = participle.deprel === 'acl' && aux.deprel === 'acl:relcl';
  return (
    isRelative ||
    (/^(advcl|acl|xcomp|conj|parataxis|obj|ccomp)/.test(participle.deprel) && /^(ccomp|advcl)/.test(aux.deprel))
  );
}

/** "Le parquet a, selon la radio, **inculpé** trois élus": what is masculine and singular behind "avoir" agrees with no subject by chance only. */
function isOnSubject(words: readonly Word[], aux: Word, participle: Word): boolean {
  const on = words[participle.head];
  const isInvariable = participle.feats['Gender'] !== 'Fem' && participle.feats['Number'] !== 'Plur';
  return aux.lemma === 'avoir' && isInvariable && on !== undefined && on.index < aux.index && on.head === aux.index;
}

/** "a **lundi, sans attendre le procureur,** saisi": a day before the comma. */
function dayAndAside(words: readonly Word[], opens: number): number {
  const day = words[opens];
  const isDay = day?.upos === 'NOUN' && /^obl/.test(day.deprel) && words[opens + 1]?.form === ',';
  return isDay ? closingComma(words, opens + 1) : -1;
}

function closingComma(words: readonly Word[], opens: number): number {
  return words.findIndex((w) => w.index > opens + 1 && w.index < opens + REACH && w.form === ',');
}

/** "a **« fermement »** condamné": one adverb between marks. */
function quotedAdverb(words: readonly Word[], opens: number): number {
  const [mark, adverb, close] = [0, 1, 2].map((n) => words[opens + n]);
  return /^[«“"]$/.test(mark?.form ?? '') && adverb?.upos === 'ADV' && /^[»”"]$/.test(close?.form ?? '')
    ? opens + 2
    : -1;
}

/** "a **à plusieurs reprises** critiqué": a short phrase, and a participle that agrees with none of it; "a **pour but** déclaré" tells of a but. */
function phraseEnd(words: readonly Word[], opens: number): number {
  const first = words[opens];
  if (first?.upos !== 'ADP' || first.lemma === 'pour') return -1;
  const after = words.findIndex((w) => w.index > opens + 1 && !/^(DET|ADJ|NUM|NOUN)$/.test(w.upos));
  const [last, participle] = [words[after - 1], words[after]];
  if (!last || !participle || after > opens + 5 || last.upos !== 'NOUN') return -1;
  const agrees = ['Gender', 'Number'].every((feat) => last.feats[feat] === participle.feats[feat]);
  return agrees ? -1 : after - 1;
}

/** "a", "ont"; of "être" only "s'est": "est, selon lui, blessé" tells a state too. */
function isAuxiliary(words: readonly Word[], aux: Word): boolean {
  return aux.lemma === 'avoir' || (aux.lemma === 'être' && words[aux.index - 1]?.feats['Reflex'] === 'Yes');
}

function isInside(index: number, first: number, last: number): boolean {
  return index >= first && index <= last;
}

function rehung(words: readonly Word[], word: Word, parted: Parted): Word {
  const { aux, been, opens, closes, participle } = parted;
  const verb = participle.index;
  if (word.index === verb) return asVerb(words, word, parted);
  if (word.index === aux.index) return { ...word, upos: 'AUX', head: verb, deprel: 'aux:tense' };
  if (been && word.index === been.index) return { ...word, upos: 'AUX', head: verb, deprel: 'aux:pass' };
  if (isInside(word.index, opens, closes)) {
    if (isInside(word.head, opens, closes)) return word;
    if (word.upos === 'PUNCT') return { ...word, head: verb };
    return { ...word, head: verb, deprel: insertedAs(word) };
  }
  if (!isInside(word.head, aux.index, closes)) return word;
  const deprel = been && word.deprel === 'nsubj' ? 'nsubj:pass' : word.deprel;
  return { ...word, head: verb, deprel };
}

/** "a, **sans attendre**, saisi": a verb there is a clause of its own. */
function insertedAs({ upos }: Word): string {
  if (upos === 'ADV') return 'advmod';
  return upos === 'VERB' ? 'advcl' : 'obl:mod';
}

/** It takes the place of the highest word of the group above it. */
function asVerb(words: readonly Word[], word: Word, { aux, been }: Parted): Word {
  let top = word;
  let steps = 0;
  for (let at: Word | undefined = word; at && steps < words.length; at = words[at.head], steps++)
    if (isInside(at.index, aux.index, word.index)) top = at;
  // hung outside the group: the auxiliary has the group's place
  if (!isInside(word.head, aux.index, word.index) && aux.head !== word.index) top = aux;
  const { Voice: _voice, ...feats } = word.feats;
  return {
    ...word,
    upos: 'VERB',
    head: top.head,
    deprel: top.deprel,
    feats: been ? { ...feats, Voice: 'Pass' } : feats,
  };
}
