/** In: `--data DIR` (treebanks) and `--out DIR`. Out: the models of models/fr, the same bytes for the same data and Node. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { sentenceColumns } from '../../src/parse/depend/columns.js';
import { openLefff } from '../../src/parse/lefff/lefff.js';
import { openLinearModel } from '../../src/parse/linear/packed-model.js';
import { loadModels } from '../../src/parse/load-models.js';
import { createTagger, type Tagging } from '../../src/parse/tag/tagger.js';
import { factsReader } from '../../src/parse/tag/word-table.js';
import { formatScores, scoreAnalyses } from './scores.js';
import { trainParser, transitionClasses } from './train-parser.js';
import { numberTags, type TagClasses, type TaggedSentence, tagClasses, trainFeats, trainTags } from './train-tagger.js';
import { type GoldSentence, readTreebank } from './treebank.js';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    out: { type: 'string', default: 'models/fr' },
    hold: { type: 'string', default: '0' },
    epochs: { type: 'string', default: '12' },
  },
});

function treebank(name: string): GoldSentence[] {
  return readTreebank(gunzipSync(readFileSync(join(values.data, 'ud', `${name}.conllu.gz`))).toString('utf8'));
}

const log = (line: string): void => console.log(`${process.uptime().toFixed(0).padStart(5)} s  ${line}`);

/** Tags that the models give to sentences they have not learnt from: what the parser will meet. */
function jackknife(sentences: readonly TaggedSentence[], classes: TagClasses): Tagging[] {
  const folds = 5;
  const result: Tagging[] = new Array(sentences.length);
  for (let fold = 0; fold < folds; fold++) {
    const rest = sentences.filter((_, i) => i % folds !== fold);
    const tagger = createTagger(
      openLinearModel(trainTags(rest, classes, 6, 11 + fold).pack(TAG_CLIP)),
      openLinearModel(trainFeats(rest, classes, 5, 21 + fold).pack(TAG_CLIP)),
    );
    sentences.forEach((s, i) => {
      if (i % folds === fold) result[i] = tagger(s.words);
    });
  }
  return result;
}

const TAG_CLIP = 24;
const PARSE_CLIP = 24;

const lexicon = openLefff(readFileSync(join('models/fr', 'lefff.bin')));
const facts = factsReader(lexicon);
const gsd = treebank('fr_gsd-ud-dev');
// `--hold 1` keeps every fifth sentence of GSD apart, to measure on another domain while developing.
const held = values.hold === '1' ? gsd.filter((_, i) => i % 5 === 0) : [];
const train = [...treebank('fr_sequoia-ud-train'), ...(values.hold === '1' ? gsd.filter((_, i) => i % 5 !== 0) : gsd)];
const classes = tagClasses(train);
const tagged = train.map((s) => numberTags(s, facts, classes));
log(`${train.length} sentences, ${classes.feats.length} inflections`);
const tag = trainTags(tagged, classes, 8, 1).pack(TAG_CLIP);
log(`tags: ${tag.length} bytes`);
const morph = trainFeats(tagged, classes, 8, 2).pack(TAG_CLIP);
log(`inflections: ${morph.length} bytes`);
const taggings = jackknife(tagged, classes);
log('jackknife done');
const examples = train.map((gold, i) => ({
  gold,
  columns: sentenceColumns((tagged[i] as TaggedSentence).words, taggings[i] as Tagging),
}));
const parse = trainParser(examples, transitionClasses(train), Number(values.epochs), 3, log).pack(PARSE_CLIP);
log(`parser: ${parse.length} bytes`);
mkdirSync(values.out, { recursive: true });
for (const [name, bytes] of Object.entries({ tag, morph, parse }))
  writeFileSync(join(values.out, `${name}.bin`), bytes);
const analyser = loadModels({ tag, morph, parse }, lexicon);
for (const [name, gold] of [
  ['sequoia-dev', treebank('fr_sequoia-ud-dev')],
  ['gsd-held', held],
] as const) {
  if (gold.length === 0) continue;
  const start = performance.now();
  const analyses = gold.map((s) => analyser.analyse(s.forms));
  const seconds = (performance.now() - start) / 1000;
  const scores = scoreAnalyses(gold, analyses);
  log(`${formatScores(name, scores)}  ${(gold.length / seconds).toFixed(0)} sentences/s`);
  log(
    scores.relations
      .slice(0, 40)
      .map((r) => `${r.relation} ${r.f1.toFixed(1)}`)
      .join(', '),
  );
}
