/** Proper names of a document. In: its analysed sentences. Out: for each sentence, its name spans with their kind. */
import type { TextWords } from '../../lexicon/text.js';
import type { NameKind, NameSpan, Word } from '../../model/sentence.js';
import type { Lefff } from '../lefff/lefff.js';
import { FeatureList } from '../linear/feature-list.js';
import type { LinearModel } from '../linear/packed-model.js';
import type { Candidate } from './candidate.js';
import { NAME_CLASSES, nameFeatures } from './name-features.js';
import { nameCandidates } from './name-spans.js';

export interface NameResources {
  readonly words: TextWords;
  readonly lefff: Lefff;
  /** Tells kinds apart (classes NAME_CLASSES). */
  readonly names: LinearModel;
}

interface Mention extends Candidate {
  readonly sentence: number;
  readonly key: string;
  readonly tokens: readonly string[];
  readonly scores: Int32Array;
}

export function findNames(sentences: readonly (readonly Word[])[], resources: NameResources): NameSpan[][] {
  const mentions = sentences.flatMap((words, sentence) => shareInLists(words, mentionsOf(words, sentence, resources)));
  const votes = votesOf(mentions);
  const found: NameSpan[][] = sentences.map(() => []);
  for (const mention of mentions) {
    const kind = kindOf(votes.get(mention.key) as Int32Array);
    if (kind === 'none') continue;
    found[mention.sentence]?.push({ kind, first: mention.first, last: mention.last });
  }
  return found;
}

function mentionsOf(words: readonly Word[], sentence: number, resources: NameResources): Mention[] {
  const { lefff, names } = resources;
  const features = new FeatureList(128);
  return nameCandidates(words, resources.words, lefff).map(({ first, last }) => {
    const scores = new Int32Array(NAME_CLASSES.length);
    nameFeatures(features, { words, lexicon: resources.words, lefff }, { first, last });
    names.score(features, scores);
    const tokens = words.slice(first, last + 1).map((word) => word.form.toLowerCase());
    return { first, last, sentence, scores, tokens, key: tokens.join(' ') };
  });
}

/** "Sévaré, Kolani et Tirna": names of one enumeration lean on each other, for one kind is likely for all. */
function shareInLists(words: readonly Word[], mentions: readonly Mention[]): Mention[] {
  const lists: Mention[][] = [];
  for (const mention of mentions) {
    const open = lists[lists.length - 1];
    const before = open?.[open.length - 1];
    if (open && before && isListed(words, before.last + 1, mention.first)) open.push(mention);
    else lists.push([mention]);
  }
  return lists.flatMap((list) => {
    const mean = NAME_CLASSES.map((_, c) => list.reduce((sum, m) => sum + (m.scores[c] as number), 0) / list.length);
    return list.map((mention) => ({
      ...mention,
      scores: mention.scores.map((score, c) => (score + (mean[c] as number)) / 2),
    }));
  });
}

function isListed(words: readonly Word[], from: number, to: number): boolean {
  const between = words.slice(from, to);
  return (
    between.length > 0 &&
    between.length < 4 &&
    between.every((word) => /^(?:,|et|ou|ainsi|que|l'|la|le|de|à)$/.test(word.form)) &&
    /^(?:,|et|ou)$/.test((between[0] as Word).form)
  );
}

/**
 * One name has one kind in one document: the scores of equal names add up, and a surname alone takes those of the full name
 * ("Aminata Sow … Mme Sow").
 */
function votesOf(mentions: readonly Mention[]): ReadonlyMap<string, Int32Array> {
  const sums = new Map<string, Int32Array>();
  for (const { key, scores } of mentions) add(sums, key, scores);
  const full = new Map<string, string>();
  for (const { key, tokens } of mentions) {
    if (tokens.length > 1 && kindOf(sums.get(key) as Int32Array) === 'person')
      full.set(tokens[tokens.length - 1] as string, key);
  }
  const votes = new Map(sums);
  for (const [surname, key] of full) {
    const own = sums.get(surname);
    if (own)
      votes.set(
        surname,
        own.map((score, c) => score + (sums.get(key)?.[c] ?? 0)),
      );
  }
  return votes;
}

function add(sums: Map<string, Int32Array>, key: string, scores: Int32Array): void {
  const sum = sums.get(key);
  sums.set(key, sum ? sum.map((value, c) => value + (scores[c] as number)) : scores);
}

/** What the tagger took for a name is left out only where "none" wins clearly; persons, the strongest guess, need no such help. */
const NONE_MARGIN = 50;

function kindOf(scores: ArrayLike<number>): NameKind | 'none' {
  let best: NameKind = 'person';
  let bestScore = Number.NEGATIVE_INFINITY;
  NAME_CLASSES.forEach((name, c) => {
    if (name === 'none' || (scores[c] as number) <= bestScore) return;
    best = name;
    bestScore = scores[c] as number;
  });
  const none = (scores[NAME_CLASSES.indexOf('none')] as number) - (best === 'person' ? 0 : NONE_MARGIN);
  return none > bestScore ? 'none' : best;
}
