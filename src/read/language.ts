/** A text and the language that its page declares in, the language it is written in out (ISO 639-1), null where neither tells. */
import type { PageWords } from '../lexicon/page.js';

const SAMPLE = 3000;
const ENOUGH = 40;
/** In running text a third of the words are function words; in a page of names and numbers nearly none is. */
const SURE_SHARE = 0.12;
/** The best language must be so much ahead of the next: Danish and Norwegian share most of their small words. */
const SURE_LEAD = 1.15;

/** What a word of one language only weighs above a word of many. */
const RARE = 2;

/** Scripts that one language of the press writes: no words are needed. Japanese before Chinese, whose signs it uses. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Ethiopic}/gu, 'am'],
  [/\p{Script=Bengali}/gu, 'bn'],
  [/\p{Script=Tamil}/gu, 'ta'],
  [/\p{Script=Telugu}/gu, 'te'],
  [/\p{Script=Gujarati}/gu, 'gu'],
  [/\p{Script=Gurmukhi}/gu, 'pa'],
  [/\p{Script=Kannada}/gu, 'kn'],
  [/\p{Script=Malayalam}/gu, 'ml'],
  [/\p{Script=Sinhala}/gu, 'si'],
  [/\p{Script=Khmer}/gu, 'km'],
  [/\p{Script=Lao}/gu, 'lo'],
  [/\p{Script=Myanmar}/gu, 'my'],
];

/** The function words of a text tell where it is long enough and they are clear; else the declaration; else what they suggest. */
export function findLanguage(text: string, declared: string | null, words: PageWords): string | null {
  const page = /^[a-z]{2}(?=[-_]|$)/.exec((declared ?? '').trim().toLowerCase())?.[0] ?? null;
  const sample = text.slice(0, SAMPLE);
  if (sample.length < ENOUGH) return page ?? shortLanguage(sample, words);
  const script = byScript(sample);
  if (script) return script;
  const { best, sure } = byFunctionWords(sample, words);
  return sure ? best : (page ?? best);
}

/** "Deux gendarmes tués près de Djibo": a headline alone says little; no language has more of its words than French, which is what Vigie is for. */
function shortLanguage(sample: string, words: PageWords): string | null {
  const scores = scoresOf(tokensOf(sample), words);
  const french = scores.get('fr') ?? 0;
  return french > 0 && Math.max(...scores.values()) <= french ? 'fr' : null;
}

/** A script counts where it has a fifth of the letters: Japanese is mostly Chinese signs. */
function byScript(sample: string): string | null {
  if (!/[\u0530-\u058f\u0980-\u137f\u1780-\u17ff\u3040-\ud7af]/.test(sample)) return null;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [script, language] of SCRIPTS) if ((sample.match(script)?.length ?? 0) > letters / 5) return language;
  return null;
}

function byFunctionWords(sample: string, words: PageWords): { best: string | null; sure: boolean } {
  const tokens = tokensOf(sample);
  const [first, second] = [...scoresOf(tokens, words)].sort((a, b) => b[1] - a[1]);
  if (!first) return { best: null, sure: false };
  const sure = first[1] >= SURE_SHARE * tokens.length && first[1] >= SURE_LEAD * (second?.[1] ?? 0);
  return { best: first[0], sure };
}

function tokensOf(sample: string): readonly string[] {
  const plain = sample.normalize('NFC').toLowerCase();
  return plain.match(/[\p{L}\p{M}]+/gu) ?? [];
}

/** Each function word adds to its languages, less where several have it: "que" says little, "hogy" much. */
function scoresOf(tokens: readonly string[], words: PageWords): ReadonlyMap<string, number> {
  const scores = new Map<string, number>();
  for (const token of tokens) {
    const languages = words.functionWords.get(token) ?? [];
    for (const language of languages) scores.set(language, (scores.get(language) ?? 0) + 1 + RARE / languages.length);
  }
  return scores;
}
