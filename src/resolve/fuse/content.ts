/** What is asked for. In: two namings of one speaker's demands. Out: points against their being one where they ask for two things ("a appelé **à manifester** samedi", "appelons la Cédéao **à prendre** ses responsabilités"), for where they ask for one. */
import type { Word } from '../../model/sentence.js';
import type { Naming } from './naming.js';

/** Another thing asked of another, or of nobody. */
const OTHER_CONTENT = -8;
const SAME_CONTENT = 2;

export function contentAgreement(a: Naming, b: Naming, recipients: number): number {
  if (a.draft.type !== 'REQUEST') return 0;
  const [x, y] = [askedFor(a), askedFor(b)];
  if (!x || !y) return 0;
  if (x.lemma === y.lemma) return SAME_CONTENT;
  // one addressee may be asked for one thing in two wordings: "de cesser les combats", "de mettre fin aux hostilités"
  return recipients <= 0 ? OTHER_CONTENT : 0;
}

/** The infinitive under the verb of asking, not the end it serves ("**pour** régler la crise"). */
function askedFor({ sentence, draft }: Naming): Word | undefined {
  const { head } = draft.trigger;
  const below = sentence.words.filter((w) => w.head === head && w.index > head && w.feats['VerbForm'] === 'Inf');
  return below.find((w) => /^(xcomp|ccomp|advcl|obl)/.test(w.deprel) && isMarked(w));

  function isMarked(word: Word): boolean {
    return sentence.words.some((w) => w.head === word.index && w.index < word.index && /^(à|de)$/.test(w.lemma));
  }
}
