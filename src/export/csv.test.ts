/** A CSV of events opens in a spreadsheet without running anything, and reads back cell by cell. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testLabels } from '../../test/support/fictional-labels.js';
import { fictionalRecords } from '../../test/support/fictional-records.js';
import { type CsvOptions, csvLine, PLAIN_CSV } from './csv.js';
import { CSV_COLUMNS } from './event-row.js';
import { toCsv } from './to-csv.js';

const FRENCH: CsvOptions = { delimiter: ';', bom: true };

/** A strict RFC 4180 reader, so that the writer is not judged by itself. */
function readCsv(text: string, delimiter: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i] as string;
    if (quoted) {
      if (c === '"' && text[i + 1] === '"') cell += text[i++];
      else if (c === '"') quoted = false;
      else cell += c;
    } else if (c === '"') quoted = true;
    else if (c === delimiter || c === '\r') {
      rows.at(-1)?.push(cell);
      cell = '';
      if (c === '\r') {
        i++;
        rows.push([]);
      }
    } else cell += c;
  }
  return rows.slice(0, -1);
}

async function exported(options: CsvOptions): Promise<{ text: string; rows: Record<string, string>[] }> {
  const added = '2026-03-15T09:00:00.000Z';
  const events = fictionalRecords().flatMap((record) =>
    record.events.map((event) => ({ record, event, origins: 1, added })),
  );
  let text = '';
  for await (const piece of toCsv(events, testLabels(), options)) text += piece;
  const [header = [], ...lines] = readCsv(text.replace(/^\ufeff/, ''), options.delimiter);
  return { text, rows: lines.map((line) => Object.fromEntries(header.map((name, i) => [name, line[i] ?? '']))) };
}

describe('csvLine', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1'])('neutralises %j', (text) => {
    expect(readCsv(csvLine([text], PLAIN_CSV), ',')[0]?.[0]).toBe(`'${text}`);
  });

  it('leaves numbers alone, with the decimal mark that the delimiter calls for', () => {
    expect(csvLine([-3.5, null, 0], PLAIN_CSV)).toBe('-3.5,,0\r\n');
    expect(csvLine([-3.5, null, 0], FRENCH)).toBe('-3,5;;0\r\n');
  });

  it('reads back whatever was written', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }),
        fc.constantFrom(PLAIN_CSV, FRENCH),
        (cells, options) => {
          const read = readCsv(csvLine(cells, options), options.delimiter);
          expect(read).toEqual([cells.map((cell) => (/^[=+\-@\t\r\n]/.test(cell) ? `'${cell}` : cell))]);
        },
      ),
    );
  });
});

describe('toCsv', () => {
  it('has the 31 columns of ACLED in their order, then its own', () => {
    expect(CSV_COLUMNS.slice(0, 31).join(',')).toBe(
      'event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,' +
        'actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,' +
        'latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp',
    );
    expect(CSV_COLUMNS.slice(31, 36)).toEqual(['fatalities_min', 'fatalities_max', 'n_origins', 'status', 'claimants']);
  });

  it('writes one line an event, with bounds, status and evidence', async () => {
    const { rows } = await exported(PLAIN_CSV);
    expect(rows.map((row) => row['event_id_cnty'])).toEqual([
      'VIG-ev-mine',
      'VIG-ev-enlev',
      'VIG-ev-appel',
      'VIG-ev-renc',
      'VIG-ev-troupes',
    ]);
    expect(rows[0]).toMatchObject({
      event_date: '2026-03-14',
      year: '2026',
      disorder_type: 'Political violence',
      actor1: '',
      actor2: 'un convoi militaire',
      inter2: 'State forces',
      iso: '854',
      region: 'Western Africa',
      country: 'Burkina Faso',
      admin1: 'Est',
      location: 'Solamba',
      latitude: '12.25',
      fatalities: '7',
      fatalities_max: '',
      claimants: 'état-major',
      tags: 'military; terrorism',
    });
    expect(rows[1]).toMatchObject({
      status: 'unconfirmed',
      latitude: '',
      fatalities: '',
      abducted_min: '2',
      civilian_targeting: 'Civilian targeting',
    });
    expect(rows[3]).toMatchObject({
      actor1: 'Oumar Traoréba',
      actor2: 'Issa Maïgari',
      inter2: 'External/Other forces',
      event_type: '',
    });
  });

  it('suits a French spreadsheet on demand', async () => {
    const { text, rows } = await exported(FRENCH);
    expect(text.startsWith('\ufeffevent_id_cnty;event_date;')).toBe(true);
    expect(rows[0]?.['latitude']).toBe('12,25');
  });
});
