/** To whom something is refused where only the infinitive names them. In: a refusal. Out: "refuse de négocier avec **les ravisseurs**", "n'entend pas prolonger le mandat **de la mission**". */
import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import type { Filler } from '../slots/filler.js';
import { obliquesOf } from '../slots/oblique.js';
import { verbSlot } from '../slots/verb-frame.js';
import { childrenBy, lemmaOf, wordAt } from '../tree/tree.js';
import type { Trigger } from '../triggers/trigger.js';
import { partyWithin } from './party-within.js';

/** Whom the act would reach, the one spoken to first: "refuse de livrer l'opposant **au Togo**". */
const SLOTS = ['à', 'obj', 'avec', 'contre'] as const;

export function refused(g: Grammar, trigger: Trigger): Filler[] {
  if (trigger.rule.type !== 'REJECT') return [];
  return trigger.slot('inf').flatMap((f) => reached(g, f.head));
}

function reached(g: Grammar, act: number): Filler[] {
  const lemma = g.verbLemma(act);
  if (lemma === null || isForPurpose(g, act)) return [];
  // "a nié **avoir livré** des armes aux rebelles": what is over is refused to nobody; "a refusé **d'être conduit** à l'hôpital"
  if (g.group(act).perfect || g.group(act).passive) return [];
  // "a refusé de commenter l'arrestation de l'opposant": a silence is kept from whoever asks
  if (isOfClass(g.lexicon, lemma, 'answer')) return [];
  for (const slot of SLOTS) {
    // "refuse de ramener ses ressortissants affiliés **à un groupe**": only what hangs on the infinitive itself
    const fillers = slot === 'à' ? obliquesOf(g, act, slot) : verbSlot(g, act, slot);
    const found = fillers.filter((f) => !isOwn(g, f.head)).flatMap((f) => partyWithin(g, f, slot, 'REJECT'));
    if (found.length > 0) return found;
  }
  return [];
}

/** "n'exclut plus leur retour **pour contenir** la menace" refuses nothing to it. */
function isForPurpose(g: Grammar, act: number): boolean {
  return childrenBy(g.tree, act, 'mark', 'case').some((i) => lemmaOf(wordAt(g.tree, i)) === 'pour');
}

/** "refuse d'envoyer **ses** soldats": those are the speaker's own. */
function isOwn(g: Grammar, head: number): boolean {
  return childrenBy(g.tree, head, 'det').some((i) => wordAt(g.tree, i).feats['Poss'] === 'Yes');
}
