/** The record's schema, from which `schema/record.schema.json` is made. In: any value. Out: is it a record of RECORD.md? */
import { z } from 'zod';
import { CONTEXTS, EVENT_TYPES, STATUSES } from '../model/codes.js';

const offset = z.int().nonnegative();
const span = z.object({ text: z.string(), start: offset, end: offset });
const code = z
  .string()
  .regex(/^[A-Z]{3}\.[A-Z]{3}$/)
  .describe('COUNTRY.SECTOR: ISO 3166-1 alpha-3, INT or UNK, and a sector of GUIDE.md');
const country = z.string().regex(/^[A-Z]{3}$/);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const published = z.string().regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/);

const party = z.object({
  text: z.string().nullable(),
  start: offset.nullable(),
  end: offset.nullable(),
  name: z.string().nullable(),
  id: z.string().nullable(),
  code,
});

const when = span.extend({
  from: day.nullable(),
  to: day.nullable(),
  precision: z.enum(['part-of-day', 'day', 'week', 'month', 'quarter', 'year', 'decade', 'interval']),
  known: z.boolean().describe('false: words of time that could not be placed'),
  inferred: z.boolean().describe('true: placed with the publication date or another anchor'),
});

const placing = {
  name: z.string(),
  country,
  admin1: z.string().nullable(),
  lat: z.number().min(-90).max(90).nullable(),
  lon: z.number().min(-180).max(180).nullable(),
  precision: z.enum(['town', 'near', 'region', 'country']),
};
const where = span.extend({
  ...placing,
  inferred: z.literal(true).optional().describe('true: taken from the sentences around, not said of the event itself'),
});

const count = { min: z.int().nonnegative(), max: z.int().nonnegative().nullable() };
const toll = span
  .extend({
    ...count,
    by: z.array(
      span.extend({ ...count, side: z.enum(['actors', 'recipients']).nullable(), category: z.string().nullable() }),
    ),
  })
  .nullable();

const claimant = span.extend({ name: z.string().nullable(), code, via: z.string().nullable() });

const acled = z.object({
  type: z.string(),
  subType: z.string(),
  geoPrecision: z.union([z.literal(1), z.literal(2), z.literal(3)]).nullable(),
  timePrecision: z.union([z.literal(1), z.literal(2), z.literal(3)]).nullable(),
});

const event = z.object({
  id: z.string(),
  type: z.enum(EVENT_TYPES),
  mode: z.string().nullable(),
  contexts: z.array(z.enum(CONTEXTS)),
  mentions: z.array(z.object({ sentence: span, trigger: span })).min(1),
  actors: z.array(party),
  recipients: z.array(party),
  when: when.nullable(),
  where: where.nullable(),
  status: z.enum(STATUSES),
  claimants: z.array(claimant),
  killed: toll,
  injured: toll,
  abducted: toll,
  missing: toll,
  arrested: toll,
  displaced: toll,
  acled: acled.nullable(),
  rules: z.array(z.string()),
  confidence: z.number().min(0).max(1).nullable(),
});

const quote = span.extend({
  kind: z.enum(['direct', 'indirect']),
  speaker: span.extend({ name: z.string(), code }).nullable(),
  cue: z.string().nullable(),
  channel: z.string().nullable(),
  relayedBy: z.array(z.object({ text: z.string(), name: z.string().nullable(), code, channel: z.string().nullable() })),
});

const mentions = z.array(z.object({ start: offset, end: offset }));

const article = z.object({
  url: z.string().nullable(),
  title: z.string(),
  byline: z.string().nullable(),
  site: z.string().nullable(),
  language: z.string().nullable(),
  published: published.nullable(),
  publishedFrom: z.enum(['json-ld', 'meta', 'time', 'url', 'text', 'input']).nullable(),
  modified: published.nullable(),
  dateline: z.string().nullable(),
  credits: z.array(z.string()),
  text: z.string(),
  removed: z.array(z.object({ reason: z.string(), text: z.string() })),
  links: z.array(z.object({ href: z.string(), text: z.string() })),
});

export const recordSchema = z.object({
  id: z.string(),
  article,
  events: z.array(event),
  quotes: z.array(quote),
  places: z.array(z.object({ text: z.string(), ...placing, mentions })),
  actors: z.array(z.object({ text: z.string(), name: z.string(), id: z.string().nullable(), code, mentions })),
  problems: z.array(
    z.object({ code: z.string(), message: z.string(), start: offset.nullable(), end: offset.nullable() }),
  ),
});

/** The published JSON Schema (draft 2020-12): every start and end counts code points of `title + "\n\n" + text`. */
export function recordJsonSchema(): unknown {
  return { title: 'Vigie record', description: 'What Vigie says about one article.', ...z.toJSONSchema(recordSchema) };
}
