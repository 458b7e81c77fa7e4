/** Words of time that say how long, or how things stand, not when. In: a time. Out: yes or no. */
import type { DraftEvent } from '../../model/draft.js';
import type { When } from '../../model/record.js';

/** "un couvre-feu **de 21 heures à 5 heures**", "instauré **jusqu'au 15 mars**": how long it holds, not when it was done. */
export function isSchedule({ text, precision }: When): boolean {
  if (/^jusqu/i.test(text) || UP_TO_NOW.test(text)) return true;
  return precision === 'part-of-day' && /^de\s\D*\d.*\sà\s.*\d/i.test(text);
}

/** "un couvre-feu **entre 20 h et 5 h 30**", "**à partir de** 18 heures": from what hour to what hour it holds. */
export function isHoursOf({ mode }: DraftEvent, { text }: When): boolean {
  return mode === 'curfew' && /^(entre|de|dès|à)\s\D*\d/i.test(text);
}

/** "**à ce jour**, trois militaires ont été arrêtés": by now, on whatever day. */
const UP_TO_NOW = /^(à ce (jour|stade)|à l['’]heure actuelle|en ce moment( même)?|maintenant|présentement)$/i;
