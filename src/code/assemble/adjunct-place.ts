/** Places that look like those spoken to. In: the recipients of an act. Out: the same without the "à Paris", "au Mali" that only say where. */
import type { Grammar } from '../grammar.js';
import type { Filler } from '../slots/filler.js';
import { prepositionOf } from '../tree/preposition.js';
import { wordAt } from '../tree/tree.js';
import type { Trigger } from '../triggers/trigger.js';
import { isCountryName } from './country-name.js';

export function withoutAdjunctPlaces(g: Grammar, trigger: Trigger, recipients: readonly Filler[]): Filler[] {
  const where = recipients.filter((f) => isPlaceUnderA(g, f.head));
  if (where.length === 0) return [...recipients];
  // "**À Paris**, un hommage a été rendu": in front; "s'est incliné **au Mali** devant les cercueils": beside somebody; a tribute is paid to people
  const people = where.length < recipients.length || trigger.rule.implied === 'fallen';
  const verb = trigger.carrier?.verb ?? trigger.anchor;
  return recipients.filter((f) => !where.includes(f) || !(people || f.head < Math.min(verb, trigger.anchor)));
}

function isPlaceUnderA(g: Grammar, head: number): boolean {
  const word = wordAt(g.tree, head);
  if (word.upos !== 'PROPN' || !['à', 'en'].includes(prepositionOf(g.tree, head) ?? '')) return false;
  const isState = isCountryName(g, head) || (g.lexicon.countries?.byCapital(word.form).length ?? 0) > 0;
  return isState || g.classes(head).has('place');
}
