/** Analyses as CoNLL-U. In: parsed documents, or CoNLL-U whose words are to be analysed anew. Out: CoNLL-U. */
import type { ParsedDocument, Sentence } from '../model/sentence.js';
import type { Analyser, WordAnalysis } from './analysis.js';
import {
  type ConlluSentence,
  type ConlluToken,
  type ConlluWord,
  formatFeats,
  readConllu,
  writeConllu,
} from './conllu.js';
import type { Lemmatiser } from './lemma/lemmatise.js';

/** One sentence of CoNLL-U for each of the document; `newpar` marks the first of a paragraph. Tokens are spelt as they stand. */
export function conlluOf(document: ParsedDocument, before = 0): string {
  const sentences = document.sentences.map((sentence, i) => {
    const startsParagraph = sentence.paragraph !== document.sentences[i - 1]?.paragraph;
    const tokens = tokensOf(document.doc, sentence);
    return {
      comments: [
        ...(startsParagraph ? ['# newpar'] : []),
        `# sent_id = ${before + sentence.index + 1}`,
        `# text = ${oneLine(sentence.text)}`,
      ],
      words: tokens.flatMap((token) => wordColumns(token, sentence)),
      tokens,
      emptyNodes: [],
    };
  });
  return writeConllu(sentences);
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

function wordColumns(token: ConlluToken, sentence: Sentence): ConlluWord[] {
  return sentence.words.slice(token.first, token.last + 1).map((word) => ({
    id: word.index + 1,
    form: token.isRange ? word.form : token.form,
    lemma: oneLine(word.lemma) || '_',
    upos: word.upos,
    xpos: '_',
    feats: formatFeats(word.feats),
    head: word.head + 1,
    deprel: word.deprel,
    deps: '_',
    misc: token.isRange ? '_' : token.misc,
  }));
}

/** Words that share one place are one token: "du". */
function tokensOf(doc: string, sentence: Sentence): ConlluToken[] {
  const tokens: ConlluToken[] = [];
  for (const word of sentence.words) {
    const last = tokens[tokens.length - 1];
    const before = sentence.words[word.index - 1];
    if (last && before?.start === word.start) {
      tokens[tokens.length - 1] = { ...last, last: word.index, isRange: true };
      continue;
    }
    const misc = word.spaceAfter ? '_' : 'SpaceAfter=No';
    const form = oneLine(doc.slice(word.start, word.end));
    tokens.push({ form, first: word.index, last: word.index, misc, isRange: false });
  }
  return tokens;
}

/** What analyses given words: `read` says how the words of a sentence are to be read ("L’" as "L'", capitals undone). */
export interface WordsAnalyser {
  readonly read: (forms: readonly string[]) => readonly string[];
  readonly analyser: Analyser;
  readonly lemmatise: Lemmatiser;
}

/** Keeps words, tokens, comments and the columns that are not ours; replaces lemma, tag, features, head and relation. */
export function analyseConllu(conllu: string, { read, analyser, lemmatise }: WordsAnalyser): string {
  const analysed = readConllu(conllu).map((sentence): ConlluSentence => {
    const forms = read(sentence.words.map((word) => word.form));
    const analyses = analyser.analyse(forms);
    return {
      ...sentence,
      words: sentence.words.map((word, i) =>
        withAnalysis(word, analyses[i] as WordAnalysis, (upos, feats) => lemmatise(forms[i] as string, upos, feats)),
      ),
    };
  });
  return writeConllu(analysed);
}

function withAnalysis(
  word: ConlluWord,
  { upos, feats, head, deprel }: WordAnalysis,
  lemma: (upos: WordAnalysis['upos'], feats: WordAnalysis['feats']) => string,
): ConlluWord {
  return { ...word, lemma: lemma(upos, feats), upos, feats: formatFeats(feats), head: head + 1, deprel, deps: '_' };
}
