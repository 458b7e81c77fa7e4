/** Command: node dist/scripts/conll-eval.js GOLD.conllu OURS.conllu prints the scores of the CoNLL 2018 shared task. */
import { readFileSync } from 'node:fs';
import { readConllu } from '../src/parse/conllu.js';
import { METRICS, scoreConllu } from './conll-score.js';

const [goldFile, systemFile] = process.argv.slice(2);
if (goldFile === undefined || systemFile === undefined) {
  console.error('usage: conll-eval GOLD.conllu OURS.conllu');
  process.exit(2);
}
const scores = scoreConllu(readConllu(readFileSync(goldFile, 'utf8')), readConllu(readFileSync(systemFile, 'utf8')));
for (const metric of METRICS) {
  const { f1, correct, gold, system } = scores[metric];
  console.log(`${metric.padEnd(10)} ${f1.toFixed(2).padStart(6)}  (${correct} right, ${gold} gold, ${system} ours)`);
}
