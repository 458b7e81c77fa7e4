/** In: trained networks and a linear parser. Out: their common opinion on any sentence. */
import type { WordAnalysis } from '../../../src/parse/analysis.js';
import { MAX_BAG } from '../../../src/parse/neural/inputs.js';
import { pad8 } from '../../../src/parse/neural/shape.js';
import type { LinearAnalyser } from '../linear/linear-analyser.js';
import type { InputRows } from '../network/build-network.js';
import { LONGEST } from '../network/example.js';
import type { Network, Workspace } from '../network/network.js';
import type { ClassNames } from '../setting.js';
import { addShares, type Lesson, Votes } from './votes.js';

/** The share of a linear parser, which has one opinion and no doubts, beside 1 for each network. */
const LINEAR_SHARE = 0.6;

/** Longest sentence that can be taught. */
export const MAX_TAUGHT = LONGEST;

class NetworkTeacher {
  private readonly net: Network;
  private readonly w: Workspace;
  private readonly rows: number;

  constructor(net: Network) {
    this.net = net;
    this.w = net.workspace(LONGEST);
    this.rows = net.arena.place(2 * MAX_BAG);
  }

  voteHeads(input: InputRows, votes: Votes): void {
    const { net, w } = this;
    const n = votes.n;
    placeInputs(net, w, this.rows, input);
    net.encode(n, w);
    net.scoreArcs(n, w);
    net.scoreTags(n, w);
    const wide = pad8(n + 1);
    const { tags, feats } = net.shape;
    const arcs = net.arena.floats(w.arcScores, n * wide);
    for (let i = 0; i < n; i++) {
      arcs[i * wide + i] = -1e9;
      addShares(arcs, i * wide, n + 1, votes.arcs, i * (n + 1));
      addShares(net.arena.floats(w.tagScores, n * pad8(tags)), i * pad8(tags), tags, votes.tags, i * tags);
      addShares(net.arena.floats(w.featScores, n * pad8(feats)), i * pad8(feats), feats, votes.feats, i * feats);
    }
  }

  /** After `voteHeads` on the same sentence. */
  voteLabels(heads: Int32Array, votes: Votes): void {
    const { labels } = this.net.shape;
    this.net.scoreLabels(votes.n, heads, this.w);
    const scores = this.net.arena.floats(this.w.labelScores, votes.n * pad8(labels));
    for (let i = 0; i < votes.n; i++) addShares(scores, i * pad8(labels), labels, votes.labels, i * labels);
  }
}

function placeInputs(net: Network, w: Workspace, rowsAt: number, input: InputRows): void {
  const { arena, vectors } = net;
  const { wordDim, bagDim } = net.shape;
  input.bags.forEach((bag, i) => {
    const place = (w.out[0] as number) + 4 * i * (wordDim + bagDim);
    arena.floats(place, wordDim).set(arena.floats(vectors + 4 * (input.vectors[i] as number) * wordDim, wordDim));
    arena.ints(rowsAt, bag.length).set(bag);
    arena.kernels.bag(place + 4 * wordDim, rowsAt, bag.length, net.at('bag'), bagDim);
  });
}

function add(shares: Float32Array, at: number): void {
  shares[at] = (shares[at] as number) + LINEAR_SHARE;
}

function voteLinearHeads(words: readonly WordAnalysis[], votes: Votes): void {
  words.forEach(({ head }, i) => {
    add(votes.arcs, i * (votes.n + 1) + (head < 0 ? votes.n : head));
  });
}

function voteLinearTags(words: readonly WordAnalysis[], votes: Votes, names: ClassNames): void {
  words.forEach(({ upos, feats }, i) => {
    add(votes.tags, i * names.tags.length + names.tags.indexOf(upos));
    const name = [upos, ...Object.entries(feats).map(([key, value]) => `${key}=${value}`)].join('|');
    add(votes.feats, i * names.feats.length + names.feats.indexOf(name));
  });
}

function voteLinearLabels(words: readonly WordAnalysis[], heads: Int32Array, votes: Votes, names: ClassNames): void {
  words.forEach(({ head, deprel }, i) => {
    if ((head < 0 ? votes.n : head) !== heads[i]) return;
    add(votes.labels, i * names.labels.length + names.labels.indexOf(deprel));
  });
}

export function createTeachers(
  nets: readonly Network[],
  linear: LinearAnalyser,
  names: ClassNames,
  rowsOf: (forms: readonly string[]) => InputRows,
): (forms: readonly string[]) => Lesson {
  const teachers = nets.map((net) => new NetworkTeacher(net));
  return (forms) => {
    const votes = new Votes(forms.length, names);
    const input = rowsOf(forms);
    for (const teacher of teachers) teacher.voteHeads(input, votes);
    const opinions = linear(forms);
    for (const opinion of opinions) voteLinearHeads(opinion, votes);
    voteLinearTags(opinions[0], votes, names);
    const heads = votes.tree();
    for (const teacher of teachers) teacher.voteLabels(heads, votes);
    for (const opinion of opinions) voteLinearLabels(opinion, heads, votes, names);
    return votes.decide(heads, names);
  };
}
