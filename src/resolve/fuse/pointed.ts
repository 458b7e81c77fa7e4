/** "**Cette attaque** a fait deux morts": of the acts told before, the one told last. In: the clusters so far, the namings to place. Out: the clusters told of in the sentence before, or before it in its own; none where nothing points. */
import { isVictim, lemmaOfTrigger, type Naming } from './naming.js';

export function pointedAt(clusters: readonly Naming[][], unit: readonly Naming[]): Naming[][] {
  const pointing = unit.find(points);
  if (!pointing) return [];
  const isOwn = (c: readonly Naming[]): boolean => c.some((n) => isTold(n, pointing, 0));
  const own = clusters.filter(isOwn);
  return own.length > 0 ? own : clusters.filter((c) => c.some((n) => isTold(n, pointing, 1)));
}

/** "cette attaque", not "ces attaques" or "ces douze morts". */
function points(naming: Naming): boolean {
  const { sentence, draft } = naming;
  const word = sentence.words[draft.trigger.head];
  if (draft.type !== 'ASSAULT' || sentence.isTitle || word?.upos !== 'NOUN' || isVictim(naming, word)) return false;
  if (word.feats['Number'] === 'Plur') return false;
  return sentence.words.some((w) => w.head === word.index && w.deprel === 'det' && w.feats['PronType'] === 'Dem');
}

function isTold({ sentence, draft }: Naming, pointing: Naming, before: number): boolean {
  const word = sentence.words[draft.trigger.head];
  // "les attaques se multiplient": no one of them; "des tirs" may be one attack
  if (word?.feats['Number'] === 'Plur' && word.lemma === lemmaOfTrigger(pointing)) return false;
  if (sentence.isTitle || draft.type !== 'ASSAULT' || draft === pointing.draft) return false;
  const isThere = sentence.index === pointing.sentence.index - before;
  return isThere && draft.trigger.start < pointing.draft.trigger.start;
}
