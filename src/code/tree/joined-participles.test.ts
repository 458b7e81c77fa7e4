/** A participle joined to a clause that is told shares the auxiliary of the verb that tells it. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withJoinedParticiples } from './joined-participles.js';

const FIN = 'Mood=Ind|Tense=Pres|VerbForm=Fin';
const PART = 'VerbForm=Part|Tense=Past';
const headOf = (tree: string, form: string): string | undefined => {
  const { words } = withJoinedParticiples(sentenceOf(tree));
  return words[words.find((w) => w.form === form)?.head ?? -1]?.form;
};
const told = (participle: string): string => `
  Awa Awa PROPN 3 nsubj
  a avoir AUX 3 aux:tense ${FIN}
  dit dire VERB 0 root ${PART}
  que que SCONJ 8 mark
  la le DET 6 det
  route route NOUN 8 nsubj Gender=Fem|Number=Sing
  soit être AUX 8 cop ${FIN}
  libre libre ADJ 3 ccomp Gender=Fem|Number=Sing
  et et CCONJ 10 cc
  ${participle}
`;

describe('participles joined to a clause', () => {
  it('"a dit que la route soit libre et accusé le maire": she accused', () => {
    expect(headOf(told(`accusé accuser VERB 8 conj ${PART}|Gender=Masc|Number=Sing`), 'accusé')).toBe('dit');
  });
  it('"… libre et gardée": the road is', () => {
    expect(headOf(told(`gardée garder VERB 8 conj ${PART}|Gender=Fem|Number=Sing`), 'gardée')).toBe('libre');
  });
});
