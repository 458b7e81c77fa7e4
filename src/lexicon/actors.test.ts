/** The schema of actors and roles: what it takes, what it complains of. */
import { describe, expect, it } from 'vitest';
import { compileActors } from './actors.js';
import type { Complaint, LexiconEntry } from './entry.js';

function compile(values: readonly unknown[]) {
  const complaints: Complaint[] = [];
  const entries = values.map((value, i): LexiconEntry => ({ file: 'fr/actors/essai.yaml', line: i + 1, value }));
  return { lexicon: compileActors(entries, (c) => complaints.push(c)), complaints };
}

describe('compileActors', () => {
  it('sorts entries by their key', () => {
    const { lexicon, complaints } = compile([
      { id: 'a', names: ['Front du fleuve'], kind: 'armed-group', country: 'MLI', sector: 'REB' },
      {
        id: 'p',
        person: ['Awa Exemple'],
        offices: [{ title: 'préfète', country: 'MLI', sector: 'GOV', period: '2020-01..2021' }],
      },
      { id: 'r', role: 'préfet', sector: 'GOV', denotes: 'person' },
      { id: 'c', carrier: ['dizaine'] },
      { id: 'd', adjective: 'militaire', sector: 'MIL' },
      { id: 'z', area: ['Sahel'] },
    ]);
    expect(complaints).toEqual([]);
    expect(lexicon.actors[0]?.names).toEqual(['Front du fleuve']);
    expect(lexicon.persons[0]?.offices[0]?.title).toBe('préfète');
    expect(lexicon.roles[0]).toMatchObject({ role: ['préfet'], label: false, private: false, default: 'article' });
    expect([lexicon.carriers, lexicon.areas]).toEqual([['dizaine'], ['Sahel']]);
  });

  it('names file, line and field of a fault', () => {
    const { complaints } = compile([{ id: 'a', names: ['X'], kind: 'armed-group', country: 'Mali', sector: 'REB' }]);
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toMatchObject({ file: 'fr/actors/essai.yaml', line: 1 });
    expect(complaints[0]?.message).toContain('country');
  });

  it('refuses a period that is no period', () => {
    const office = { title: 'préfet', country: 'MLI', sector: 'GOV', period: 'depuis 2019' };
    expect(compile([{ id: 'p', person: ['Awa Exemple'], offices: [office] }]).complaints[0]?.message).toContain(
      'période',
    );
  });
});
