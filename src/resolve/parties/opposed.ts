/** Whom an "anti-" word is against. In: an event whose words say "anti-X". Out: X: "une opération **antijihadiste**", "des manifestations **anti-Kaboré**" where the article names him. */
import { fold } from '../../model/fold.js';
import type { EventRecord, Party } from '../../model/record.js';
import type { WordLists } from '../../model/word-lists.js';
import type { Article } from './article.js';
import { unnamed } from './ruling.js';

/** Not before a name: "l'opération antijihadiste Exemple" is what the army calls it. */
const ANTI = /^[^.;:]{0,30}?\b[aA]nti-?(\p{L}{4,})(?!\p{L})(?! \p{Lu})/u;

export function opposed(event: EventRecord, { events, lists }: Article): Party[] {
  const mention = event.mentions[0];
  if (!mention || (event.type !== 'ASSAULT' && event.type !== 'PROTEST')) return [];
  const from = mention.trigger.start - mention.sentence.start;
  const said = ANTI.exec(mention.sentence.text.slice(from, from + mention.trigger.text.length + 30));
  const word = said?.[1]?.toLowerCase();
  if (word === undefined) return [];
  const what = fold(word);
  const named = events
    .flatMap((e) => [...e.actors, ...e.recipients])
    .find((p) => p.name !== null && fold(p.name).split(/[\s-]/).includes(what));
  const country = event.where?.country ?? event.actors[0]?.code.split('.')[0];
  const sector = sectorMeant(word.replace(/s$/, ''), lists);
  if (named || sector === null || !country) return named ? [named] : [];
  return [unnamed(`${country}.${sector}`)];
}

/** "anti**jihadiste**" is against rebels, "anti**gouvernemental**" against those who rule. */
function sectorMeant(word: string, lists: WordLists): 'REB' | 'GOV' | null {
  if (lists.has('against-rebels', word)) return 'REB';
  return lists.has('against-power', word) ? 'GOV' : null;
}
