/** Complements behind a phrase of manner. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withComplementsBeyondManner } from './beyond-manner.js';

const headOf = (how: string, behind: string): string | undefined => {
  const { words } = withComplementsBeyondManner(
    sentenceOf(`
      pris prendre VERB 0 root VerbForm=Part
      avec avec ADP 3 case
      ${how} ${how} NOUN 1 obl:mod
      ${behind}
    `),
    (phrase, list) => phrase === (list === 'told-in' ? 'avec message' : 'avec virulence'),
  );
  return words[words[4]?.head ?? -1]?.form;
};

const minister = 'à à ADP 5 case\nministre ministre NOUN 3 nmod';

describe('"s’en est pris avec virulence au ministre"', () => {
  it('is about the minister, who has no virulence', () => {
    expect(headOf('virulence', minister)).toBe('pris');
    expect(headOf('virulence', "d' de ADP 5 mark\nattaquer attaquer VERB 3 acl VerbForm=Inf")).toBe('pris');
  });

  it('lets a message have its addressee, not what is asked', () => {
    expect(headOf('message', minister)).toBe('message');
    expect(headOf('message', "d' de ADP 5 mark\nattaquer attaquer VERB 3 acl VerbForm=Inf")).toBe('pris');
  });

  it('leaves other nouns, and whose it is, where they were', () => {
    expect(headOf('aide', minister)).toBe('aide');
    expect(headOf('virulence', 'de de ADP 5 case\nministre ministre NOUN 3 nmod')).toBe('virulence');
  });
});
