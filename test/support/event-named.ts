/** One event of a short article, read by the whole program. In: the article's text and words of the event's trigger. Out: the event. */
import type { EventRecord, VigieRecord } from '../../src/model/record.js';
import type { Vigie } from '../../src/pipeline/open-vigie.js';

// a Thursday
const PUBLISHED = '2021-03-11';

/** The record of a short article. */
export function recordOf(vigie: Vigie, text: string, title = 'Nouvelles du jour'): VigieRecord {
  return vigie.read({ kind: 'article', id: 't', url: null, title, text, published: PUBLISHED });
}

/** @throws where no event bears these words. */
export function eventNamed(vigie: Vigie, text: string, trigger: string, title = 'Nouvelles du jour'): EventRecord {
  const record = recordOf(vigie, text, title);
  const found = record.events.find((e) => e.mentions.some((m) => m.trigger.text.includes(trigger)));
  if (!found) throw new Error(`no event "${trigger}" in: ${text}`);
  return found;
}

/** "actors → recipients" of the event of that type, by their words. */
export function sidesOf(vigie: Vigie, text: string, type: string): string {
  const event = recordOf(vigie, text).events.find((e) => e.type === type);
  const named = (parties: readonly { readonly text: string | null }[]): string =>
    parties.map((p) => p.text ?? '-').join(' + ');
  return event ? `${named(event.actors)} → ${named(event.recipients)}` : 'nothing';
}
