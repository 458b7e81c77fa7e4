/** The schema that is published is the one in code. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { recordJsonSchema, recordSchema } from './record-schema.js';

describe('record schema', () => {
  it('is published as it stands in code (else run node dist/scripts/build-schema.js)', () => {
    const published: unknown = JSON.parse(readFileSync('schema/record.schema.json', 'utf8'));
    expect(published).toEqual(JSON.parse(JSON.stringify(recordJsonSchema())));
  });

  it('refuses a status of its own invention', () => {
    const record = { id: 'x', events: [{ status: 'perhaps' }] };
    const parsed = recordSchema.safeParse(record);
    expect(parsed.success).toBe(false);
    expect(JSON.stringify(parsed.error?.issues)).toContain('status');
  });
});
