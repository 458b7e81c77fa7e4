/** Which words of the row report speech. In: a position. Out: the verb's entry: "déclarer", "se féliciter", "faire valoir", "mettre l'accent"; and how the cue is written. */
import type { ReportingLexicon, ReportingVerb } from '../../lexicon/reporting.js';
import type { Phrase } from '../../model/draft.js';
import type { Word } from '../../model/sentence.js';
import type { Reading } from './reading.js';

/** How far the noun or infinitive of "**faire** encore une fois **valoir**" may stand. */
const PHRASE_REACH = 5;

export interface Report {
  readonly entry: ReportingVerb;
  /** Position of its last word: of "accent" in "a mis l'accent". */
  readonly last: number;
}

/** The reporting verb at a position; a phrase before its verb alone ("faire valoir" before "faire"). */
export function reportAt(reading: Reading, at: number): Report | null {
  const lemma = verbLemma(reading, at);
  if (lemma === null) return null;
  const { verbs } = reading.lexicon.reporting;
  for (const { rest, entry } of phrasesOf(reading.lexicon.reporting).get(lemma) ?? []) {
    const last = endOf(reading, at, rest);
    if (last !== null) return { entry, last };
  }
  const isReflexive = isReflexiveAt(reading, at);
  // "les otages **se trouvent** « en lieu sûr »": beside "se" a verb of thought says where or what one is
  const plain = verbs.get(lemma);
  const entry =
    (isReflexive ? verbs.get(`se ${lemma}`) : undefined) ??
    (isReflexive && plain?.force === 'think' ? undefined : plain);
  return entry ? { entry, last: at } : null;
}

/** "précise", "juge", "a **tweeté**": forms of verbs of speech that the tagger may take for adjectives or nouns. */
function verbLemma(reading: Reading, at: number): string | null {
  const word = reading.row[at]?.word;
  if (!word) return null;
  if (word.upos === 'VERB' || word.upos === 'AUX') return word.lemma.toLowerCase();
  const form = word.form.toLowerCase();
  const isParticiple = form.endsWith('é') && reading.row[at - 1]?.word.upos === 'AUX';
  return reading.presentForms.get(isParticiple ? form.replace(/é$/, 'e') : form) ?? null;
}

/** "s'est félicité", "se félicite" */
function isReflexiveAt(reading: Reading, at: number): boolean {
  return [at - 1, at - 2, at - 3].some((i) => /^s['’]$|^se$/i.test(reading.row[i]?.word.form ?? ''));
}

interface PhraseEntry {
  readonly rest: readonly string[];
  readonly entry: ReportingVerb;
}

const phrases = new WeakMap<ReportingLexicon, ReadonlyMap<string, PhraseEntry[]>>();

export function phrasesOf(reporting: ReportingLexicon): ReadonlyMap<string, PhraseEntry[]> {
  const known = phrases.get(reporting);
  if (known) return known;
  const made = new Map<string, PhraseEntry[]>();
  for (const [lemma, entry] of reporting.verbs) {
    const [verb = '', ...rest] = lemma.split(/ |(?<=['’])/);
    if (rest.length === 0 || verb === 'se') continue;
    made.set(verb, [...(made.get(verb) ?? []), { rest, entry }]);
  }
  phrases.set(reporting, made);
  return made;
}

function endOf(reading: Reading, at: number, rest: readonly string[]): number | null {
  const behind = reading.row.slice(at + 1, at + 1 + PHRASE_REACH).map(({ word }) => word);
  const end = phraseEnd(behind, rest);
  return end === null ? null : at + 1 + end;
}

/** In: the words behind a verb. Out: the place of the phrase's last, all of it in order, others between: "**fait**-elle **valoir**", "a **mis** tout **l'accent**". */
export function phraseEnd(behind: readonly Word[], rest: readonly string[]): number | null {
  let next = 0;
  for (const [i, word] of behind.entries()) {
    if (/^[.;:»"”]$/.test(word.form)) return null;
    const wanted = rest[next];
    if (word.form.toLowerCase().replace('’', "'") === wanted || word.lemma.toLowerCase() === wanted) next++;
    if (next === rest.length) return i;
  }
  return null;
}

/** "pouvait-**on lire** sur les murs", "**on** peut aussi y **lire**": readers say nothing. */
export function isReadBy(entry: ReportingVerb, speaker: Phrase | null): boolean {
  return entry.verb.includes('lire') && /^on$/i.test(speaker?.text ?? '');
}

/** "a-t-il déclaré" is cued by "a déclaré": the auxiliary just before, without the clitic. */
export function verbText(reading: Reading, at: number): string {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const word = reading.row[i]?.word;
    if (word?.upos === 'AUX') return `${word.form} ${reading.row[at]?.word.form}`.toLowerCase();
    if (!word || word.upos === 'PUNCT') break;
  }
  return reading.row[at]?.word.form.toLowerCase() ?? '';
}
