/** The title of a source stands beside it, whatever is quoted behind it. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withTitlesBeforeQuotes } from './title-before-quote.js';

const relationOf = (lines: string): string => {
  const { words } = withTitlesBeforeQuotes(sentenceOf(lines));
  const title = words.find((w) => w.lemma === 'colonel');
  return `${title?.deprel} ${words[title?.head ?? -1]?.form}`;
};
const SOURCE = 'Selon selon ADP 3 case\nle le DET 3 det\ngouverneur gouverneur NOUN 10 obl:mod\n, , PUNCT 6 punct\n';
const TITLE = 'le le DET 6 det\ncolonel colonel NOUN 10 nsubj\n, , PUNCT 6 punct\n';

describe('withTitlesBeforeQuotes', () => {
  it('sets it beside the source: "Selon le gouverneur, le colonel, « des rebelles attaquent »"', () => {
    const quoted = '« « PUNCT 9 punct\nrebelles rebelle NOUN 10 nsubj\nattaquent attaquer VERB 0 root';
    expect(relationOf(SOURCE + TITLE + quoted)).toBe('appos gouverneur');
  });

  it('leaves the subject of a verb that has no other', () => {
    const quoted = '« « PUNCT 10 punct\nhier hier ADV 10 advmod\nattaque attaquer VERB 0 root';
    expect(relationOf(SOURCE + TITLE + quoted)).toBe('nsubj attaque');
  });
});
