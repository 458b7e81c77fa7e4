import { describe, expect, it } from 'vitest';
import { seededRandom } from '../random.js';
import type { GoldSentence } from '../treebank.js';
import { reportingClause } from './clauses.js';
import { hasReportingClause, reportedSentences } from './reporting.js';

const statement: GoldSentence = {
  forms: ['Le', 'pont', 'est', 'fermé', '.'],
  lemmas: [],
  tags: ['DET', 'NOUN', 'AUX', 'VERB', 'PUNCT'],
  feats: ['DET', 'NOUN|Gender=Masc|Number=Sing', 'AUX', 'VERB', 'PUNCT'],
  heads: [1, 3, 3, 5, 3],
  relations: ['det', 'nsubj:pass', 'aux:pass', 'root', 'punct'],
  contracted: [],
};

describe('sentences with a reporting clause', () => {
  it('hang the clause on the root of the statement, in trees with one root and no cycle', () => {
    for (let seed = 1; seed < 200; seed++) {
      const [s] = reportedSentences([statement], seed) as [GoldSentence];
      const n = s.forms.length;
      expect(s.heads.filter((head) => head === n)).toHaveLength(1);
      const root = s.heads.indexOf(n);
      expect(s.forms[root]).toBe('fermé');
      const verb = s.relations.indexOf('parataxis:insert');
      expect(s.heads[verb]).toBe(root);
      expect(s.relations.some((relation, i) => relation === 'nsubj' && s.heads[i] === verb)).toBe(true);
      s.heads.forEach((_, i) => {
        let at = i;
        for (let steps = 0; steps <= n && at !== n; steps++) at = s.heads[at] as number;
        expect(at).toBe(n);
      });
    }
  });

  it('leave questions, quotations and fragments alone', () => {
    expect(reportedSentences([{ ...statement, forms: ['Le', 'pont', 'est', 'fermé', '?'] }], 1)).toEqual([]);
    expect(reportedSentences([{ ...statement, forms: ['«', 'pont', 'est', 'fermé', '.'] }], 1)).toEqual([]);
  });

  it('number the words of a clause within the clause', () => {
    const random = seededRandom(3);
    for (let k = 0; k < 300; k++) {
      const clause = reportingClause({ random });
      for (const [, , head] of clause) expect(head).toBeLessThanOrEqual(clause.length);
      expect(clause.filter(([, , head]) => head === 0)).toHaveLength(1);
    }
  });

  it('are recognised in the news', () => {
    expect(hasReportingClause(['»', ',', 'a', '-t-il', 'ajouté', '.'])).toBe(true);
    expect(hasReportingClause(['Trois', 'morts', ',', 'ont', 'indiqué', 'des', 'sources', '.'])).toBe(true);
    expect(hasReportingClause(['Le', 'ministre', 'a', 'indiqué', 'que', 'non', '.'])).toBe(false);
  });
});
