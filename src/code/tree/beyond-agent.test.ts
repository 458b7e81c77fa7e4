/** People whom the parser hung on the agent of what is done to them. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withStruckBeyondAgents } from './beyond-agent.js';

const headOf = (agent: string, count: string): number | undefined =>
  withStruckBeyondAgents(
    sentenceOf(`
      La le DET 2 det
      libération libération NOUN 0 root
      par par ADP 5 case
      ${agent}
      de de ADP 8 case
      ${count}
      otages otage NOUN 5 nmod
    `),
    { isState: (form) => form === 'Togo', isPerson: (lemma) => lemma === 'otage' },
  ).words[7]?.head;

describe('people behind the agent of a noun', () => {
  it('undergo the act: "la libération par le Niger de deux otages"', () => {
    expect(headOf('le le DET 5 det\nNiger Niger PROPN 2 nmod', 'deux deux NUM 8 nummod')).toBe(1);
  });

  it('stay where they say whose the agent is', () => {
    expect(headOf('le le DET 5 det\nchef chef NOUN 2 nmod', 'deux deux NUM 8 nummod')).toBe(4);
    expect(headOf('le le DET 5 det\nNiger Niger PROPN 2 nmod', 'les le DET 8 det')).toBe(4);
  });

  it('undergo it, known as they are, behind a state or the police', () => {
    const known = 'les le DET 8 det Definite=Def';
    expect(headOf('le le DET 5 det\nTogo Togo PROPN 2 nmod', known)).toBe(1);
    expect(headOf('la le DET 5 det\npolice police NOUN 2 nmod', known)).toBe(1);
    expect(headOf('la le DET 5 det\njunte junte NOUN 2 nmod', known)).toBe(4);
  });
});
