/** Words that open a clause of time. In: a sentence's words, the place of one. Out: whether it is one. */
import type { Word } from './sentence.js';

/** "**lorsque**", "**quand**", "**après qu'**ils ont attaqué"; who is killed "après avoir attaqué" did two things and was not struck in them. */
export function isTimeLink(words: readonly Word[], index: number): boolean {
  const form = words[index]?.form ?? '';
  return /^(lorsqu.*|quand)$/i.test(form) || (/^après$/i.test(form) && /^qu/i.test(words[index + 1]?.form ?? ''));
}
