/** How long an act took: "après **trois jours** de combats". In: a naming, a word of its sentence. Out: whether that word counts the time that its trigger filled. */
import type { Naming } from './naming.js';

export function isSpell({ sentence: { words }, draft }: Naming, index: number): boolean {
  const unit = words[index];
  const trigger = words[draft.trigger.head];
  if (!unit || !UNIT.test(unit.lemma) || trigger?.head !== index || !trigger.deprel.startsWith('nmod')) return false;
  return words.some((w) => w.head === index && w.index < index && (w.upos === 'NUM' || /^plusieurs$/i.test(w.form)));
}

const UNIT = /^(minute|heure|jour|nuit|semaine|mois)$/;
