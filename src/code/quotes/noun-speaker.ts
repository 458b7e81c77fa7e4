/** Whether a bare noun phrase names somebody who may speak. In: its words. Out: its phrase: "**un rescapé** joint au téléphone", "réaction **du gouverneur**"; null for "attaque de Pô", "Sahel", "une certitude". */
import type { Phrase } from '../../model/draft.js';
import type { Word } from '../../model/sentence.js';
import { personAt } from '../tree/person-names.js';
import { phraseOfRange } from '../tree/phrase.js';
import { lemmaOf, type Tree, wordAt } from '../tree/tree.js';
import { classed, type Reading } from './reading.js';

/** The phrase that opens at a place of a line, up to what only comments on it, with a name behind its comma: "**son avocat, Me Issa Sow**, joint à Pô". */
export function nounPhraseFrom(tree: Tree, line: readonly Word[], at: number): Word[] {
  const words = line.slice(Math.max(at, 0));
  const cut = words.findIndex((w, i) => i > 0 && isBeyond(w, words[i + 1]));
  const last = nameBehind(tree, words, cut);
  return words.slice(0, last ?? (cut < 0 ? words.length : cut));
}

/** A comma, a bracket, a participle with what it bears, a relative clause, where somebody is. */
function isBeyond({ form, upos, feats }: Word, next: Word | undefined): boolean {
  if (/^[,(]$/.test(form) || upos === 'VERB' || feats['PronType'] === 'Rel') return true;
  if (/^à$/i.test(form)) return next?.upos === 'PROPN';
  return upos === 'ADP' && !/^(?:de|d['’]|du|des|au|aux)$/i.test(form);
}

/** Behind a comma at most a title stands before the name. */
function nameBehind(tree: Tree, words: readonly Word[], comma: number): number | null {
  if (words[comma]?.form !== ',') return null;
  const name = words.slice(comma + 1, comma + 4).find((w) => personAt(tree, w.index));
  const person = name && personAt(tree, name.index);
  return person ? words.findIndex((w) => w.index === person.last) + 1 || null : null;
}

export function speakerIn(reading: Reading, tree: Tree, words: readonly Word[]): Phrase | null {
  const head = headOf(reading, words);
  if (!head) return pronounOf(tree, words);
  const before = words.slice(0, words.indexOf(head));
  if (before.some((w) => w.upos === 'ADP') && !isSomeOf(before)) return null;
  if (isVoiced(reading, head)) return ownerIn(reading, tree, words) ?? paperOf(reading, tree, words, head);
  return speaks(reading, tree, head, before) ? phraseOf(tree, head, words) : null;
}

/** "**Communiqué** de l'armée": at the head of a line the tagger takes it for a participle. */
function headOf(reading: Reading, words: readonly Word[]): Word | undefined {
  const [first] = words;
  const isTold = first !== undefined && isVoiced(reading, { ...first, lemma: first.form.toLowerCase() });
  return isTold ? first : words.find((w) => w.upos === 'NOUN' || w.upos === 'PROPN');
}

/** "**Lui**, catégorique : « … »", "**Ce dernier** : « … »" */
function pronounOf(tree: Tree, words: readonly Word[]): Phrase | null {
  const last = words.at(-1);
  const text = words.map((w) => w.form.toLowerCase()).join(' ');
  return last && /^(?:lui|elle|eux|elles|ce dernier|cette dernière|ces derni(?:ers|ères))$/.test(text)
    ? phraseOf(tree, last, words)
    : null;
}

/** "**l'un de** ses avocats", "**beaucoup de** témoins" */
function isSomeOf(before: readonly Word[]): boolean {
  const text = before.map((w) => w.form.toLowerCase()).join(' ');
  return /^(?:l['’] )?(?:une?|certaine?s|plusieurs|beaucoup|nombre|la plupart|d['’] autres) (?:de|d['’]|des)/.test(
    text,
  );
}

/** "**réaction** du gouverneur", "**communiqué** de l'armée": what is said or written gives way to whose it is. */
export function isVoiced(reading: Reading, head: Word): boolean {
  return classed(reading, lemmaOf(head), 'voiced') || classed(reading, lemmaOf(head), 'writing');
}

/** "cri **d'alarme** du syndicat": a bare noun only ends what is said. */
export function ownerIn(reading: Reading, tree: Tree, words: readonly Word[]): Phrase | null {
  const of = words.findIndex((w) => OF.test(w.form));
  if (of < 0) return null;
  const rest = words.slice(of + 1);
  return speakerIn(reading, tree, rest) ?? (rest[0]?.upos === 'NOUN' ? ownerIn(reading, tree, rest) : null);
}

const OF = /^(?:de|d['’]|du|des)$/i;

/** "**un communiqué** diffusé lundi": nobody being named, the paper speaks. */
function paperOf(reading: Reading, tree: Tree, words: readonly Word[], head: Word): Phrase | null {
  const isPaper = reading.lexicon.reporting.sourceNouns.has(lemmaOf(head)) && words[0] !== head;
  return isPaper && !classed(reading, lemmaOf(head), 'voiced') ? phraseOf(tree, head, words) : null;
}

/** A person, a body by its name, or a word for somebody behind its article: "justice", "défense" alone head a column of the paper. */
function speaks(reading: Reading, tree: Tree, head: Word, before: readonly Word[]): boolean {
  const name = tree.sentence.names.find((n) => n.first <= head.index && head.index <= n.last);
  if (name?.kind === 'person' || reading.isPersonElsewhere(wordAt(tree, name?.last ?? head.index).form)) return true;
  if (name?.kind === 'organisation' || name?.kind === 'group') return true;
  const isKnown = reading.isActor(head) || reading.lexicon.reporting.sourceNouns.has(lemmaOf(head));
  return (
    head.upos !== 'PROPN' && isKnown && before.some((w) => w.upos === 'DET' || w.upos === 'NUM' || w.upos === 'PRON')
  );
}

/** "d**u gouverneur**": the article of a contraction has no letters of its own. */
function phraseOf(tree: Tree, head: Word, words: readonly Word[]): Phrase {
  const first = words[0] ?? head;
  const isContracted = first !== head && tree.words[first.index - 1]?.start === first.start;
  return phraseOfRange(tree, head.index, first.index + (isContracted ? 1 : 0), words.at(-1)?.index ?? head.index);
}
