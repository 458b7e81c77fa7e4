/** The parties that one slot of a trigger holds. In: a trigger and a slot. Out: its fillers and those joined to them, without channels and adjectives that name nobody. */
import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import { isOrdinal } from '../slots/counted.js';
import type { Filler } from '../slots/filler.js';
import { possessorOf } from '../slots/possessor.js';
import { ELLIPSIS } from '../slots/subject.js';
import { prepositionOf } from '../tree/preposition.js';
import { lemmaOf, wordAt } from '../tree/tree.js';
import type { Trigger } from '../triggers/trigger.js';
import { joinedTo } from './joined.js';
import { partyWithin } from './party-within.js';

export function inSlot(g: Grammar, trigger: Trigger, slot: string): Filler[] {
  const fillers = slot === 'adj' ? trigger.slot(slot).filter((f) => isParty(g, f.head)) : said(g, trigger, slot);
  return [...fillers, ...joinedTo(g, trigger, slot)]
    .filter((f) => !isChannel(g, f.head) && !isSetting(g, f.head))
    .flatMap((filler) => {
      if (isOrdinal(g, filler.head)) return [{ head: filler.head, rule: ELLIPSIS }];
      return partyWithin(g, filler, slot, trigger.rule.type).filter((f) => !isOwnWord(g, trigger, filler, f));
    });
}

function said(g: Grammar, trigger: Trigger, slot: string): readonly Filler[] {
  const fillers = trigger.slot(slot);
  return slot === 'poss' ? fillers.flatMap((f) => possessorOf(g, f)) : fillers;
}

/** "revenir sur **leur** décision": inside the words of the act itself the possessive is whoever acts. */
function isOwnWord(g: Grammar, { words }: Trigger, slot: Filler, party: Filler): boolean {
  return words.includes(slot.head) && wordAt(g.tree, party.head).feats['Poss'] === 'Yes';
}

/** "lui a rendu hommage **sur Facebook**": where it was said. */
function isChannel(g: Grammar, head: number): boolean {
  return prepositionOf(g.tree, head) === 'sur' && g.lexicon.reporting.channels.has(lemmaOf(wordAt(g.tree, head)));
}

/** "une attaque **horrible**" names no party; "**jihadiste**", "**française**" do. */
function isParty(g: Grammar, adjective: number): boolean {
  return g.classes(adjective).has('actor') && !isMilitary(g, adjective);
}

/** "une opération **militaire**" tells whose it is only where nothing else does. */
export function isMilitary(g: Grammar, adjective: number): boolean {
  return g.classes(adjective).has('MIL');
}

/** "ont fait irruption **dans la nuit** du 21 au 22 mai": when or where it was done. */
function isSetting(g: Grammar, head: number): boolean {
  const preposition = prepositionOf(g.tree, head);
  if (preposition === null) return false;
  // "dans un internat, **dans l'État** de Zamfara": where it was done
  const ground = preposition === 'dans' && isOfClass(g.lexicon, wordAt(g.tree, head).form, 'federal-state');
  return ground || isOfClass(g.lexicon, lemmaOf(wordAt(g.tree, head)), 'time');
}
