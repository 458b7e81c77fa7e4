/** Who acts where no slot of the trigger names anybody, by the type of the act. In: a trigger without actors. Out: those moved, who called the march, who visits, who signed. */
import type { Grammar } from '../grammar.js';
import type { Filler } from '../slots/filler.js';
import { agentsOf } from '../slots/oblique.js';
import { subjectOf } from '../slots/subject.js';
import { prepositionOf } from '../tree/preposition.js';
import { childrenBy, wordAt } from '../tree/tree.js';
import type { Trigger } from '../triggers/trigger.js';
import { attackers } from './attackers.js';
import { begunBy } from './begun-by.js';
import { callers } from './callers.js';
import { deciders } from './deciders.js';
import { engagedIn } from './engaged.js';
import { expellers, frameOf, signatories, visitorAbove } from './implied-actors.js';
import { inSlot } from './in-slot.js';
import { ledTo } from './led-to.js';
import { betweenCountries, wantingTalks } from './own-talks.js';
import { partyWithin } from './party-within.js';
import { perpetrators } from './perpetrators.js';

/** "**des renforts** ont été déployés": those who are moved act; "en **visite** au Niger, **le ministre** a…": who visits is who speaks. */
export function unnamedActors(g: Grammar, trigger: Trigger): Filler[] {
  const both = isOfTwo(trigger) ? betweenCountries(g, trigger) : [];
  const before = [...begunBy(g, trigger), ...ledTo(g, trigger), ...both];
  if (before.length > 0) return before;
  if (trigger.rule.implied === 'engaged') return engagedIn(g, trigger.anchor);
  if (trigger.rule.type === 'PROTEST') return callers(g, trigger.anchor);
  if (trigger.rule.type === 'ASSAULT')
    return [...attackers(g, trigger), ...perpetrators(g, trigger), ...authorsOfOwnNoun(g, trigger)];
  if (trigger.rule.mode === 'coup') return perpetrators(g, trigger);
  if (trigger.rule.type === 'MOBILIZE') return [...inSlot(g, trigger, 'obj'), ...inSlot(g, trigger, 'de')];
  if (trigger.rule.mutual && trigger.rule.actor.includes('entre') && !trigger.rule.noun) return signatories(g, trigger);
  if (trigger.rule.type === 'SANCTION' && trigger.rule.mode === 'expel') return expellers(g, trigger);
  const decided = deciders(g, trigger);
  if (decided.length > 0) return decided;
  const wanting = hasOnlyPartner(trigger) ? wantingTalks(g, trigger) : [];
  if (wanting.length > 0) return wanting;
  if (trigger.rule.type === 'COOPERATE') return helped(g, trigger);
  const word = wordAt(g.tree, trigger.anchor);
  const verb = frameOf(g, trigger.anchor);
  if (trigger.rule.type !== 'CONSULT' || word.upos !== 'NOUN') return [];
  const visitor = visitorAbove(g, trigger.anchor);
  if (visitor !== null) return [{ head: visitor, rule: 'fr.adjunct-subject' }];
  if (verb === null) return [];
  return subjectOf(g, verb).flatMap((filler) =>
    partyWithin(g, { head: filler.head, rule: 'fr.adjunct-subject' }, 'subj', trigger.rule.type),
  );
}

/** "**en collaboration** avec les forces voisines, **l'armée** a arrêté dix hommes": who acts with them, and in the passive who it is done by, never whom. */
function helped(g: Grammar, { anchor, rule }: Trigger): Filler[] {
  const verb = prepositionOf(g.tree, anchor) === 'en' ? frameOf(g, anchor) : null;
  if (verb === null) return [];
  const doers = g.group(verb).passive ? agentsOf(g, verb) : subjectOf(g, verb);
  return doers.flatMap(({ head }) => partyWithin(g, { head, rule: 'fr.adjunct-subject' }, 'subj', rule.type));
}

/** What two do together. */
function isOfTwo({ rule }: Trigger): boolean {
  return rule.mutual || rule.type === 'CONSULT' || rule.type === 'COOPERATE';
}

/** "est tombé dans une embuscade tendue **par des rebelles**": whose act the noun names that the verb is said with. */
function authorsOfOwnNoun(g: Grammar, { anchor, words, rule }: Trigger): Filler[] {
  if (!rule.verb) return [];
  return words
    .filter((i) => i !== anchor && wordAt(g.tree, i).upos === 'NOUN')
    .flatMap((i) => [i, ...childrenBy(g.tree, i, 'acl')].flatMap((at) => agentsOf(g, at)))
    .flatMap((filler) => partyWithin(g, filler, 'par', rule.type));
}

/** "lors d'un entretien **avec l'ambassadeur**, le ministre a dénoncé": whom he talked with does not say who he is. */
export function hasOnlyPartner({ rule, carrier, slot, words }: Trigger): boolean {
  if (!(rule.type === 'CONSULT' || rule.type === 'COOPERATE')) return false;
  if (!rule.noun || carrier || slot('avec').length === 0) return false;
  // "une conférence **de presse**": its own word is nobody
  return ['de', 'entre', 'poss', 'par'].every((name) => slot(name).every((f) => words.includes(f.head)));
}
