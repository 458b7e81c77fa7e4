/** "le siège du parti et molesté trois de ses cadres" */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withParticiplesOnNouns } from './participle-on-noun.js';

const relations = (tree: string): string[] => {
  const { words } = withParticiplesOnNouns(sentenceOf(tree));
  return words.map((w) => `${w.form} ${w.deprel} ${words[w.head]?.form ?? '-'}`);
};

describe('a participle joined to a noun of the object', () => {
  it('shares the auxiliary, and has its own object', () => {
    const found = relations(`
      ont avoir AUX 2 aux:tense
      attaqué attaquer VERB 0 root VerbForm=Part|Tense=Past
      le le DET 4 det
      siège siège NOUN 2 obj
      et et CCONJ 6 cc
      molesté molester VERB 4 conj VerbForm=Part|Tense=Past
      trois trois NUM 6 obl:mod
      cadres cadre NOUN 7 nmod
    `);
    expect(found).toContain('molesté conj attaqué');
    expect(found).toContain('trois obj molesté');
  });

  it('stays where nothing follows that it could strike', () => {
    const found = relations(`
      ont avoir AUX 2 aux:tense
      trouvé trouver VERB 0 root VerbForm=Part|Tense=Past
      un un DET 4 det
      homme homme NOUN 2 obj
      et et CCONJ 6 cc
      ligoté ligoter VERB 4 conj VerbForm=Part|Tense=Past
      dehors dehors ADV 6 advmod
    `);
    expect(found).toContain('ligoté conj homme');
  });
});
