/** One naming of an event with everything resolved that its sentence gives: what `fuse` compares. */
import type { DraftEvent } from '../../model/draft.js';
import { fold } from '../../model/fold.js';
import type { Party, When, Where } from '../../model/record.js';
import type { Sentence, Word } from '../../model/sentence.js';
import type { WordLists } from '../../model/word-lists.js';

export interface Naming {
  readonly draft: DraftEvent;
  readonly sentence: Sentence;
  readonly actors: readonly Party[];
  readonly recipients: readonly Party[];
  readonly when: When | null;
  readonly where: Where | null;
  /** The lexicon's lists of words, for questions about its sentence. */
  readonly lists: WordLists;
}

/** "quatorze **morts** dans une attaque": a noun that counts victims, not acts. */
export function isVictim({ lists }: Naming, { lemma }: Word): boolean {
  return lists.has('victim', lemma);
}

export function lemmaOfTrigger(naming: Naming): string {
  return (
    naming.sentence.words[naming.draft.trigger.head]?.lemma.toLowerCase() ?? naming.draft.trigger.text.toLowerCase()
  );
}

/** "attaque" and "attaquer", "libéré" and "libération": one word family, by what they begin with. */
export function sameFamily(a: Naming, b: Naming): boolean {
  const x = fold(lemmaOfTrigger(a));
  const y = fold(lemmaOfTrigger(b));
  return x === y || (Math.min(x.length, y.length) >= 5 && x.slice(0, 5) === y.slice(0, 5));
}

/** "l'attaque", "cette attaque", "son déplacement", "les deux soldats **tués**": a naming that expects to be known already. */
export function isDefinite(naming: Naming): boolean {
  const head = naming.draft.trigger.head;
  const word = naming.sentence.words[head];
  if (!word) return false;
  if (word.upos === 'NOUN') return hasDefiniteArticle(naming, head);
  if (isWithinTheFight(naming)) return true;
  return /^(acl|amod)$/.test(word.deprel) && hasDefiniteArticle(naming, word.head);
}

/** "ont **péri dans les combats**": a trigger that holds the noun of what was told. */
function isWithinTheFight({ sentence: { words }, draft: { trigger } }: Naming): boolean {
  const inside = words.slice(trigger.first, trigger.last + 1).map((w) => w.form.toLowerCase());
  return /\b(dans|lors d[e']|au cours d[e']) (les?|la|l|ces|cette)\b/.test(inside.join(' '));
}

function hasDefiniteArticle(naming: Naming, noun: number): boolean {
  return naming.sentence.words.some(
    (w) =>
      w.head === noun &&
      w.deprel.startsWith('det') &&
      (w.feats['Definite'] === 'Def' || w.feats['PronType'] === 'Dem' || w.feats['Poss'] === 'Yes'),
  );
}

/** "l'attentat", not "cet attentat" and not a bare count. */
export function isDefiniteNoun(naming: Naming): boolean {
  const { head } = naming.draft.trigger;
  return naming.sentence.words.some(
    (w) => w.head === head && w.deprel.startsWith('det') && w.feats['Definite'] === 'Def',
  );
}

/** "Dix civils **ont été tués**": no author, day or town of its own, so that it may go on with what was just told. */
export function hasNoSetting({ actors, when, where }: Naming): boolean {
  return actors.length === 0 && when === null && where === null;
}
