/** In: gold sentences and their analyses. Out: UPOS, features, UAS and LAS in percent, and F1 of each relation with its subtype. */
import type { WordAnalysis } from '../../src/parse/analysis.js';
import type { GoldSentence } from './treebank.js';

export interface RelationScore {
  readonly relation: string;
  readonly gold: number;
  readonly f1: number;
}

export interface Scores {
  readonly words: number;
  readonly upos: number;
  readonly feats: number;
  readonly uas: number;
  /** Without subtypes, as CoNLL 2018 counts. */
  readonly las: number;
  readonly lasSubtypes: number;
  readonly relations: readonly RelationScore[];
}

interface Tally {
  gold: number;
  found: number;
  right: number;
}

function tallyOf(tallies: Map<string, Tally>, relation: string): Tally {
  const tally = tallies.get(relation) ?? { gold: 0, found: 0, right: 0 };
  tallies.set(relation, tally);
  return tally;
}

const plain = (relation: string): string => relation.split(':')[0] ?? relation;

function featsKey(analysis: WordAnalysis): string {
  return [analysis.upos, ...Object.entries(analysis.feats).map(([k, v]) => `${k}=${v}`)].join('|');
}

export function scoreAnalyses(gold: readonly GoldSentence[], analyses: readonly (readonly WordAnalysis[])[]): Scores {
  const tallies = new Map<string, Tally>();
  let words = 0,
    upos = 0,
    feats = 0,
    uas = 0,
    las = 0,
    full = 0;
  gold.forEach((sentence, s) => {
    const n = sentence.forms.length;
    sentence.forms.forEach((_, i) => {
      const found = analyses[s]?.[i];
      if (found === undefined) throw new Error(`sentence ${s} has no analysis of word ${i}`);
      const relation = sentence.relations[i] as string;
      const head = sentence.heads[i] === n ? -1 : sentence.heads[i];
      words++;
      if (found.upos === sentence.tags[i]) upos++;
      if (featsKey(found) === sentence.feats[i]) feats++;
      const attached = found.head === head;
      if (attached) uas++;
      if (attached && plain(found.deprel) === plain(relation)) las++;
      tallyOf(tallies, relation).gold++;
      tallyOf(tallies, found.deprel).found++;
      if (!attached || found.deprel !== relation) return;
      full++;
      tallyOf(tallies, relation).right++;
    });
  });
  const percent = (count: number): number => (100 * count) / words;
  const relations = [...tallies].map(([relation, t]) => ({
    relation,
    gold: t.gold,
    f1: (200 * t.right) / (t.gold + t.found),
  }));
  return {
    words,
    upos: percent(upos),
    feats: percent(feats),
    uas: percent(uas),
    las: percent(las),
    lasSubtypes: percent(full),
    relations: relations.sort((a, b) => b.gold - a.gold),
  };
}

export function formatScores(name: string, s: Scores): string {
  const cells = [s.upos, s.feats, s.uas, s.las, s.lasSubtypes].map((x) => x.toFixed(2));
  return `${name.padEnd(14)} UPOS ${cells[0]}  FEATS ${cells[1]}  UAS ${cells[2]}  LAS ${cells[3]}  with subtypes ${cells[4]}`;
}
