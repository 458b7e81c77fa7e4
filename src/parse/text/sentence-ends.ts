/** Where sentences end. In: tokens of one paragraph. Out: indexes of the tokens that end a sentence (the last one always). */
import type { TextWords } from '../../lexicon/text.js';
import type { RawToken } from '../analysis.js';
import type { Lefff } from '../lefff/lefff.js';
import { FeatureList } from '../linear/feature-list.js';
import type { LinearModel } from '../linear/packed-model.js';
import { type EndState, endFeatures, finalBefore, newState, observe } from './end-features.js';
import { quoteOpenAfter } from './open-quote.js';
import { type Surroundings, sureEnd } from './sure-ends.js';
import { cuesOf, type TokenCues } from './token-cues.js';

/** Classes of the model, in this order. */
export const END_CLASSES = ['inside', 'end'] as const;

const OPENS = /^["'«“([—–•\-*■►]$/;
const SHOUTED = /^\p{Lu}[\p{Lu}'-]+$/u;
const CAPITALS = /^[\p{Lu}\d][\p{Lu}\d'-]*$/u;
const NAME_ARTICLE = /^(?:L[ea]|Les|D[eu]|Des)$/;
const NEVER_FIRST = /^[,;:.!?…)\]»”%/]/;
const NEVER_LAST = /^[«“([,;]$|'$/;

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
    if (isBetweenWords(cues, i)) continue;
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

/** Between a word and one in small letters, where most of a text is, nothing below finds an end: a last token has no next. */
function isBetweenWords(cues: (i: number) => TokenCues, i: number): boolean {
  const here = cues(i);
  return (here.isLower || here.isCapital) && cues(i + 1).isLower;
}

function surroundings(
  tokens: readonly RawToken[],
  cues: (i: number) => TokenCues,
  i: number,
  state: EndState & { readonly quoteIsOpen: boolean; readonly isFirst: boolean },
): Surroundings {
  return {
    beyond: cues(i - 2),
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
  if (opensAside(cues, i + 1)) return false;
  // In a headline printed in capitals, a capital opens nothing.
  if (CAPITALS.test(here.form) && CAPITALS.test(next.form) && (SHOUTED.test(here.form) || SHOUTED.test(next.form)))
    return false;
  // "Jean-Marc Le Brun", "La Haye": an article between two names.
  if (here.isCapital && NAME_ARTICLE.test(next.form) && cues(i + 2).isCapital) return false;
  return next.isCapital || OPENS.test(next.form);
}

/** Words of an aside, at most: "trois élus – Awa Sow, maire de Lomé, et Issa Koné – ont…". */
const ASIDE = 40;

/** "a reçu deux élus **– Awa Sow et Ali Ba –** lundi": a dash that another closes before the sentence is over. */
function opensAside(cues: (i: number) => TokenCues, at: number): boolean {
  if (!/^[–—]$/.test(cues(at).form)) return false;
  for (let i = at + 2; i <= at + ASIDE; i++) {
    const { form } = cues(i);
    if (/^[–—]$/.test(form)) return true;
    if (form === '' || /^[.!?;:]+$/.test(form)) return false;
  }
  return false;
}
