/** Acts done by being announced. In: a trigger, an attribution, the trigger's actors. Out: is the announcement the act itself ("**a annoncé l'interdiction** des marches", "l'ouverture d'une enquête"), so that the article tells it in its own voice? What is done with hands ("a annoncé l'envoi de soldats") is the announcer's word. */
import { SPEECH_ACTS } from '../../model/codes.js';
import type { Phrase } from '../../model/draft.js';
import type { Grammar } from '../grammar.js';
import { hasRel, wordAt } from '../tree/tree.js';
import type { Trigger } from '../triggers/trigger.js';
import type { Attribution } from './attribution.js';

/** Modes of acts that an authority does by decree. */
const DECREED = new Set(['restrict', 'censor', 'curfew', 'martial-law', 'resign', 'ceasefire']);

export function isDoneBySaying(g: Grammar, trigger: Trigger, a: Attribution, actors: readonly Phrase[]): boolean {
  const own = actors.some((p) => p.start === a.claimant.phrase.start);
  if (trigger.words.includes(a.at)) return own || g.verbLemma(trigger.anchor) !== null;
  // "a annoncé l'ouverture d'**une enquête**": where nobody else is named, whoever announces it opens it
  const said = own || (actors.length === 0 && a.force === 'announce');
  return said && a.force !== 'claim' && isDeclaration(trigger) && isAnnounced(g, trigger.anchor, a.at);
}

function isDeclaration({ rule }: Trigger): boolean {
  return SPEECH_ACTS.has(rule.type) || rule.type === 'SANCTION' || DECREED.has(rule.mode ?? '');
}

/** The noun that the verb announces, one joined to it, or what its complement begins. */
function isAnnounced(g: Grammar, noun: number, verb: number): boolean {
  if (wordAt(g.tree, noun).upos !== 'NOUN') return false;
  const over = wordAt(g.tree, noun).head;
  const begun = hasRel(wordAt(g.tree, noun), 'nmod') && over >= 0 && wordAt(g.tree, over).upos === 'NOUN';
  return [noun, ...(begun ? [over] : [])].some((i) => governorOf(g, i) === verb);
}

/** What governs the first of a row: "a annoncé l'attaque et **l'interdiction**", "annonce renoncer à un mandat et **le report** du vote". */
function governorOf(g: Grammar, index: number): number {
  const word = wordAt(g.tree, index);
  if (!hasRel(word, 'conj')) return word.head;
  let over = wordAt(g.tree, word.head).head;
  while (over >= 0 && g.verbLemma(over) !== null && g.group(over).form === 'infinitive')
    over = wordAt(g.tree, over).head;
  return over;
}
