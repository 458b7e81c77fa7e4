/** Who undergoes an act, hung on who does it. In: a sentence. Out: the same, people who are new behind "par" and a whole name under the noun before it: "la libération par **le Niger** de deux otages", "l'arrestation par **la junte guinéenne** de deux opposants"; and whoever is known behind a state or the police: "l'expulsion par **le Niger** de l'ambassadeur". */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';

export interface Agents {
  /** "Niger": a state needs no complement. */
  readonly isState: (form: string) => boolean;
  /** "la police **du leader**": of whom the police cannot be. */
  readonly isPerson: (lemma: string) => boolean;
}

export function withStruckBeyondAgents(sentence: Sentence, agents: Agents): Sentence {
  const moved = new Map<number, Partial<Word>>();
  for (const word of sentence.words) {
    const isApart = isNew(sentence, word) || isKnown(sentence, word, agents);
    const act = isApart ? actBefore(sentence, word) : null;
    if (act !== null) moved.set(word.index, { head: act, deprel: 'nmod' });
  }
  return changed(sentence, moved);
}

/** "de **deux** otages", "d'**un** ressortissant": nobody named before; "de trois pays" says whose the force is. */
function isNew({ words }: Sentence, { index, deprel, upos, lemma }: Word): boolean {
  if (!deprel.startsWith('nmod') || upos !== 'NOUN' || /^(pays|état)$/i.test(lemma)) return false;
  const own = words.filter((w) => w.head === index && w.index < index);
  const opens = own.some((w) => w.deprel === 'case' && /^d[e'’]$/i.test(w.form));
  return opens && own.some((w) => w.upos === 'NUM' || (w.deprel === 'det' && w.feats['Definite'] === 'Ind'));
}

/** "par le Niger **de l'ambassadeur**", "par la police **du leader**"; "par la Russie **du président** Poutine" is one. */
function isKnown({ words }: Sentence, word: Word, { isState, isPerson }: Agents): boolean {
  const agent = words[word.head];
  if (!agent || !word.deprel.startsWith('nmod') || word.upos !== 'NOUN' || word.index < agent.index) return false;
  const own = words.filter((w) => w.head === word.index);
  const isDefinite = own.some((w) => w.deprel === 'det' && w.feats['Definite'] === 'Def');
  const isOf = own.some((w) => w.deprel === 'case' && w.lemma === 'de' && w.index < word.index);
  const isRuler = own.some((w) => w.upos === 'PROPN' && /^(appos|flat)/.test(w.deprel));
  if (!isDefinite || !isOf || isRuler) return false;
  return agent.upos === 'PROPN' ? isState(agent.form) : FORCE.test(agent.lemma) && isPerson(word.lemma);
}

/** Those that no person has: "la junte **du général**" may be his. */
const FORCE = /^(police|gendarmerie|justice|tribunal|douane)$/;

/** The noun just before "par", where the agent behind it is whole without more. */
function actBefore({ words }: Sentence, { index, head }: Word): number | null {
  const agent = words[head];
  const by = words.find((w) => w.head === head && w.deprel === 'case' && w.lemma === 'par');
  const act = by && words[by.index - 1];
  if (!agent || !act || act.upos !== 'NOUN' || agent.index > index) return null;
  return isWhole(words, agent, index) || FORCE.test(agent.lemma) ? act.index : null;
}

/** A name, or a known body with an adjective of its own: "par **l'armée malienne** de"; "par l'armée de" may have its country behind it. */
function isWhole(words: readonly Word[], agent: Word, before: number): boolean {
  if (agent.upos === 'PROPN') return true;
  const own = words.filter((w) => w.head === agent.index);
  const isKnown = own.some((w) => w.deprel === 'det' && /^(l['’]|les?|la)$/i.test(w.form));
  return (
    isKnown && own.some((w) => w.deprel === 'amod' && w.upos === 'ADJ' && w.index > agent.index && w.index < before)
  );
}
