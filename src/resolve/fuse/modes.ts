/** Kinds of act under one type. In: two namings or their modes. Out: whether they may be one act: "a **dénoncé** l'inaction" is no inquiry, being carried off is not being shot. */
import type { Naming } from './naming.js';

/** Modes that are another act than any other: a coup is not the curfew that follows it, an arrest no ban. */
const APART: ReadonlySet<string> = new Set(['abduct', 'release', 'resign', 'coup', 'arrest']);

/** Being carried off and being shot are two happenings; a naming without mode fits any. */
export function modesAgree(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b) return true;
  return !APART.has(a) && !APART.has(b) && !OPPOSED.has([a, b].sort().join(' '));
}

/** "a **dénoncé** l'inaction" is no **enquête**; a telephone call no visit, a sentence no expulsion. */
const OPPOSED: ReadonlySet<string> = new Set([
  'disapprove investigate',
  'phone visit',
  'convict expel',
  'convict discontinue',
  'convict withdraw',
  'discontinue expel',
]);

/** "ont **attaqué** le poste et **enlevé** deux gendarmes", "enlevée" against "tués": a verb of another harm is another act; a noun ("l'attaque") may tell the same. */
export function carriedOffBeside(a: Naming, b: Naming): boolean {
  if ((a.draft.mode === 'abduct') === (b.draft.mode === 'abduct') || areOneTelling(a, b)) return false;
  const other = a.draft.mode === 'abduct' ? b : a;
  return other.sentence.words[other.draft.trigger.head]?.upos !== 'NOUN' && !other.draft.anaphoric;
}

/** "ont fait irruption dans l'école, **tuant** un gardien et **emmenant** onze élèves": present participles tell what one act came to. */
export function areOneTelling(a: Naming, b: Naming): boolean {
  if (a.sentence !== b.sentence) return false;
  const [x, y] = [hostOf(a), hostOf(b)];
  return x === b.draft.trigger.head || y === a.draft.trigger.head || (x !== null && x === y);
}

/** The verb that a present participle completes, behind those it is joined to. */
export function hostOf({ sentence: { words }, draft }: Naming): number | null {
  let word = words[draft.trigger.head];
  if (word?.feats['VerbForm'] !== 'Part' || word.feats['Tense'] !== 'Pres') return null;
  while (word?.deprel.startsWith('conj') && words[word.head]?.feats['VerbForm'] === 'Part') word = words[word.head];
  return word?.head ?? null;
}
