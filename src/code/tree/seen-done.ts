/** "se voir" with an infinitive. In: a sentence. Out: the same, "voir" the auxiliary of what its subject undergoes: "s'est **vu refuser** l'accès par les gendarmes", like "s'est fait arrêter". */
import type { Sentence, Word } from '../../model/sentence.js';

export function withSeenDone(sentence: Sentence): Sentence {
  return sentence.words.reduce((made, word) => {
    const act = actSeen(made.words, word);
    return act ? swapped(made, word, act) : made;
  }, sentence);
}

/** The bare infinitive right behind a reflexive "voir". */
function actSeen(words: readonly Word[], voir: Word): Word | null {
  if (voir.upos !== 'VERB' || voir.lemma !== 'voir') return null;
  const isReflexive = words.some((w) => w.head === voir.index && /^(se|s['’])$/i.test(w.form));
  const act = words.slice(voir.index + 1, voir.index + 3).find((w) => w.head === voir.index && w.deprel === 'xcomp');
  const isBare = act && !words.some((w) => w.head === act.index && w.deprel === 'mark');
  return isReflexive && isBare && act.feats['VerbForm'] === 'Inf' ? act : null;
}

function swapped(sentence: Sentence, voir: Word, act: Word): Sentence {
  const words = sentence.words.map((w): Word => {
    if (w.index === act.index) return { ...w, head: voir.head, deprel: voir.deprel };
    if (w.index === voir.index) return { ...w, upos: 'AUX', head: act.index, deprel: 'aux:caus' };
    return w.head === voir.index ? { ...w, head: act.index } : w;
  });
  return { ...sentence, words };
}
