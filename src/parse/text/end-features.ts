/** What the judge of sentence ends sees of a place. In: the words around it and the sentence so far. Out: hashed features. */
import type { TextWords } from '../../lexicon/text.js';
import { CATEGORY_BITS } from '../lefff/categories.js';
import type { FeatureList } from '../linear/feature-list.js';
import { hashText } from '../linear/hash.js';
import type { TokenCues } from './token-cues.js';

const FINAL = /^(?:[.!?…]+|\p{L}.*\.)$/u;
const CLOSER = /^(?:["'»”)\]]|\[.{1,3}\])$/;
const VERB = CATEGORY_BITS.verbFinite | CATEGORY_BITS.auxAvoir | CATEGORY_BITS.auxEtre | CATEGORY_BITS.conditional;
const NOT_VERB = CATEGORY_BITS.noun | CATEGORY_BITS.adjective | CATEGORY_BITS.name | CATEGORY_BITS.preposition;

/** What the decision after token `i` remembers of the sentence so far. */
export interface EndState {
  length: number;
  verbs: number;
  quotes: number;
  brackets: number;
  capitals: number;
  marks: number;
}

export const newState = (): EndState => ({ length: 0, verbs: 0, quotes: 0, brackets: 0, capitals: 0, marks: 0 });

export function observe(state: EndState, cue: TokenCues): void {
  state.length++;
  if ((cue.bits & VERB) !== 0 && (cue.bits & NOT_VERB) === 0) state.verbs++;
  if (cue.isLower) return;
  if (/^\p{Lu}{2}/u.test(cue.form)) state.capitals++;
  if (/^[,(]$/.test(cue.form)) state.marks++;
  if (cue.form === '"') state.quotes ^= 1;
  else if (/^[«“]$/.test(cue.form)) state.quotes = 1;
  else if (/^[»”]$/.test(cue.form)) state.quotes = 0;
  else if (/^[([]$/.test(cue.form)) state.brackets++;
  else if (/^[)\]]$/.test(cue.form)) state.brackets = Math.max(0, state.brackets - 1);
}

/** The final sign that closes at `i`, closing signs skipped: for `… fini. »` it is ".". */
export function finalBefore(cues: (i: number) => TokenCues, i: number): string {
  for (let k = i; k >= 0 && k > i - 4; k--) {
    const form = cues(k).form;
    if (FINAL.test(form)) return form.length > 3 ? 'abbr.' : form;
    if (!CLOSER.test(form)) return k === i && form === ':' ? form : '';
  }
  return '';
}

export function endFeatures(
  features: FeatureList,
  cues: (i: number) => TokenCues,
  i: number,
  state: EndState,
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
