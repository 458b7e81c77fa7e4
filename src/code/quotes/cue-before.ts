/** Frames before a quotation. In: its range. Out: the cue of X a déclaré : « … », X dénonce « … », Selon X, « … », Un berger : « … ». */
import type { Phrase } from '../../model/draft.js';
import type { Word } from '../../model/sentence.js';
import { childrenBy, hasRel, lemmaOf, wordAt } from '../tree/tree.js';
import { colonCue } from './before-colon.js';
import { chargeCue } from './charge.js';
import { type Cue, prepositionCue } from './cue.js';
import { governingCue } from './governing.js';
import type { QuotedRange } from './marks.js';
import { isVoiced, ownerIn } from './noun-speaker.js';
import { classed, type PlacedWord, type Reading, rowFrom } from './reading.js';
import { isReadBy, reportAt, verbText } from './report-words.js';
import { sayer } from './sayer.js';
import { agentOf, speakerOfVerb } from './speaker-of-verb.js';
import { isSomebody, wholePhrase } from './speaker-phrase.js';

const BEFORE_REACH = 40;
/** How far before "selon X" the verb of one who describes himself may stand. */
const SELF_REACH = 8;

/** The verb of speech above the mark; where the tree shows none, the nearest on the left, within the sentence. */
export function cueBefore(reading: Reading, range: QuotedRange): Cue | null {
  const charge = chargeCue(reading, range);
  if (charge) return charge;
  const told = agentCue(reading, range) ?? colonCue(reading, range);
  if (told) return told;
  const governing = governingCue(reading, range);
  return governing?.speaker || governing?.silent ? governing : nearestCue(reading, range);
}

/** "Ils ont parlé dans une lettre lue **par Awa Koné** : « … »": the agent just before the colon. */
function agentCue(reading: Reading, range: QuotedRange): Cue | null {
  const colon = rowFrom(reading, range.open) - 1;
  const placed = reading.row[colon];
  if (placed?.word.form !== ':') return null;
  const tree = reading.tree(placed.sentence);
  const verb = tree.words.findLast(
    (w) => w.index < placed.word.index && reportAt(reading, colon - placed.word.index + w.index),
  );
  const agent = verb && agentOf(tree, verb.index);
  // "d'après une source, **citée par la radio** : « … »": the radio only hands it on
  if (!verb || agent === undefined || isCited(reading, verb)) return null;
  const speaker = wholePhrase(tree, agent);
  const at = colon - placed.word.index + verb.index;
  return speaker.last === placed.word.index - 1
    ? { text: verbText(reading, at), speaker, rule: 'fr.quote.agent', at }
    : null;
}

function isCited(reading: Reading, verb: Word): boolean {
  return reading.lexicon.reporting.relays.get(lemmaOf(verb))?.cites === true && hasRel(verb, 'acl', 'amod');
}

function nearestCue(reading: Reading, range: QuotedRange): Cue | null {
  const first = rowFrom(reading, range.open);
  const colon = reading.row[first - 1]?.word.form === ':';
  // "…, selon Awa Koné, maire de Pô :" ¶ « … »: the colon holds two lines together
  const paragraph = reading.row[colon ? first - 1 : first]?.paragraph;
  const inSentence = reading.row[first]?.sentence;
  let pending: Cue | null = null;
  for (let at = first - 1; at >= Math.max(0, first - BEFORE_REACH); at--) {
    const placed = reading.row[at];
    if (!placed || placed.paragraph !== paragraph || /^[»”]$/.test(placed.word.form)) break;
    if (placed.sentence !== inSentence && endsOtherSentence(placed)) break;
    if (reading.isQuoted(placed.word.start)) continue;
    const source = prepositionCue(reading, at);
    const cue = source ?? forwardCue(reading, at, colon);
    if (cue?.speaker) return (source && selfDescribed(reading, at)) ?? cue;
    if (cue?.silent) return cue;
    pending ??= cue;
  }
  return pending;
}

/** "Le maire, qui **s'est dit** mardi, selon Le Courrier, « plutôt hostile »": one who calls himself something waits for the word. */
function selfDescribed(reading: Reading, from: number): Cue | null {
  for (let at = from - 1; at >= from - SELF_REACH; at--) {
    const placed = reading.row[at];
    if (!placed || placed.sentence !== reading.row[from]?.sentence) return null;
    if (placed.word.upos !== 'VERB') continue;
    const cue = forwardCue(reading, at, false);
    const isReflexive = childrenBy(reading.tree(placed.sentence), placed.word.index, 'expl').length > 0;
    return cue?.speaker && isReflexive ? cue : null;
  }
  return null;
}

/** A colon does not end what introduces: « X a prévenu : » ¶ may be split off as a sentence. */
function endsOtherSentence({ word }: PlacedWord): boolean {
  return /^[.!?…]$/.test(word.form);
}

/** Before a colon any verb with a subject introduces: "Awa Koné **rejette** ces allégations : « … »". */
function forwardCue(reading: Reading, at: number, colon: boolean): Cue | null {
  const entry = reading.row[at]?.word.upos === 'VERB' ? reportAt(reading, at)?.entry : undefined;
  if (!entry && !(colon && heads(reading, at))) return null;
  const speaker = speakerOfVerb(reading, at);
  const silent = entry !== undefined && isReadBy(entry, speaker);
  const named = silent ? null : entry ? sayer(reading, speaker, entry) : teller(reading, at, speaker);
  return { text: verbText(reading, at), speaker: named, rule: entry?.id ?? 'fr.quote.colon', at, silent };
}

/** "**Le constat** est sans appel : « … »": a thing that is so or so says nothing, but whose it is does: "la réponse **du maire** est claire". */
function teller(reading: Reading, at: number, speaker: Phrase | null): Phrase | null {
  const placed = reading.row[at];
  if (!speaker || placed?.word.upos === 'VERB') return speaker;
  const tree = reading.tree(speaker.sentence);
  const head = wordAt(tree, speaker.head);
  if (isVoiced(reading, head)) return ownerIn(reading, tree, tree.words.slice(speaker.first, speaker.last + 1));
  // "**le bilan** est lourd : « … »": a paper is described, and says nothing by it
  const isSource =
    reading.lexicon.reporting.sourceNouns.has(lemmaOf(head)) && !classed(reading, lemmaOf(head), 'paper');
  const mayTell = isSomebody(reading, tree, head) || isSource;
  return head.upos !== 'NOUN' || mayTell ? speaker : null;
}

/** A clause: a verb with its subject, or "Awa Koné a été **claire** : « … »". */
function heads(reading: Reading, at: number): boolean {
  const placed = reading.row[at];
  if (!placed) return false;
  const tree = reading.tree(placed.sentence);
  const isPredicate = placed.word.upos === 'VERB' || childrenBy(tree, placed.word.index, 'cop').length > 0;
  return isPredicate && childrenBy(tree, placed.word.index, 'nsubj').length > 0;
}
