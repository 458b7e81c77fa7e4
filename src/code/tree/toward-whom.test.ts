/** Whom words are about, behind who said them. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withTowardWhom } from './toward-whom.js';

const headOf = (link: string): string | undefined => {
  const { words } = withTowardWhom(
    sentenceOf(`
      reproches reproche NOUN 0 root
      adressés adresser VERB 1 acl VerbForm=Part
      par par ADP 4 case
      Lomé Lomé PROPN 2 obl:agent
      ${link} ${link} ADP 6 case
      Accra Accra PROPN 4 nmod
    `),
  );
  return words[words[5]?.head ?? -1]?.form;
};

describe('"reproches adressés par Lomé envers Accra"', () => {
  it('are about Accra', () => {
    expect(headOf('envers')).toBe('adressés');
  });

  it('leaves what belongs to the agent', () => {
    expect(headOf('de')).toBe('Lomé');
  });
});
