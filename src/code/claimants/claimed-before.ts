/** Claims of what was told just before. In: the drafts of each sentence in order. Out: the same; an attack of the sentence before has who claims it: "… dix morts. **Les rebelles en** ont revendiqué la responsabilité.", "**Les rebelles** ont revendiqué mardi **cette attaque**." */
import { CLAIM_RULE, type DraftClaimant, type DraftEvent } from '../../model/draft.js';
import type { Grammar } from '../grammar.js';
import { logicalSubject } from '../slots/verb-frame.js';
import { phraseAt } from '../tree/phrase.js';
import { childrenBy, lemmaOf, rootOf, wordAt } from '../tree/tree.js';
import type { ToldSentence } from './announcers.js';
import { speakerWithin } from './speaker.js';
import { reportingAt } from './verbs.js';

export function withClaimsBefore<T extends ToldSentence>(told: readonly T[]): T[] {
  return told.map((sentence, i) => {
    const next = told[i + 1];
    const claim = next && !sentence.g.isTitle ? claimIn(next.g) : null;
    return claim ? { ...sentence, events: sentence.events.map((event) => claimedBy(event, claim)) } : sentence;
  });
}

function claimedBy(event: DraftEvent, claim: DraftClaimant): DraftEvent {
  const isOpen = event.type === 'ASSAULT' && event.actors.length === 0 && event.status === 'occurred';
  if (!isOpen || event.anaphoric) return event;
  return { ...event, actors: [claim.phrase], claimants: [claim, ...event.claimants] };
}

function claimIn(g: Grammar): DraftClaimant | null {
  const root = rootOf(g.tree);
  // "le ministre l'assume": what is answered for is not always an attack
  if (reportingAt(g, root)?.force !== 'claim' || g.verbLemma(root) !== 'revendiquer') return null;
  if (g.group(root).negated || g.group(root).form !== 'finite') return null;
  const subject = pointsBack(g, root) ? logicalSubject(g, root)[0] : undefined;
  const head = subject ? speakerWithin(g, subject.head) : null;
  return head === null ? null : { phrase: phraseAt(g.tree, head), via: null, rule: CLAIM_RULE };
}

/** "**en** ont revendiqué la responsabilité", "l'ont revendiquée", "ont revendiqué **cette** attaque". */
function pointsBack(g: Grammar, verb: number): boolean {
  const clitics = childrenBy(g.tree, verb, 'obj', 'iobj', 'obl', 'expl', 'advmod').filter((i) => i < verb);
  if (clitics.some((i) => /^(en|l['’]|les)$/i.test(wordAt(g.tree, i).form))) return true;
  return childrenBy(g.tree, verb, 'obj').some((i) =>
    childrenBy(g.tree, i, 'det').some((d) => lemmaOf(wordAt(g.tree, d)) === 'ce'),
  );
}
