/** One event as the sentence tells it. In: a trigger with all that was found around it. Out: a DraftEvent, or null where the words name no act. */
import { type DraftEvent, type DraftQuote, type DraftToll, FOR_POWER, type Phrase } from '../../model/draft.js';
import type { Attribution } from '../claimants/attribution.js';
import { findClaimants, quoteAround } from '../claimants/find-claimants.js';
import { findContexts } from '../contexts/find-contexts.js';
import type { Grammar } from '../grammar.js';
import { countedHead } from '../slots/counted.js';
import type { Filler } from '../slots/filler.js';
import { ELLIPSIS } from '../slots/subject.js';
import { findStatus } from '../status/find-status.js';
import { recipientsToll } from '../tolls/recipients-toll.js';
import { phraseAt, phraseOfRange } from '../tree/phrase.js';
import { hasRel, lemmaOf, wordAt } from '../tree/tree.js';
import type { Trigger } from '../triggers/trigger.js';
import { isAnaphoric } from './anaphoric.js';
import { withHelpers } from './asked-help.js';
import { withThoseAsked } from './asked-of.js';
import { withThoseCalled } from './at-the-call.js';
import { withBlamed } from './blamed.js';
import { withCaptors } from './captors.js';
import { withCharged } from './charged.js';
import { isForPower } from './cheered.js';
import { claimedBy } from './claimed.js';
import { withContradicted } from './contradicted.js';
import { withFallenFighters } from './fallen-fighters.js';
import { howTold } from './how-told.js';
import { impliedBy } from './implied-side.js';
import { withOperators } from './in-operation.js';
import { withoutOwnPeople } from './own-people.js';
import { withPactPartners } from './pact-partner.js';
import { type Parties, partiesOf } from './parties.js';
import { withPatrons } from './patron.js';
import { apartFrom } from './phrases-apart.js';
import { withQuestioners } from './questioned.js';
import { scopeOf } from './scope.js';
import { withoutSelfStruck } from './self-struck.js';
import { withoutTakenAgents } from './taken-agents.js';

export interface SentenceFindings {
  readonly triggers: readonly Trigger[];
  readonly attributions: readonly Attribution[];
  readonly quotes: readonly DraftQuote[];
  /** Tolls counted by nouns, by trigger. */
  readonly tolls: ReadonlyMap<Trigger, readonly DraftToll[]>;
}

export function draftEvent(g: Grammar, trigger: Trigger, found: SentenceFindings): DraftEvent | null {
  const status = findStatus(g, trigger, found.triggers);
  if (status.verdict === 'drop') return null;
  const tolls = found.tolls.get(trigger) ?? [];
  const parties = withFallenFighters(partiesAmong(g, trigger, found.triggers), trigger, tolls);
  const quote = quoteAround(g, trigger.anchor, found.quotes);
  const named = spoken(g, trigger, quote) ?? parties.actors.map((f) => speakerFor(g, f.head, quote));
  const claimed = claimedBy(g, trigger, found.attributions, named);
  const actors = named.length === 0 && claimed ? [claimed.phrase] : named;
  const recipients = [
    ...parties.recipients
      .filter((f) => f.rule !== ELLIPSIS)
      .map((f) => speakerFor(g, f.head, quote))
      .filter((phrase) => !named.some((actor) => actor.start === phrase.start)),
    ...victims(g, trigger, parties.recipients.length, found),
  ];
  const heads = parties.recipients.map((f) => f.head);
  const implied = impliedBy(g, trigger);
  const rules = [
    trigger.rule.id,
    trigger.carrier?.support.id,
    ...[...parties.actors, ...parties.recipients].map((f) => f.rule),
    ...status.rules,
    isForPower(g, trigger) ? FOR_POWER : null,
  ];
  return {
    type: trigger.rule.type,
    mode: trigger.rule.mode ?? null,
    contexts: findContexts(
      g,
      trigger,
      [...parties.actors, ...parties.recipients].map((f) => f.head),
    ),
    sentence: g.tree.sentence.index,
    trigger: triggerPhrase(g, trigger),
    actors: actors.map((phrase) => apartFrom(g, phrase, recipients)),
    recipients: recipients.map((phrase) => apartFrom(g, phrase, actors)),
    scope: scopeOf(g, trigger),
    status: status.verdict,
    claimants: [
      ...(claimed ? [claimed] : []),
      ...findClaimants(g, trigger, {
        ...found,
        embeddedBy: status.embeddedBy,
        acts: judged(found.triggers),
        actors,
        status: status.verdict,
      }).filter((c) => c.phrase.start !== claimed?.phrase.start),
    ],
    tolls: [...recipientsToll(g, trigger, heads.length > 0 ? heads : uprooted(trigger)), ...tolls],
    ...(implied ? { implied } : {}),
    ...(trigger.rule.resumes ? { resumes: true, ...howTold(g, trigger.anchor) } : {}),
    anaphoric: trigger.rule.resumes || isAnaphoric(g, trigger, actors.length + recipients.length),
    rules: [...new Set(rules.filter((r) => r !== null && r !== undefined))],
  };
}

