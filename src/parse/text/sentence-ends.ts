/** Where sentences end. In: tokens of one paragraph. Out: indexes of the tokens that end a sentence (the last one always). */
import type { TextWords } from '../../lexicon/text.js';
import type { RawToken } from '../analysis.js';
import { CATEGORY_BITS } from '../lefff/categories.js';
import type { Lefff } from '../lefff/lefff.js';
import { FeatureList } from '../linear/feature-list.js';
import { hashText } from '../linear/hash.js';
import type { LinearModel } from '../linear/packed-model.js';
import { quoteOpenAfter } from './open-quote.js';
import { type Surroundings, sureEnd } from './sure-ends.js';
import { cuesOf, type TokenCues } from './token-cues.js';

/** Classes of the model, in this order. */
export const END_CLASSES = ['inside', 'end'] as const;

const FINAL = /^(?:[.!?…]+|\p{L}.*\.)$/u;
const CLOSER = /^(?:["'»”)\]]|\[.{1,3}\])$/;
const OPENS = /^["'«“([—–•\-*■►]$/;
const SHOUTED = /^\p{Lu}[\p{Lu}'-]+$/u;
const CAPITALS = /^[\p{Lu}\d][\p{Lu}\d'-]*$/u;
const NAME_ARTICLE = /^(?:L[ea]|Les|D[eu]|Des)$/;
const NEVER_FIRST = /^[,;:.!?…)\]»”%/]/;
const NEVER_LAST = /^[«“([,;]$|'$/;
const VERB = CATEGORY_BITS.verbFinite | CATEGORY_BITS.auxAvoir | CATEGORY_BITS.auxEtre | CATEGORY_BITS.conditional;
const NOT_VERB = CATEGORY_BITS.noun | CATEGORY_BITS.adjective | CATEGORY_BITS.name | CATEGORY_BITS.preposition;

/** What the decision after token `i` remembers of the sentence so far. */
interface State {
  length: number;
  verbs: number;
  quotes: number;
  brackets: number;
  capitals: number;
  marks: number;
}

/** Without a final sign an end must be this much more likely than not, in the units of the model: a name cut in two costs more than a long sentence. */
const UNMARKED_MARGIN = 8;

export function sentenceEnds(
  tokens: readonly RawToken[],
  words: TextWords,
  lefff: Lefff,
  model: LinearModel,
): number[] {
  const scores = new Int32Array(END_CLASSES.length);
  return walkEnds(tokens, words, lefff, (features, _i, hasFinal) => {
    model.score(features, scores);
    return (scores[1] as number) > (scores[0] as number) + (hasFinal ? 0 : UNMARKED_MARGIN);
  });
}

/** Walks over all candidates; `decide` sees the features of each and its index. Training walks with the gold answer. */
export function walkEnds(
  tokens: readonly RawToken[],
  words: TextWords,
  lefff: Lefff,
  decide: (features: FeatureList, i: number, hasFinal: boolean) => boolean,
): number[] {
  const cues = cuesOf(tokens, lefff);
  const features = new FeatureList();
  const ends: number[] = [];
  let state = newState();
  let quoteIsOpen = false;
  for (let i = 0; i < tokens.length; i++) {
    observe(state, cues(i));
    quoteIsOpen = quoteOpenAfter(tokens, i, quoteIsOpen);
    const around = surroundings(tokens, cues, i, { ...state, quoteIsOpen, isFirst: ends.length === 0 });
    const sure = i === tokens.length - 1 ? true : sureEnd(around, words);
    if (sure === false || (sure === null && !isCandidate(cues, i))) continue;
    if (sure === null) {
      endFeatures(features, cues, i, state, { words, spaceAfter: (tokens[i] as RawToken).spaceAfter });
      if (!decide(features, i, finalBefore(cues, i) !== '')) continue;
    }
    ends.push(i);
    state = newState();
  }
  return ends;
}

const newState = (): State => ({ length: 0, verbs: 0, quotes: 0, brackets: 0, capitals: 0, marks: 0 });

function observe(state: State, cue: TokenCues): void {
  state.length++;
  if ((cue.bits & VERB) !== 0 && (cue.bits & NOT_VERB) === 0) state.verbs++;
  if (/^\p{Lu}{2}/u.test(cue.form)) state.capitals++;
  if (/^[,(]$/.test(cue.form)) state.marks++;
  if (cue.form === '"') state.quotes ^= 1;
  else if (/^[«“]$/.test(cue.form)) state.quotes = 2;
  else if (/^[»”]$/.test(cue.form)) state.quotes = 0;
  else if (/^[([]$/.test(cue.form)) state.brackets++;
  else if (/^[)\]]$/.test(cue.form)) state.brackets = Math.max(0, state.brackets - 1);
}

function surroundings(
  tokens: readonly RawToken[],
  cues: (i: number) => TokenCues,
  i: number,
  state: State & { readonly quoteIsOpen: boolean; readonly isFirst: boolean },
): Surroundings {
  return {
    before: cues(i - 1),
    here: cues(i),
    next: cues(i + 1),
    afterNext: cues(i + 2),
    spaces: [(tokens[i] as RawToken).spaceAfter, tokens[i + 1]?.spaceAfter ?? true],
    quoteIsOpen: state.quoteIsOpen,
    isHead: state.isFirst && state.verbs === 0,
    hasMarks: state.marks > 0,
    length: state.length,
    startsWithDash: /^[-–—]$/.test(cues(i - state.length + 1).form),
  };
}

/** After a final sign, or before a capital, a dash or an opening sign: nowhere else does a sentence end. */
function isCandidate(cues: (i: number) => TokenCues, i: number): boolean {
  const [here, next] = [cues(i), cues(i + 1)];
  if (NEVER_FIRST.test(next.form) || NEVER_LAST.test(here.form)) return false;
  // `"… la ville." rapporte un témoin`: what goes on in lower case after a quotation is the same sentence.
  if (/^\p{Ll}/u.test(next.form)) return /^[.!?]+$/.test(here.form);
  if (finalBefore(cues, i) !== '') return true;
  // In a headline printed in capitals, a capital opens nothing.
  if (CAPITALS.test(here.form) && CAPITALS.test(next.form) && (SHOUTED.test(here.form) || SHOUTED.test(next.form)))
    return false;
  // "Jean-Marc Le Brun", "La Haye": an article between two names.
  if (here.isCapital && NAME_ARTICLE.test(next.form) && cues(i + 2).isCapital) return false;
  return next.isCapital || OPENS.test(next.form);
}

/** The final sign that closes at `i`, closing signs skipped: for `… fini. »` it is ".". */
function finalBefore(cues: (i: number) => TokenCues, i: number): string {
  for (let k = i; k >= 0 && k > i - 4; k--) {
    const form = cues(k).form;
    if (FINAL.test(form)) return form.length > 3 ? 'abbr.' : form;
    if (!CLOSER.test(form)) return k === i && form === ':' ? form : '';
  }
  return '';
}

function endFeatures(
  features: FeatureList,
  cues: (i: number) => TokenCues,
  i: number,
  state: State,
  { words, spaceAfter }: { words: TextWords; spaceAfter: boolean },
): void {
  const [b, p, n, m] = [cues(i - 1), cues(i), cues(i + 1), cues(i + 2)];
  const opensSentence = words.openers.has(n.lower.replace(/'$/, ''));
  const final = hashText(finalBefore(cues, i));
  const opener = (opensSentence ? 1 : 0) + (n.isCapital ? 2 : 0) + (n.bits === 0 ? 4 : 0);
  const length = Math.min(7, state.length >> 2);
  const context = (spaceAfter ? 1 : 0) + state.quotes * 2 + Math.min(1, state.brackets) * 8;
  const headed = (state.verbs > 0 ? 1 : 0) + (state.capitals * 2 > state.length ? 2 : 0);
  features.clear();
  features.add2(0, final, opener);
  features.add2(1, final, context);
  features.add2(2, final, n.shape);
  features.add3(3, final, n.word, n.shape);
  features.add2(4, final, p.word);
  features.add3(5, final, b.word, p.shape);
  features.add3(6, final, p.shape, n.shape);
  features.add3(7, final, opener, length);
  features.add3(8, final, opener, headed);
  features.add4(9, final, opener, headed, length);
  features.add3(10, final, opener, context);
  features.add3(11, p.shape, opener, p.bits);
  features.add3(12, p.word, opener, n.word);
  features.add3(13, n.word, m.shape, final);
  features.add3(14, n.bits, m.bits, final);
  features.add3(15, p.bits, n.bits, final);
  features.add4(16, final, context, n.shape, m.shape);
  features.add3(17, n.shape, m.word, final);
  features.add4(18, final, p.shape, b.shape, n.shape);
  features.add3(19, headed, n.word, final);
  features.add2(20, p.word, opener);
}
