/** Runs tile the document, carry every layer that covers them, and count like the record does. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { event, Finder, fictionalRecords } from '../../test/support/fictional-records.js';
import type { EventRecord } from '../model/record.js';
import { blocksOf, evidenceRuns } from './evidence.js';

const [title, text] = ['Attaque 🕊 à Tirna', 'Des hommes ont tué deux civils.\n\nSelon le maire, ils ont fui.'];
const find = new Finder(title, text);
const killed = event('k', {
  type: 'ASSAULT',
  mentions: [{ sentence: find.span('Des hommes ont tué deux civils.'), trigger: find.span('ont tué') }],
  actors: [find.party('Des hommes', 'UNK.UAF')],
  recipients: [find.party('deux civils', 'UNK.CVL')],
  killed: find.toll('deux', 2, 2),
});
const fled = event('f', {
  type: 'RETREAT',
  mentions: [{ sentence: find.span('Des hommes ont tué deux civils.'), trigger: find.span('tué deux') }],
});
const shown = (events: EventRecord[]) =>
  evidenceRuns(find.doc, events, []).map((run) => [
    find.doc.slice(run.start, run.end),
    run.events.join(),
    run.roles.join(),
  ]);

describe('evidenceRuns', () => {
  it('cuts where roles change, after characters of two units', () => {
    expect(shown([killed])).toEqual([
      [`${title}\n\n`, '', ''],
      ['Des hommes', '1', 'sentence,actor'],
      [' ', '1', 'sentence'],
      ['ont tué', '1', 'sentence,trigger'],
      [' ', '1', 'sentence'],
      ['deux', '1', 'sentence,recipient,toll'],
      [' civils', '1', 'sentence,recipient'],
      ['.', '1', 'sentence'],
      ['\n\nSelon le maire, ils ont fui.', '', ''],
    ]);
  });

  it('lets events overlap', () => {
    const runs = evidenceRuns(find.doc, [killed, fled], []);
    const both = runs.filter((run) => run.roles.includes('trigger'));
    expect(both.map((run) => [find.doc.slice(run.start, run.end), run.events.join()])).toEqual([
      ['ont ', '1,2'],
      ['tué', '1,2'],
      [' ', '1,2'],
      ['deux', '1,2'],
    ]);
    expect(both.map((run) => run.triggers)).toEqual([[{ event: 1, mention: 1 }], [{ event: 2, mention: 1 }], [], []]);
  });

  it('leaves out what has no place in the text', () => {
    const implied = event('i', {
      type: 'ASSAULT',
      mentions: [],
      actors: [{ text: null, start: null, end: null, name: null, id: null, code: 'UNK.UAF' }],
    });
    expect(evidenceRuns('abc', [implied], [])).toMatchObject([{ start: 0, end: 3, events: [] }]);
    expect(evidenceRuns('', [], [])).toEqual([]);
  });

  it('tiles any document with any spans', () => {
    const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 12 });
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), spans, (doc, pairs) => {
        const events = pairs.map(([start, length], i) =>
          event(`${i}`, {
            type: 'AID',
            mentions: [],
            when: {
              text: '',
              start,
              end: start + length,
              from: null,
              to: null,
              precision: 'day',
              known: false,
              inferred: false,
            },
          }),
        );
        expect(
          evidenceRuns(doc, events, [])
            .map((run) => doc.slice(run.start, run.end))
            .join(''),
        ).toBe(doc);
      }),
    );
  });
});

describe('blocksOf', () => {
  it('gives title and paragraphs, whatever the blank lines', () => {
    for (const record of fictionalRecords()) {
      const { article } = record;
      const doc = `${article.title}\n\n${article.text}`;
      const blocks = blocksOf(article.title, article.text);
      expect(doc.slice(blocks.title.start, blocks.title.end)).toBe(article.title);
      expect(blocks.paragraphs.map((b) => doc.slice(b.start, b.end)).join('\n\n')).toBe(article.text);
    }
    expect(blocksOf('T', 'a\nb\n\n \r\n\nc').paragraphs).toEqual([
      { start: 3, end: 6 },
      { start: 12, end: 13 },
    ]);
    expect(blocksOf('T', '').paragraphs).toEqual([]);
  });
});
