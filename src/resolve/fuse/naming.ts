/** One naming of an event with everything resolved that its sentence gives: what `fuse` compares. */
import type { DraftEvent } from '../../model/draft.js';
import type { Party, When, Where } from '../../model/record.js';
import type { Sentence } from '../../model/sentence.js';

export interface Naming {
  readonly draft: DraftEvent;
  readonly sentence: Sentence;
  readonly actors: readonly Party[];
  readonly recipients: readonly Party[];
  readonly when: When | null;
  readonly where: Where | null;
}

export function lemmaOfTrigger(naming: Naming): string {
  return (
    naming.sentence.words[naming.draft.trigger.head]?.lemma.toLowerCase() ?? naming.draft.trigger.text.toLowerCase()
  );
}

/** "l'attaque", "cette attaque", "son déplacement": a naming that expects to be known already. */
export function isDefinite(naming: Naming): boolean {
  const head = naming.draft.trigger.head;
  const word = naming.sentence.words[head];
  if (word?.upos !== 'NOUN') return false;
  return naming.sentence.words.some(
    (w) =>
      w.head === head &&
      w.deprel.startsWith('det') &&
      (w.feats['Definite'] === 'Def' || w.feats['PronType'] === 'Dem' || w.feats['Poss'] === 'Yes'),
  );
}
