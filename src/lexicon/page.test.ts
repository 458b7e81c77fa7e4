/** The schema of page words: what it takes, what it complains of, how lines are folded. */
import { describe, expect, it } from 'vitest';
import type { Complaint, LexiconEntry } from './entry.js';
import { compilePageWords, cueAtStart, foldPageText } from './page.js';

function compile(values: readonly unknown[]) {
  const complaints: Complaint[] = [];
  const entries = values.map((value, i): LexiconEntry => ({ file: 'fr/page/essai.yaml', line: i + 1, value }));
  return { words: compilePageWords(entries, (c) => complaints.push(c)), complaints };
}

describe('foldPageText', () => {
  it.each([
    ['À lire aussi :', 'a lire aussi'],
    ['👉 1 245 vues', '# vues'],
    ['Temps de lecture : 4 min', 'temps de lecture # min'],
    ['Œuvre d’art', 'oeuvre d art'],
  ])('%s', (text, folded) => expect(foldPageText(text)).toBe(folded));
});

describe('compilePageWords', () => {
  it('finds a whole line and the longest beginning', () => {
    const { words, complaints } = compile([
      { id: 'a', kind: 'line', text: '# vues', reason: 'counter' },
      { id: 'b', kind: 'start', text: ['lire', 'lire aussi'], reason: 'related' },
    ]);
    expect(complaints).toEqual([]);
    expect(words.lines.get(foldPageText('312 vues'))).toEqual({ id: 'a', reason: 'counter' });
    expect(cueAtStart(words.starts, foldPageText('Lire aussi : Kaya'))?.text).toBe('lire aussi');
    expect(cueAtStart(words.starts, foldPageText('Lirette'))).toBeNull();
  });
  it('names file, line and field of a fault', () => {
    const { complaints } = compile([{ id: 'a', kind: 'ligne', text: 'x', reason: 'y' }]);
    expect(complaints[0]).toMatchObject({ file: 'fr/page/essai.yaml', line: 1 });
    expect(complaints[0]?.message).toContain('kind');
  });
  it('wants a reason where text goes, and a number for a month', () => {
    expect(compile([{ id: 'a', kind: 'line', text: 'x' }]).complaints).toHaveLength(1);
    expect(compile([{ id: 'a', kind: 'month', text: 'mars' }]).complaints).toHaveLength(1);
  });
  it('refuses a beginning that every number would match', () => {
    expect(compile([{ id: 'a', kind: 'start', text: '© 2026', reason: 'x' }]).complaints).toHaveLength(1);
  });
});
