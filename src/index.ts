/** The library: everything that the command line is made of. `openVigie` loads the lexicon and models once; `read` turns an input into a record. */
export { collect } from './collect/collect.js';
export { toJsonl } from './export/jsonl.js';
export { recordJsonSchema, recordSchema } from './export/record-schema.js';
export { eventSentence } from './export/sentence.js';
export type { Input } from './model/input.js';
export type * from './model/record.js';
export { type Analysis, type OpenOptions, openVigie, type ReadOptions, type Vigie } from './pipeline/open-vigie.js';
