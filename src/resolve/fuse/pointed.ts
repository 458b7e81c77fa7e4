/** "**Cette attaque** a fait deux morts": of the acts told before, the one told last. In: the clusters so far, the namings to place. Out: the clusters told of in the sentence before; none where nothing points. */
import { isVictim, lemmaOfTrigger, type Naming } from './naming.js';

export function pointedAt(clusters: readonly Naming[][], unit: readonly Naming[]): Naming[][] {
  const pointing = unit.find(points);
  if (!pointing) return [];
  return clusters.filter((c) => c.some((n) => isTold(n, pointing)));
}

/** "cette attaque", not "ces attaques" or "ces douze morts". */
function points(naming: Naming): boolean {
  const { sentence, draft } = naming;
  const word = sentence.words[draft.trigger.head];
  if (draft.type !== 'ASSAULT' || sentence.isTitle || word?.upos !== 'NOUN' || isVictim(naming, word)) return false;
  if (word.feats['Number'] === 'Plur') return false;
  return sentence.words.some((w) => w.head === word.index && w.deprel === 'det' && w.feats['PronType'] === 'Dem');
}

/** "La riposte a commencé après **cette attaque**": not what its own sentence tells. */
function isTold({ sentence, draft }: Naming, pointing: Naming): boolean {
  const word = sentence.words[draft.trigger.head];
  // "les attaques se multiplient": no one of them; "des tirs" may be one attack
  if (word?.feats['Number'] === 'Plur' && word.lemma === lemmaOfTrigger(pointing)) return false;
  return !sentence.isTitle && draft.type === 'ASSAULT' && sentence.index === pointing.sentence.index - 1;
}
