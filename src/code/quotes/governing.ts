/** The verb that governs a quotation. In: the quotation's range. Out: the nearest verb of speech above its opening mark in the tree, with who speaks. */
import { childrenBy, hasRel, lemmaOf, pathUp, wordAt } from '../tree/tree.js';
import type { Cue } from './cue.js';
import type { QuotedRange } from './marks.js';
import { classed, type PlacedWord, type Reading, rowFrom } from './reading.js';
import { isReadBy, reportAt, verbText } from './report-words.js';
import { sayer } from './sayer.js';
import { agentOf, isPassiveAlone, speakerOfVerb } from './speaker-of-verb.js';
import { isSomebody } from './speaker-phrase.js';
import { viewCue } from './view.js';

/** "Le préfet, qui a précisé que le car se trouvait « à l'abri », a évoqué « … »": the verbs above the mark, not those of clauses that ended before it. */
export function governingCue(reading: Reading, range: QuotedRange): Cue | null {
  const first = rowFrom(reading, range.start);
  const placed = reading.row[first];
  if (!placed) return null;
  const tree = reading.tree(placed.sentence);
  let found: Cue | null = viewCue(reading, range);
  if (found) return found;
  for (const index of pathUp(tree, placed.word.index)) {
    const { start } = wordAt(tree, index);
    const outside = start < range.open && !reading.isQuoted(start);
    const cue = outside ? cueOfVerb(reading, first - placed.word.index + index) : null;
    if (cue?.speaker) return cue;
    found ??= cue;
  }
  return found;
}

/** "a exprimé son « … »": the nearest verb above is one of speech; "a ouvert son « … »" names a thing. */
export function isSaid(reading: Reading, range: QuotedRange): boolean {
  const first = rowFrom(reading, range.start);
  const placed = reading.row[first];
  if (!placed) return false;
  const tree = reading.tree(placed.sentence);
  const verb = pathUp(tree, placed.word.index).find((i) => wordAt(tree, i).upos === 'VERB');
  return verb !== undefined && reportAt(reading, first - placed.word.index + verb) !== null;
}

function cueOfVerb(reading: Reading, at: number): Cue | null {
  const placed = reading.row[at];
  const entry = placed?.word.upos === 'VERB' ? reportAt(reading, at)?.entry : undefined;
  if (!placed || !entry || isAskedFor(reading, placed)) return null;
  const speaker = speakerOfVerb(reading, at);
  const silent =
    isJudged(reading, placed) || isReadBy(entry, speaker) || (entry.force !== 'think' && isCharged(reading, placed));
  return {
    text: verbText(reading, at),
    speaker: silent ? null : sayer(reading, speaker, entry),
    rule: entry.id,
    at,
    silent,
  };
}

/** "a exigé de lui qu'il **s'explique** sur « … »": who is asked to speak has not spoken. */
function isAskedFor(reading: Reading, { word, sentence }: PlacedWord): boolean {
  const tree = reading.tree(sentence);
  const over = hasRel(word, 'ccomp', 'xcomp') ? tree.words[word.head] : undefined;
  const entry = over && over.upos === 'VERB' ? reading.lexicon.reporting.verbs.get(lemmaOf(over)) : undefined;
  return entry?.force === 'ask' && !classed(reading, over?.lemma ?? '', 'deciding') && entry.nouns;
}

/** "**il a été condamné** pour « … »": who is judged or accused does not speak; "un message a été lu : « … »" leaves it open. */
function isJudged(reading: Reading, { word, sentence }: PlacedWord): boolean {
  const tree = reading.tree(sentence);
  if (!isPassiveAlone(tree, word.index)) return false;
  const judged = childrenBy(tree, word.index, 'nsubj').map((i) => wordAt(tree, i));
  return judged.length === 0 || judged.some((w) => w.upos === 'PRON' || isSomebody(reading, tree, w));
}

/** "**poursuivi** pour « … »", "une femme **accusée** de « … »": a charge beside whom it is brought against. */
function isCharged(reading: Reading, { word, sentence }: PlacedWord): boolean {
  const tree = reading.tree(sentence);
  if (!hasRel(word, 'acl', 'advcl', 'amod') || word.feats['Tense'] !== 'Past') return false;
  return (
    childrenBy(tree, word.index, 'aux').length === 0 &&
    agentOf(tree, word.index) === undefined &&
    classed(reading, lemmaOf(word), 'prosecuting')
  );
}
