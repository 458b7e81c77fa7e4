/** Claims of what was told just before. In: the drafts of each sentence in order. Out: the same; an attack of the sentence before has who claims it: "… dix morts. **Les rebelles en** ont revendiqué la responsabilité.", "**Les rebelles** ont revendiqué mardi **cette attaque**."; "a revendiqué **l'opération**", wherever it stands, claims what the lead tells. */
import { CLAIM_RULE, type DraftClaimant, type DraftEvent } from '../../model/draft.js';
import type { Grammar } from '../grammar.js';
import { logicalSubject } from '../slots/verb-frame.js';
import { phraseAt } from '../tree/phrase.js';
import { childrenBy, lemmaOf, rootOf, wordAt } from '../tree/tree.js';
import type { ToldSentence } from './announcers.js';
import { isDefinite } from './presupposed.js';
import { speakerWithin } from './speaker.js';
import { reportingAt } from './verbs.js';

export function withClaimsBefore<T extends ToldSentence>(told: readonly T[]): T[] {
  const lead = told.findIndex((t) => !t.g.isTitle);
  const late = told.slice(lead + 2).flatMap((t) => claimIn(t.g, isOperation) ?? []);
  return told.map((sentence, i) => {
    const next = told[i + 1];
    const near = next && !sentence.g.isTitle ? claimIn(next.g, pointsBack) : null;
    const claim = near ?? (i === lead ? late[0] : null);
    return claim
      ? { ...sentence, events: sentence.events.map((event) => claimedBy(sentence.g, event, claim)) }
      : sentence;
  });
}

function claimedBy(g: Grammar, event: DraftEvent, claim: DraftClaimant): DraftEvent {
  // "**des hommes armés** ont attaqué": a label that the group's name replaces
  const isUnnamed = event.actors.every((p) => p.sentence === g.tree.sentence.index && isLabel(g, p.head));
  const isOpen = event.type === 'ASSAULT' && isUnnamed && event.status === 'occurred';
  if (!isOpen || event.anaphoric) return event;
  return { ...event, actors: [claim.phrase], claimants: [claim, ...event.claimants] };
}

function isLabel(g: Grammar, head: number): boolean {
  const classes = g.classes(head);
  const armed = wordAt(g.tree, head + 1)?.lemma === 'armer';
  return (
    !classes.has('name') && (classes.has('UAF') || (armed && /^(homme|individu)$/.test(lemmaOf(wordAt(g.tree, head)))))
  );
}

function claimIn(g: Grammar, points: (g: Grammar, verb: number) => boolean): DraftClaimant | null {
  const root = rootOf(g.tree);
  // "le ministre l'assume": what is answered for is not always an attack
  if (reportingAt(g, root)?.force !== 'claim' || g.verbLemma(root) !== 'revendiquer') return null;
  if (g.group(root).negated || g.group(root).form !== 'finite') return null;
  const subject = points(g, root) ? logicalSubject(g, root)[0] : undefined;
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

/** "a revendiqué **l'opération**": a word for any act, with nothing that would tell which. */
function isOperation(g: Grammar, verb: number): boolean {
  return childrenBy(g.tree, verb, 'obj').some(
    (i) =>
      /^(opération|action|acte)$/.test(lemmaOf(wordAt(g.tree, i))) &&
      isDefinite(g, i) &&
      childrenBy(g.tree, i, 'nmod', 'acl').length === 0,
  );
}
