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

/** What is right about one word. */
interface WordMarks {
  readonly upos: boolean;
  readonly feats: boolean;
  readonly head: boolean;
  readonly plainRelation: boolean;
  readonly relation: boolean;
}

function markWord(gold: GoldSentence, i: number, found: WordAnalysis): WordMarks {
  const relation = gold.relations[i] as string;
  const head = found.head === (gold.heads[i] === gold.forms.length ? -1 : gold.heads[i]);
  return {
    upos: found.upos === gold.tags[i],
    feats: featsKey(found) === gold.feats[i],
    head,
    plainRelation: head && plain(found.deprel) === plain(relation),
    relation: head && found.deprel === relation,
  };
}

/** @throws Error where a sentence of the gold standard has fewer analyses than words */
export function scoreAnalyses(gold: readonly GoldSentence[], analyses: readonly (readonly WordAnalysis[])[]): Scores {
  const tallies = new Map<string, Tally>();
  const marks = gold.flatMap((sentence, s) =>
    sentence.relations.map((relation, i) => {
      const found = analyses[s]?.[i];
      if (found === undefined) throw new Error(`sentence ${s} has no analysis of word ${i}`);
      const mark = markWord(sentence, i, found);
      tallyOf(tallies, relation).gold++;
      tallyOf(tallies, found.deprel).found++;
      if (mark.relation) tallyOf(tallies, relation).right++;
      return mark;
    }),
  );
  const percent = (key: keyof WordMarks): number => (100 * marks.filter((mark) => mark[key]).length) / marks.length;
  const relations = [...tallies].map(([relation, t]) => ({
    relation,
    gold: t.gold,
    f1: (200 * t.right) / (t.gold + t.found),
  }));
  return {
    words: marks.length,
    upos: percent('upos'),
    feats: percent('feats'),
    uas: percent('head'),
    las: percent('plainRelation'),
    lasSubtypes: percent('relation'),
    relations: relations.sort((a, b) => b.gold - a.gold),
  };
}

export function formatScores(name: string, s: Scores): string {
  const cells = [s.upos, s.feats, s.uas, s.las, s.lasSubtypes].map((x) => x.toFixed(2));
  return `${name.padEnd(14)} UPOS ${cells[0]}  FEATS ${cells[1]}  UAS ${cells[2]}  LAS ${cells[3]}  with subtypes ${cells[4]}`;
}
