/** Being taken and being kept. In: two namings. Out: whether they are two acts: "Il **a été arrêté** samedi, puis **incarcéré**" tells what befell him twice. Counted on annotated articles: 20 pairs in 23 are two, and those that are one have a noun in the same sentence. */
import { type Naming, sameFamily } from './naming.js';

export function takenThenKept(a: Naming, b: Naming): boolean {
  if (a.draft.mode !== 'arrest' || b.draft.mode !== 'arrest' || sameFamily(a, b)) return false;
  if (a.sentence === b.sentence && (isNoun(a) || isNoun(b))) return false;
  return (isTaking(a) && isKeeping(b)) || (isTaking(b) && isKeeping(a));
}

/** "est **détenu** depuis son **arrestation**": one sentence that names both tells of one. */
function isNoun({ sentence, draft }: Naming): boolean {
  return sentence.words[draft.trigger.head]?.upos === 'NOUN';
}

/** "arrêté", "l'interpellation" */
function isTaking(naming: Naming): boolean {
  return holds(naming, 'taking');
}

/** "incarcéré", "placé **en détention**", "sous **mandat de dépôt**" */
function isKeeping(naming: Naming): boolean {
  return holds(naming, 'keeping');
}

function holds({ sentence, draft, lists }: Naming, list: string): boolean {
  const { first, last } = draft.trigger;
  return sentence.words.slice(first, last + 1).some((w) => lists.has(list, w.lemma.toLowerCase()));
}
