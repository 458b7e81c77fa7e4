/** Words of time that only speak of what is ahead. In: a time. Out: yes or no. */
import type { When } from '../../model/record.js';

/** "a demandé un retrait **dans les prochaines semaines**, **immédiatement**": that is when what he asks for shall be. */
export function isToCome(time: When): boolean {
  return /(^|\s)(prochaine?s?|immédiatement|sans délai|d['’]ici|à terme|demain)(\s|$)/i.test(time.text);
}
