/** "l'attentat contre le café qui a fait dix morts". */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withTollsOnActs } from './toll-on-act.js';

const headOfClause = (act: string, object: string, number = 'Sing'): string | undefined => {
  const { words } = withTollsOnActs(
    sentenceOf(`
      ${act} ${act} NOUN 0 root Number=${number}
      contre contre ADP 3 case
      café café NOUN 1 nmod Number=Sing
      qui qui PRON 6 nsubj PronType=Rel
      a avoir AUX 6 aux:tense Number=Sing|VerbForm=Fin
      fait faire VERB 3 acl:relcl VerbForm=Part
      dix dix NUM 8 nummod
      ${object} ${object} NOUN 6 obj
    `),
    {
      isAct: ({ lemma }) => lemma.startsWith('attentat'),
      makesToll: (lemma) => lemma === 'faire',
      isVictim: (lemma) => lemma === 'mort',
    },
  );
  return words[words[5]?.head ?? -1]?.form;
};

describe('a toll behind what was struck', () => {
  it('is that of the act', () => {
    expect(headOfClause('attentat', 'mort')).toBe('attentat');
  });

  it('stays where no victims are counted, no act stands above, or the verb is of another number', () => {
    expect(headOfClause('attentat', 'travaux')).toBe('café');
    expect(headOfClause('grille', 'mort')).toBe('café');
    expect(headOfClause('attentats', 'mort', 'Plur')).toBe('café');
  });
});
