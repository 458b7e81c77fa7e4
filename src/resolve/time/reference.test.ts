import { describe, expect, it } from 'vitest';
import { isoDay } from './calendar.js';
import { parseReference } from './reference.js';

describe('parseReference', () => {
  it.each([
    ['2019-11-02', '2019-11-02', null],
    ['2019-11-02T21:52:00+01:00', '2019-11-02', 1312],
    ['2019-11-02T23:30:00-05:00', '2019-11-02', 1410],
    ['2019-11-02 04:30', '2019-11-02', 270],
    ['2013-02-12T04:30:00.000Z', '2013-02-12', 270],
  ])('reads %s as the day it was written', (text, iso, minute) => {
    const reference = parseReference(text);
    expect([isoDay(reference?.day ?? 0), reference?.minute]).toEqual([iso, minute]);
  });

  it.each(['', 'hier', '2019-13-01', '2019-02-30', '02/11/2019'])('refuses « %s »', (text) => {
    expect(parseReference(text)).toBeNull();
  });
});
