/** The document as one row of words, so that a cue can be sought on either side of a quotation whatever the sentence split; and the words that cue. */
import type { EventLexicon } from '../../lexicon/event-rules.js';
import type { ReportingLexicon } from '../../lexicon/reporting.js';
import type { ParsedDocument, Word } from '../../model/sentence.js';
import { type Tree, treeOf } from '../tree/tree.js';
import type { QuotedRange } from './marks.js';

export interface PlacedWord {
  readonly word: Word;
  readonly sentence: number;
  readonly paragraph: number;
}

/** Words that quotations need: who reports, and which nouns name times or measures and so never speak ("a déclaré **lundi soir** le préfet"). */
export interface QuoteLexicon {
  readonly reporting: ReportingLexicon;
  readonly classes: EventLexicon['classes'];
  /** Does the lemma name a role or a body that acts ("maire", "syndicat")? */
  readonly isRole: (lemma: string) => boolean;
}

export interface Reading {
  readonly doc: string;
  readonly row: readonly PlacedWord[];
  readonly sentences: number;
  readonly lexicon: QuoteLexicon;
  /** "précise", "juge": forms of verbs of speech that the tagger may take for adjectives or nouns, to their lemma. */
  readonly presentForms: ReadonlyMap<string, string>;
  tree(sentence: number): Tree;
  isTime(word: Word): boolean;
  isActor(word: Word): boolean;
  /** Does the document name a person so ("Awa **Koné** a parlé")? In a headline "Koné : « … »" looks like a town. */
  isPersonElsewhere(surname: string): boolean;
  /** Does the offset lie between quotation marks? Words of a quotation are nobody's subject outside it. */
  isQuoted(offset: number): boolean;
}

export function readingOf(parsed: ParsedDocument, lexicon: QuoteLexicon, quoted: readonly QuotedRange[]): Reading {
  const row = parsed.sentences.flatMap((s) =>
    s.words.map((word) => ({ word, sentence: s.index, paragraph: s.paragraph })),
  );
  const trees = new Map<number, Tree>();
  let surnames: ReadonlySet<string> | null = null;
  return {
    doc: parsed.doc,
    row,
    sentences: parsed.sentences.length,
    lexicon,
    presentForms: presentForms(lexicon.reporting),
    isTime: (word) => lexicon.classes.get(word.lemma.toLowerCase())?.has('time') ?? false,
    isActor: (word) => lexicon.isRole(word.lemma.toLowerCase()),
    isPersonElsewhere: (surname) => {
      surnames ??= surnamesIn(parsed);
      return surnames.has(surname);
    },
    isQuoted: (offset) => quoted.some((q) => q.open < offset && offset < q.close),
    tree(sentence) {
      const known = trees.get(sentence);
      if (known) return known;
      const found = parsed.sentences[sentence];
      if (!found) throw new RangeError(`no sentence ${sentence} in a document of ${parsed.sentences.length}`);
      const tree = treeOf(found);
      trees.set(sentence, tree);
      return tree;
    },
  };
}

function surnamesIn({ sentences }: ParsedDocument): ReadonlySet<string> {
  return new Set(
    sentences.flatMap(({ names, words }) =>
      names.flatMap((n) => (n.kind === 'person' ? (words[n.last]?.form ?? []) : [])),
    ),
  );
}

const forms = new WeakMap<ReportingLexicon, ReadonlyMap<string, string>>();

function presentForms(reporting: ReportingLexicon): ReadonlyMap<string, string> {
  const known = forms.get(reporting);
  if (known) return known;
  const verbs = [...reporting.verbs.keys()].filter((v) => v.endsWith('er') && !v.includes(' '));
  const made = new Map(
    verbs.flatMap(
      (v) =>
        [
          [v.slice(0, -1), v],
          [`${v.slice(0, -2)}ent`, v],
        ] as const,
    ),
  );
  forms.set(reporting, made);
  return made;
}

/** Position in the row of the first word that starts at or after an offset. */
export function rowFrom(reading: Reading, offset: number): number {
  let low = 0;
  let high = reading.row.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((reading.row[middle]?.word.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Is this lemma in a list of `fr/nouns/classes.yaml`? */
export function classed(reading: Reading, lemma: string, name: string): boolean {
  return reading.lexicon.classes.get(lemma.toLowerCase())?.has(name) ?? false;
}
