/** Examples for "des" without annotation. In: paragraphs of news. Out: what stands before "une", "les" (like the article) and "de la" (like the contraction). */
import type { TextWords } from '../../src/lexicon/text.js';
import type { Lefff } from '../../src/parse/lefff/lefff.js';
import { FeatureList } from '../../src/parse/linear/feature-list.js';
import { leftFeatures } from '../../src/parse/text/contractions.js';
import { cuesOf } from '../../src/parse/text/token-cues.js';
import { tokenise } from '../../src/parse/text/tokenise.js';
import { copyOf, type Example } from './logistic.js';

const ARTICLES = new Set(['un', 'une', 'les', 'deux', 'trois', 'plusieurs', 'quelques', 'certains']);
const AFTER_DE = new Set([
  'la',
  "l'",
  'un',
  'une',
  'ce',
  'cet',
  'cette',
  'ces',
  'son',
  'sa',
  'ses',
  'leur',
  'leurs',
  'nos',
]);
/** Articles are more frequent than "des" is an article: one in so many is kept. */
const KEEP = 4;

export function contractionAnalogues(news: readonly string[], words: TextWords, lefff: Lefff): Example[] {
  const examples: Example[] = [];
  let articles = 0;
  for (const doc of news) {
    const tokens = tokenise(doc, { start: 0, end: doc.length }, words, lefff);
    const cues = cuesOf(tokens, lefff);
    for (let i = 1; i < tokens.length; i++) {
      const { lower } = cues(i);
      const isArticle = ARTICLES.has(lower);
      if (isArticle && articles++ % KEEP !== 0) continue;
      const isDe = (lower === 'de' || lower === "d'") && AFTER_DE.has(cues(i + 1).lower);
      if (!isArticle && !isDe) continue;
      const features = new FeatureList(16);
      leftFeatures(features, cues, i);
      examples.push({ features: copyOf(features), answer: isDe ? 1 : 0 });
    }
  }
  return examples;
}
