/** Where the words were said. In: the position of a cue. Out: the channel that the same sentence names ("dans un communiqué", "sur X", "à l'AFP"). */
import type { ReportingLexicon } from '../../lexicon/reporting.js';
import type { Reading } from './reading.js';

const PREPOSITIONS = new Set(['dans', 'sur', 'à', 'au', 'via', 'par', 'lors', 'de', 'auprès', 'devant', 'en']);
const REACH = 60;

/** A channel counts only behind a preposition: "dans un **communiqué**", not "le communiqué est long". */
export function channelNear(reading: Reading, at: number): string | null {
  const sentence = reading.row[at]?.sentence;
  for (let distance = 0; distance < REACH; distance++) {
    for (const i of distance === 0 ? [at] : [at + distance, at - distance]) {
      const name = reading.row[i]?.sentence === sentence ? channelAt(reading, i) : null;
      if (name) return name;
    }
  }
  return null;
}

const openers = new WeakMap<ReportingLexicon, ReadonlySet<string>>();

/** First words of the channels: most words open none. */
function openersOf(reporting: ReportingLexicon): ReadonlySet<string> {
  const known = openers.get(reporting);
  if (known) return known;
  const made = new Set([...reporting.channels.keys()].map((name) => name.split(' ')[0] ?? name));
  openers.set(reporting, made);
  return made;
}

function channelAt(reading: Reading, at: number): string | null {
  const { channels } = reading.lexicon.reporting;
  const opening = reading.row[at]?.word;
  const known = openersOf(reading.lexicon.reporting);
  if (!opening || !(known.has(opening.form.toLowerCase()) || known.has(opening.lemma.toLowerCase()))) return null;
  for (let length = 3; length >= 1; length--) {
    const words = reading.row.slice(at, at + length).map((p) => p.word);
    const forms = words.map((w) => w.form.toLowerCase()).join(' ');
    const lemmas = words.map((w) => w.lemma.toLowerCase()).join(' ');
    const channel = channels.get(forms) ?? channels.get(lemmas);
    if (channel && introduced(reading, at)) return channel.name;
  }
  return null;
}

function introduced(reading: Reading, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    const word = reading.row[i]?.word;
    if (!word || word.upos === 'PUNCT' || word.upos === 'VERB') return false;
    if (word.upos === 'ADP') return PREPOSITIONS.has(word.lemma.toLowerCase());
  }
  return false;
}
