/** Command: trains ends, contractions, lemmas and names over the parser's weights in --out. `--refresh-names` takes the lists of names from the lexicon anew. */
import { parseArgs } from 'node:util';
import { trainWordModels } from './word-models.js';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    out: { type: 'string', default: 'models/fr' },
    lexicon: { type: 'string', default: 'lexicon' },
    'refresh-names': { type: 'boolean', default: false },
  },
});
trainWordModels({
  data: values.data,
  out: values.out,
  lexicon: values.lexicon,
  refreshNames: values['refresh-names'],
  log: (line) => console.log(`${process.uptime().toFixed(0).padStart(5)} s  ${line}`),
});
