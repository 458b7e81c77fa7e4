/** A day between a participle and its agent is the participle's. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withBracketedDays } from './bracketed-day.js';

const governor = (lines: string): string | undefined => {
  const { words } = withBracketedDays(sentenceOf(lines), (lemma) => lemma === 'samedi');
  return words[words.find((w) => w.lemma === 'samedi')?.head ?? -1]?.form;
};
const PAPER =
  'texte texte NOUN 11 nsubj\npublié publier VERB 1 acl Tense=Past|VerbForm=Part\n, , PUNCT 5 punct\nce ce DET 5 det\nsamedi samedi NOUN 11 obl:mod\n, , PUNCT 5 punct\n';

describe('withBracketedDays', () => {
  it('hangs it there: "un texte publié, ce samedi, par le maire, évoque"', () => {
    const agent = 'par par ADP 9 case\nle le DET 9 det\nmaire maire NOUN 2 obl:agent\n, , PUNCT 9 punct\n';
    expect(governor(`${PAPER}${agent}évoque évoquer VERB 0 root`)).toBe('publié');
  });

  it('leaves a day that no agent follows: "un texte publié, ce samedi, hier encore caché, évoque"', () => {
    const other = 'hier hier ADV 9 advmod\nencore encore ADV 9 advmod\ncaché cacher VERB 1 acl\n, , PUNCT 9 punct\n';
    expect(governor(`${PAPER}${other}évoque évoquer VERB 0 root`)).toBe('évoque');
  });
});
