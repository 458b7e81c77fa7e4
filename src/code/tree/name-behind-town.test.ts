/** A capital ends where a person's name begins. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withNamesBehindTowns } from './name-behind-town.js';

const START =
  'Ils il PRON 3 nsubj\nont avoir AUX 3 aux:tense VerbForm=Fin\narrêté arrêter VERB 0 root VerbForm=Part\nà à ADP 5 case';

function objectOf(behind: string): string {
  const sentence = sentenceOf(`${START}\n${behind}`);
  const names = [{ kind: 'person' as const, first: 4, last: sentence.words.length - 1 }];
  const freed = withNamesBehindTowns(
    { ...sentence, names },
    (lemma) => lemma === 'arrêter',
    (form) => form === 'Dakar',
  );
  const spans = freed.names.map((n) =>
    freed.words
      .slice(n.first, n.last + 1)
      .map((w) => w.form)
      .join(' '),
  );
  return [freed.words.find((w) => w.deprel === 'obj')?.form ?? '-', ...spans].join(' | ');
}

describe('withNamesBehindTowns', () => {
  it('makes an object of the person, and two names of one', () => {
    const row = 'Dakar Dakar PROPN 3 obl:arg\nAwa Awa PROPN 5 flat:name\nKoné Koné PROPN 5 flat:name';
    expect(objectOf(row)).toBe('Awa | Dakar | Awa Koné');
    const titled = 'Dakar Dakar PROPN 3 obl:arg\nM. M. NOUN 5 nmod\nSow Sow PROPN 6 flat:name';
    expect(objectOf(titled)).toBe('M. | Dakar | M. Sow');
  });

  it.each([
    ['a quarter', 'Dakar Dakar PROPN 3 obl:arg\nPlateau Plateau PROPN 5 flat:name'],
    ['a name that is no capital', 'Kolo Kolo PROPN 3 obl:arg\nAwa Awa PROPN 5 flat:name\nKoné Koné PROPN 5 flat:name'],
    [
      'a verb that has its object',
      'Dakar Dakar PROPN 3 obl:arg\nAwa Awa PROPN 5 flat:name\nKoné Koné PROPN 5 flat:name\nhommes homme NOUN 3 obj',
    ],
  ])('leaves %s', (_, tree) => {
    expect(objectOf(tree)).not.toMatch(/^Awa|^Plateau/);
  });
});
