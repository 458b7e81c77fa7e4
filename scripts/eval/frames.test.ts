/** An example stands in its frame as a writer would put it. */
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/pipeline/package-root.js';
import { framed, readFrames } from './frames.js';

describe('framed', () => {
  it.each([
    ['Selon un élu, {s}.', 'Des miliciens ont pris Kolo.', 'Selon un élu, des miliciens ont pris Kolo.'],
    ['Selon un élu, {s}.', 'Awa Koné a démissionné.', 'Selon un élu, Awa Koné a démissionné.'],
    ['Il a affirmé que {s}.', 'Une trêve a été signée.', "Il a affirmé qu'une trêve a été signée."],
    ['« {s} », a dit le maire.', 'La route est fermée.', '« La route est fermée », a dit le maire.'],
  ])('%s', (frame, example, text) => expect(framed(frame, example)).toBe(text));

  it('knows frames that each hold the example once', () => {
    const frames = readFrames(packageRoot());
    expect(frames.length).toBeGreaterThan(8);
    expect(frames.filter((f) => f.frame.split('{s}').length !== 2)).toEqual([]);
  });
});
