/** Relative clauses that report, cut into a main clause. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withReportingRelatives } from './reporting-relative.js';

describe('a relative clause that reports', () => {
  it('holds its report, and its noun is the subject of the verb behind: "Le préfet, qui précise qu\'un raid frappe la base, quitte la ville"', () => {
    const { words } = withReportingRelatives(
      sentenceOf(`
        Le le DET 2 det
        préfet préfet NOUN 9 nsubj
        , , PUNCT 5 punct
        qui qui PRON 5 nsubj
        précise préciser VERB 2 acl:relcl
        qu' que SCONJ 9 mark
        un un DET 8 det
        raid raid NOUN 9 nsubj
        frappe frapper VERB 0 root
        la le DET 11 det
        base base NOUN 9 obj
        , , PUNCT 13 punct
        quitte quitter VERB 9 parataxis:insert
        la le DET 15 det
        ville ville NOUN 13 obj
      `),
    );
    expect([words[1], words[8], words[12]].map((w) => `${w?.head} ${w?.deprel}`)).toEqual([
      '12 nsubj',
      '4 ccomp',
      '-1 root',
    ]);
  });
});
