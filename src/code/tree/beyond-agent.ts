/** Who undergoes an act, hung on who does it. In: a sentence. Out: the same, people who are new behind "par" and a whole name under the noun before it: "la libération par **le Niger** de deux otages", "l'arrestation par **la junte guinéenne** de deux opposants". */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';

export function withStruckBeyondAgents(sentence: Sentence): Sentence {
  const moved = new Map<number, Partial<Word>>();
  for (const word of sentence.words) {
    const act = isNew(sentence, word) ? actBefore(sentence, word) : null;
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

/** The noun just before "par", where the agent behind it is whole without more. */
function actBefore({ words }: Sentence, { index, head }: Word): number | null {
  const agent = words[head];
  const by = words.find((w) => w.head === head && w.deprel === 'case' && w.lemma === 'par');
  const act = by && words[by.index - 1];
  if (!agent || !act || act.upos !== 'NOUN' || agent.index > index) return null;
  return isWhole(words, agent, index) ? act.index : null;
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
