/** Writes schema/record.schema.json from the record's schema in code; run it after a change of src/export/record-schema.ts. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { recordJsonSchema } from '../src/export/record-schema.js';

mkdirSync('schema', { recursive: true });
writeFileSync('schema/record.schema.json', `${JSON.stringify(recordJsonSchema(), null, 2)}\n`);
