/** "douze bergers que l'armée est accusée d'avoir tués": "que" is whom it killed. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withChargedRelatives } from './charged-relative.js';

const tree = (noun: string, participle: string): string => `
  parle parler VERB 0 root
  ${noun}
  que que SCONJ 6 mark
  l'armée armée NOUN 6 nsubj:pass
  est être AUX 6 aux:pass
  accusée accuser VERB 1 ccomp
  d' de ADP 9 mark
  avoir avoir AUX 9 aux
  ${participle} tuer VERB 6 xcomp`;

const repaired = (text: string): string[] => {
  const { words } = withChargedRelatives(sentenceOf(text), (lemma) => lemma === 'tuer');
  return [2, 5].map((i) => `${words[i]?.deprel} ${words[words[i]?.head ?? -1]?.form}`);
};

describe('withChargedRelatives', () => {
  it('hangs "que" on the infinitive whose participle agrees with it', () => {
    expect(repaired(tree('bergers berger NOUN 1 obl', 'tués'))).toEqual(['obj tués', 'acl:relcl bergers']);
  });

  it('leaves what somebody is told: "parle au berger que l\'armée est accusée d\'avoir tué"', () => {
    expect(repaired(tree('berger berger NOUN 1 obl', 'tué'))).toEqual(['mark accusée', 'ccomp parle']);
  });
});
