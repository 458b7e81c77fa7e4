/** Places that look like those spoken to. In: the actors and recipients of an act. Out: the recipients without the "à Paris", "au Mali", "à l'Assemblée" that only say where. */
import type { Grammar } from '../grammar.js';
import type { Filler } from '../slots/filler.js';
import { prepositionOf } from '../tree/preposition.js';
import { hasRel, wordAt } from '../tree/tree.js';
import type { Trigger } from '../triggers/trigger.js';
import { isCountryName } from './country-name.js';

export function withoutAdjunctPlaces(
  g: Grammar,
  trigger: Trigger,
  actors: readonly Filler[],
  recipients: readonly Filler[],
): Filler[] {
  const seated = recipients.filter((f) => !isSetting(g, trigger, actors, f.head));
  const where = seated.filter((f) => isPlaceUnderA(g, f.head));
  if (where.length === 0) return seated;
  // "**À Paris**, un hommage a été rendu": in front; "s'est incliné **au Mali** devant les cercueils": beside somebody; a tribute is paid to people
  const people = where.length < seated.length || trigger.rule.implied === 'fallen';
  return seated.filter(
    (f) => !where.includes(f) || !(people || f.head < firstOf(trigger) || isInside(trigger, f.head)),
  );
}

function firstOf(trigger: Trigger): number {
  return Math.min(trigger.carrier?.verb ?? trigger.anchor, trigger.anchor);
}

/** "a lancé mercredi **à Niamey** un appel": between the verb and the noun of one act. */
function isInside({ words }: Trigger, head: number): boolean {
  return words.some((w) => w < head) && words.some((w) => w > head);
}

/** "**À l'Assemblée** ou **sur les réseaux sociaux**, le ministre a remercié": before subject and verb a house or a thing is where it is done; "**Aux soldats**, il a dit" speaks to them. */
function isSetting(g: Grammar, trigger: Trigger, actors: readonly Filler[], head: number): boolean {
  const word = wordAt(g.tree, head);
  const preposition = prepositionOf(g.tree, head) ?? (hasRel(word, 'conj') ? prepositionOf(g.tree, word.head) : null);
  if (!/^(à|en|dans|sur|chez)$/.test(preposition ?? '')) return false;
  if (head > firstOf(trigger) || !actors.some((a) => a.head > head) || actors.some((a) => a.head < head)) return false;
  const classes = g.classes(head);
  return (
    ['body', 'building', 'place', 'thing', 'infrastructure', 'LEG'].some((c) => classes.has(c)) &&
    !classes.has('person')
  );
}

function isPlaceUnderA(g: Grammar, head: number): boolean {
  const word = wordAt(g.tree, head);
  if (word.upos !== 'PROPN' || !['à', 'en'].includes(prepositionOf(g.tree, head) ?? '')) return false;
  const isState = isCountryName(g, head) || (g.lexicon.countries?.byCapital(word.form).length ?? 0) > 0;
  return isState || g.classes(head).has('place');
}
