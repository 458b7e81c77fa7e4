/** A number behind a complement: it counts what the verb is done to. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withCountedObjects } from './counted-object.js';

const relations = (counted: string, complement: string): string[] => {
  const { words } = withCountedObjects(
    sentenceOf(`
      Il il PRON 3 nsubj
      a avoir AUX 3 aux:tense
      envoyé envoyer VERB 0 root VerbForm=Part
      ${complement}
      prison prison NOUN 3 obl:arg
      ${counted}
    `),
    (lemma) => lemma === 'envoyer',
    (lemma) => lemma === 'mois',
  );
  return words.map((w) => `${w.form} ${w.deprel} ${words[w.head]?.form ?? '-'}`);
};

describe('a counted object behind a complement', () => {
  it('is of the verb: "a envoyé en prison deux officiers"', () => {
    const found = relations('deux deux NUM 7 nummod\nofficiers officier NOUN 5 nmod', 'en en ADP 5 case');
    expect(found).toContain('officiers obj envoyé');
  });

  it('stays under a preposition, and behind a comma', () => {
    const under = relations('de de ADP 8 case\ndeux deux NUM 8 nummod\nans an NOUN 5 nmod', 'en en ADP 5 case');
    expect(under).toContain('ans nmod prison');
    const parted = relations(', , PUNCT 8 punct\ndeux deux NUM 8 nummod\nans an NOUN 5 nmod', 'en en ADP 5 case');
    expect(parted).toContain('ans nmod prison');
    const time = relations('deux deux NUM 7 nummod\nmois mois NOUN 5 nmod', 'en en ADP 5 case');
    expect(time).toContain('mois nmod prison');
  });
});