/** The words that judge an act known besides. */
function judged(triggers: readonly Trigger[]): Set<number> {
  const judging = triggers.filter(({ rule }) => rule.mode === 'disapprove' || rule.type === 'SUPPORT');
  return new Set(judging.flatMap(({ anchor, words }) => [anchor, ...words]));
}

/** "les combats ont déplacé **dix mille civils**": counted with the fighting, though nobody aimed at them. */
function uprooted({ rule, slot }: Trigger): number[] {
  return rule.toll === 'displaced' ? slot('obj').map((f) => f.head) : [];
}

/** The parties of a trigger that stands beside others. */
function partiesAmong(g: Grammar, trigger: Trigger, triggers: readonly Trigger[]): Parties {
  const said = withOperators(g, partiesOf(g, trigger), trigger, triggers);
  const own = withoutEventWords(withoutSelfStruck(g, said, trigger, triggers), trigger, triggers);
  const asked = withThoseAsked(g, withoutTakenAgents(g, own, trigger, triggers), trigger, triggers);
  const called = withPatrons(g, withHelpers(g, withThoseCalled(g, asked, trigger, triggers), trigger), trigger);
  const known = withoutOwnPeople(g, withBlamed(g, called, trigger, triggers), trigger.rule.type);
  const charged = withCharged(g, withCaptors(g, known, trigger, triggers), trigger, triggers);
  const signed = withPactPartners(g, charged, trigger, triggers);
  return withContradicted(g, withQuestioners(g, signed, trigger), trigger);
}

/** "a condamné le **coup d'État**": a word inside the name of another event is nobody. */
function withoutEventWords(parties: Parties, own: Trigger, triggers: readonly Trigger[]): Parties {
  const inside = triggers
    .filter((t) => t !== own && t.rule.type === 'COERCE')
    .flatMap((t) => t.words.filter((w) => w !== t.anchor));
  if (inside.length === 0) return parties;
  const isParty = (f: Filler): boolean => !inside.includes(f.head);
  return { actors: parties.actors.filter(isParty), recipients: parties.recipients.filter(isParty) };
}

/** "**quatre civils morts** dans une embuscade": where nobody else is struck, those counted are. */
function victims(g: Grammar, trigger: Trigger, known: number, found: SentenceFindings): Phrase[] {
  if (known > 0 || trigger.rule.type !== 'ASSAULT') return [];
  const toll = (found.tolls.get(trigger) ?? []).find((t) => !t.partOf && t.min > 0 && t.kind !== 'arrested');
  return toll?.counted && !isBareCount(g, toll.counted) ? [toll.counted] : [];
}

/** "**quatre morts**" says how many, and of nobody who they were; "quatre morts **civils**" does. */
function isBareCount(g: Grammar, { head, first, last }: Phrase): boolean {
  if (!g.lexicon.quantities.tollNouns.has(lemmaOf(wordAt(g.tree, head)))) return false;
  return !g.tree.words.slice(first, last + 1).some((w) => w.index !== head && g.classes(w.index).has('actor'));
}

/** "**Je** salue", "**nous** appelons" inside a quotation: its speaker. */
function speakerFor(g: Grammar, head: number, quote: DraftQuote | null): Phrase {
  const own = { ...phraseAt(g.tree, head), head: countedHead(g, head) };
  const first = /^(je|j['’]|nous|me|m['’]|mon|ma|mes|notre|nos)$/i.test(wordAt(g.tree, head).form);
  return first && quote?.speaker ? quote.speaker : own;
}

/** « **On** voulait remercier l'armée », a dit X: in a speaker's own words of praise "on" is the speaker. */
function spoken(g: Grammar, trigger: Trigger, quote: DraftQuote | null): Phrase[] | null {
  if (trigger.rule.type !== 'SUPPORT' || !quote?.speaker) return null;
  let verb = trigger.anchor;
  while (hasRel(wordAt(g.tree, verb), 'xcomp') && wordAt(g.tree, verb).head >= 0) verb = wordAt(g.tree, verb).head;
  const has = (word: RegExp): boolean => (g.tree.children[verb] ?? []).some((i) => word.test(wordAt(g.tree, i).form));
  // « On **nous** soutient »: others do
  return has(/^(on|l'on)$/i) && !has(/^(me|m['’]|nous)$/i) ? [quote.speaker] : null;
}

function triggerPhrase(g: Grammar, trigger: Trigger): Phrase {
  const words = [...trigger.words].sort((a, b) => a - b);
  return phraseOfRange(g.tree, trigger.anchor, words[0] ?? trigger.anchor, words[words.length - 1] ?? trigger.anchor);
}
