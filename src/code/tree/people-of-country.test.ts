/** Citizens are taken, not their country. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withPeopleOfCountries } from './people-of-country.js';

function headOf(noun: string, country: string): string | undefined {
  const lines = `${noun} NOUN 0 root Number=Plur\nde de ADP 3 case\n${country} nmod Number=Plur\narabes arabe ADJ 3 amod Number=Plur\nenlevés enlever VERB 3 acl Number=Plur|Tense=Past|VerbForm=Part`;
  const { words } = withPeopleOfCountries(sentenceOf(lines), (lemma) => lemma === 'citoyen');
  return words[words[4]?.head ?? -1]?.form;
}

describe('withPeopleOfCountries', () => {
  it('hangs the participle on the people: "deux citoyens des Émirats arabes enlevés"', () => {
    expect(headOf('citoyens citoyen', 'Émirats émirat NOUN 1')).toBe('citoyens');
  });

  it('leaves what is said of the name where no people are, and what hangs on a common noun', () => {
    expect(headOf('biens bien', 'Émirats émirat NOUN 1')).toBe('Émirats');
    expect(headOf('citoyens citoyen', 'pays pays NOUN 1')).toBe('pays');
  });
});
