/** The whole of `parse`. In: title and text of an article. Out: its sentences with words, lemmas, tags, dependency trees and names. */
import type { ParsedDocument, Sentence, Word } from '../model/sentence.js';
import { documentOf } from '../model/span.js';
import type { Analyser, RawSentence, WordAnalysis } from './analysis.js';
import { analyseConllu, conlluOf } from './conllu-analysis.js';
import type { Lefff } from './lefff/lefff.js';
import { createLemmatiser, type LemmaTable, type Lemmatiser } from './lemma/lemmatise.js';
import type { LinearModel } from './linear/packed-model.js';
import { findNames } from './names/find-names.js';
import { withAgo } from './relations/ago.js';
import { withPersonalIl } from './relations/personal-il.js';
import { withAndOne } from './tag/and-one.js';
import { withoutConnectives } from './tag/interposed-connectives.js';
import { withoutRepeatedFigures } from './tag/repeated-figures.js';
import { withoutScareQuotes } from './tag/scare-quotes.js';
import { withSureMoods } from './tag/sure-mood.js';
import { withSureNames } from './tag/sure-name.js';
import { withVerbsAsAdjectives } from './tag/verbs-as-adjectives.js';
import { plainForm } from './text/clean-text.js';
import { withAccents } from './text/dropped-accents.js';
import { withPlainMarks } from './text/plain-marks.js';
import { segment, type TextResources } from './text/segment.js';
import { withoutSurnameCapitals } from './text/surname-capitals.js';
import { trueCase } from './text/true-case.js';

export interface ParserResources extends TextResources {
  readonly analyser: Analyser;
  readonly lemmas: LemmaTable;
  /** Tells kinds of names apart (classes NAME_CLASSES). */
  readonly names: LinearModel;
}

export interface Parser {
  /** Sentences of `title + "\n\n" + text`: the title is paragraph 0, the text counts from 1. Never throws on any text. */
  parse(title: string, text: string): ParsedDocument;
  /** The same words in the same order, comments kept, analysed anew. @throws Error naming the line that is not CoNLL-U. */
  parsePretokenised(conllu: string): string;
  /** The analysis as CoNLL-U, forms as they stand in the document; sentences are numbered after the `before` that came earlier. */
  toConllu(document: ParsedDocument, before?: number): string;
}

export function createParser(trained: ParserResources): Parser {
  const resources = {
    ...trained,
    analyser: readings(trained),
  };
  const lemmatise = createLemmatiser(resources.lefff, resources.lemmas);
  return {
    parse(title, text) {
      const doc = documentOf(title, text);
      const own = segment(doc, resources, { start: 0, end: title.length }).map((s) => ({ ...s, paragraph: 0 }));
      const rest = segment(doc, resources, { start: doc.length - text.length, end: doc.length }, 1);
      const plain = withoutSurnameCapitals([...own, ...rest], resources);
      const sentences = plain.map((raw, index) => analyseSentence(doc, raw, index, resources, lemmatise));
      const names = findNames(
        sentences.map((sentence) => sentence.words),
        resources,
      );
      return { doc, sentences: sentences.map((sentence, i) => ({ ...sentence, names: names[i] ?? [] })) };
    },
    parsePretokenised(conllu) {
      const read = (forms: readonly string[]) => asRead(forms.map(plainForm), resources.lefff);
      return analyseConllu(conllu, { read, analyser: resources.analyser, lemmatise });
    },
    toConllu: conlluOf,
  };
}

/** What the trained models take amiss is read another way, one construction each. */
function readings({ analyser, lefff }: ParserResources): Analyser {
  const moods = withVerbsAsAdjectives(withSureMoods(withSureNames(withPlainMarks(analyser), lefff), lefff));
  return withoutConnectives(withoutRepeatedFigures(withAndOne(withoutScareQuotes(moods))));
}

/** The words as the tagger and the lemmatiser know them. */
function asRead(forms: readonly string[], lefff: Lefff): readonly string[] {
  return withAccents(trueCase(forms, lefff), lefff);
}

function analyseSentence(
  doc: string,
  raw: RawSentence,
  index: number,
  { analyser, lefff }: ParserResources,
  lemmatise: Lemmatiser,
): Sentence {
  const read = asRead(
    raw.tokens.flatMap((token) => token.words),
    lefff,
  );
  const analyses = analyser.analyse(read);
  const words: Word[] = [];
  for (const token of raw.tokens) {
    for (const form of token.words) {
      const index = words.length;
      const { upos, feats, head, deprel } = analyses[index] as WordAnalysis;
      const { start, end, spaceAfter } = token;
      const lemma = lemmatise(read[index] as string, upos, feats);
      words.push({ index, form, lemma, upos, feats, head, deprel, start, end, spaceAfter });
    }
  }
  const { start, end, paragraph } = raw;
  const text = doc.slice(start, end);
  return {
    index,
    paragraph,
    isTitle: paragraph === 0,
    text,
    start,
    end,
    words: withPersonalIl(withAgo(words)),
    names: [],
  };
}
