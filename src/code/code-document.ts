/** The coder. In: a parsed document and the lexicon. Out: its Draft: every naming of an event with parties, status, claimants and tolls; quotations; rules that nearly fired. */
import type { Draft, DraftEvent, DraftQuote, DraftToll, Phrase } from '../model/draft.js';
import type { ParsedDocument, Sentence } from '../model/sentence.js';
import { type AccidentSigns, accidentSigns, withoutAccidents } from './accidents/without-accidents.js';
import { draftEvent } from './assemble/draft-event.js';
import { tellsRescue, withLetGo } from './assemble/let-go.js';
import { hasOwnOccasion } from './assemble/own-occasion.js';
import { withoutUnresumed } from './assemble/resumed.js';
import { tollMention } from './assemble/toll-mention.js';
import { withAnnouncers } from './claimants/announcers.js';
import type { Attribution } from './claimants/attribution.js';
import { bracketedSource } from './claimants/bracketed.js';
import { withClaimsBefore } from './claimants/claimed-before.js';
import { countsGiven } from './claimants/counted-by.js';
import { prepositionalSources } from './claimants/prepositions.js';
import { textsRead } from './claimants/read-in.js';
import { reportingVerbs } from './claimants/verbs.js';
import { type CodeLexicon, type CoderLexicon, isOfClass, prepareLexicon } from './code-lexicon.js';
import { type Grammar, grammarOf } from './grammar.js';
import { findQuotes } from './quotes/find-quotes.js';
import { isBelied } from './status/belied.js';
import { withDenials } from './status/denials.js';
import { fallenIn } from './tolls/fallen.js';
import { withDeadAfterProtest, withDeadOfProtest } from './tolls/protest-dead.js';
import { type CountedVictims, countedVictims } from './tolls/toll-nouns.js';
import { findTriggers } from './triggers/find-triggers.js';
import type { NearMiss, Trigger } from './triggers/trigger.js';

export function codeDocument(parsed: ParsedDocument, lexicon: CodeLexicon): Draft {
  const prepared = prepareLexicon(lexicon);
  const quotes = findQuotes(parsed, {
    reporting: lexicon.reporting,
    classes: lexicon.events.classes,
    isRole: (lemma) => (prepared.roleOf.get(lemma)?.denotes ?? 'thing') !== 'thing',
  });
  const direct = quotes.filter((quote) => quote.kind === 'direct');
  const coded = parsed.sentences.map((sentence) => codeSentence(sentence, prepared, direct));
  const told = withoutUnresumed(withDeadAfterProtest(withDenials(withClaimsBefore(withAnnouncers(coded))).flat()));
  const signs = coded.map((c) => c.accidents);
  const freed = withLetGo(
    told,
    () => coded.some((c) => tellsRescue(c.g)),
    (rule) => prepared.forced.has(rule),
  );
  return {
    events: withoutAccidents(freed, signs, (name, event) => saysOnly(name, parsed, prepared, event)),
    sentences: coded.map((c) => c.g.tree.sentence),
    fallen: coded.flatMap((c) => c.fallen),
    quotes,
    nearMisses: coded.flatMap((c) => c.nearMisses),
  };
}

interface CodedSentence {
  readonly g: Grammar;
  readonly events: DraftEvent[];
  readonly fallen: Phrase[];
  readonly accidents: AccidentSigns;
  readonly nearMisses: NearMiss[];
}

function codeSentence(sentence: Sentence, lexicon: CoderLexicon, quotes: readonly DraftQuote[]): CodedSentence {
  const g = grammarOf(sentence, lexicon);
  const { triggers, nearMisses } = findTriggers(g);
  const victims = countedVictims(g, triggers);
  const attributions = attributionsOf(g, triggers);
  const found = { triggers, attributions, quotes, tolls: byTrigger(victims) };
  const events = triggers
    .flatMap((trigger) => draftEvent(g, trigger, found) ?? [])
    .filter((event) => !event.resumes || !hasOwnOccasion(g, event.trigger.head));
  const waiting = victims
    .filter((v) => v.trigger === null && !isBelied(g, v.noun))
    .map((v) => tollMention(g, v, attributions));
  return {
    g,
    events: [...withDeadOfProtest(g, events), ...waiting],
    fallen: fallenIn(g),
    accidents: accidentSigns(g),
    nearMisses,
  };
}

/** "tués", "la mort", "blessés": the word says what befell them, not who did it; "porte à 41 **le nombre** de soldats tués" counts more than one day's dead. */
function saysOnly(name: string, parsed: ParsedDocument, lexicon: CoderLexicon, event: DraftEvent): boolean {
  const words = parsed.sentences[event.sentence]?.words;
  const word = words?.[event.trigger.head];
  if (!words || !word) return false;
  const lemma = lexicon.participles.get(word.form.toLowerCase()) ?? word.lemma.toLowerCase();
  const over = words[words[word.head]?.head ?? -1]?.lemma;
  return isOfClass(lexicon, lemma, name) && over !== 'nombre';
}

function attributionsOf(g: Grammar, triggers: readonly Trigger[]): Attribution[] {
  return [
    ...reportingVerbs(g, new Set(triggers.map((t) => t.anchor))),
    ...prepositionalSources(g),
    ...textsRead(g),
    ...countsGiven(g),
    ...bracketedSource(g),
  ];
}

function byTrigger(victims: readonly CountedVictims[]): Map<Trigger, DraftToll[]> {
  const map = new Map<Trigger, DraftToll[]>();
  for (const { trigger, tolls } of victims) if (trigger) map.set(trigger, [...(map.get(trigger) ?? []), ...tolls]);
  return map;
}
