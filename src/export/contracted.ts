/** Articles that French melted into a preposition. In: an event and words of it. Out: the words with the article that they had: "demande **au** président" -> "le président". */
import type { EventRecord } from '../model/record.js';

const MELTED = /(?:^|[\s(«"])(du|au|des|aux) $/i;

/** Words as they stand, where the event's sentences show nothing before them that melted. `start` is the offset in the document. */
export function withMeltedArticle(event: EventRecord, text: string, start: number | null): string {
  const sentence = event.mentions.find(
    ({ sentence: s }) => start !== null && s.start <= start && start < s.end,
  )?.sentence;
  if (!sentence || start === null) return text;
  const melted = MELTED.exec(sentence.text.slice(0, start - sentence.start))?.[1]?.toLowerCase();
  if (!melted) return text;
  return melted.endsWith('u') ? `le ${text}` : `les ${text}`;
}
