/** Acts told by who calls for them. In: the event word that governs an act. Out: its actor as claimant ("il a appelé à la **libération**"); what a request says nothing new of. */
import { SPEECH_ACTS, type Status } from '../../model/codes.js';
import type { DraftClaimant } from '../../model/draft.js';
import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import { countedHead } from '../slots/counted.js';
import { phraseAt } from '../tree/phrase.js';
import { wordAt } from '../tree/tree.js';
import type { Trigger } from '../triggers/trigger.js';
import { isDefinite, isStruckAlready } from './presupposed.js';
import { speakerWithin } from './speaker.js';

/** The act that someone calls for or denounces is known from him: "il a appelé à la **libération**". */
export function embedding(g: Grammar, by: Trigger | null): DraftClaimant[] {
  // "nie avoir tué": whoever denies an act does not tell it
  // "aide les rebelles **à tuer**": nor does whoever takes part in one
  if (!by || by.rule.embeds === 'denied' || !SPEECH_ACTS.has(by.rule.type) || !isSaid(g, by)) return [];
  return by.rule.actor
    .flatMap((slot) => by.slot(slot))
    .slice(0, 1)
    .filter((f) => isCaller(g, f.head))
    .map((f) => ({ phrase: phraseAt(g.tree, f.head), via: null, rule: by.rule.id }));
}

/** "réclame **l'ouverture** d'une enquête", "a appelé au **boycott**": the noun only names what is wanted, and nobody has told it; an infinitive says that somebody is to do it. */
export function isOnlyWanted(g: Grammar, { anchor }: Trigger, by: Trigger | null, status: Status): boolean {
  if (!by || status !== 'hypothetical' || wordAt(g.tree, anchor).upos !== 'NOUN') return false;
  return WANTING.has(by.rule.type) && g.verbLemma(by.anchor) !== null;
}

const WANTING = new Set(['REQUEST', 'THREATEN']);

/** "**une réaction** qui pousse à réclamer", "la demande **de liberté** du journaliste": things call for nothing. */
function isCaller(g: Grammar, head: number): boolean {
  const speaker = speakerWithin(g, head);
  return speaker === head || speaker === countedHead(g, head) || /^\p{Lu}/u.test(wordAt(g.tree, head).form);
}

/** "**a accepté** de reprendre les pourparlers", "**a ordonné** de tirer", "**autorise** le départ": who allows or orders an act does not tell it. */
function isSaid(g: Grammar, { anchor }: Trigger): boolean {
  return !isOrder(g, anchor) && !isOfClass(g.lexicon, g.verbLemma(anchor), 'consenting');
}

/** What a request says nothing new of. */
export function isBesideRequest(g: Grammar, anchor: number, verb: number): boolean {
  return isActedUpon(g, anchor, verb) || isStruckAlready(g, anchor) || isOrder(g, verb);
}

/** "**a ordonné** à l'armée de tirer": an order is obeyed or not; whoever gives it has told nothing. */
function isOrder(g: Grammar, verb: number): boolean {
  return isOfClass(g.lexicon, g.verbLemma(verb), 'commanding');
}

/** "ont décidé de boycotter **le sommet**", "demande à condamner **l'attaque**": what they would act upon is there without them. */
function isActedUpon(g: Grammar, noun: number, verb: number): boolean {
  const word = wordAt(g.tree, noun);
  if (word.upos !== 'NOUN' || word.deprel !== 'obj' || word.head === verb || word.head < 0) return false;
  return g.verbLemma(word.head) !== null && g.group(word.head).form === 'infinitive' && isDefinite(g, noun);
}
