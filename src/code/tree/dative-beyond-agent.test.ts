/** "attribuée par l'armée aux rebelles": whom it is attributed to hangs on the participle. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withDativesBeyondAgents } from './dative-beyond-agent.js';

const headOf = (agent: string, between = ''): string | undefined => {
  const at = between === '' ? 5 : 7;
  const { words } = withDativesBeyondAgents(
    sentenceOf(`
      attribuée attribuer VERB 0 root
      par par ADP 3 case
      ${agent} ${agent} NOUN 1 obl:agent${between}
      aux à ADP ${at} case
      rebelles rebelle NOUN 3 nmod`),
    (lemma) => lemma === 'attribuer',
  );
  return words[words.find((w) => w.form === 'rebelles')?.head ?? -1]?.form;
};

describe('withDativesBeyondAgents', () => {
  it('hangs it on the participle', () => {
    expect(headOf('armée')).toBe('attribuée');
  });

  it('leaves a post, and a name with a complement of its own', () => {
    expect(headOf('ambassadeur')).toBe('ambassadeur');
    expect(headOf('groupe', '\n      de de ADP 5 case\n      soutien soutien NOUN 3 nmod')).toBe('groupe');
  });
});
