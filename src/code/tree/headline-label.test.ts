/** Labels of headlines, and names left before their verb: trees as the parser hangs them. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withCivilTitles } from './civil-title.js';
import { withHeadlineLabels } from './headline-label.js';
import { withLeftSubjects } from './left-subject.js';

const label = (isTitle: boolean): string | undefined => {
  const { words } = withHeadlineLabels(
    sentenceOf(
      'Tirna Tirna PROPN 0 root\n: : PUNCT 3 punct\nAwa Awa PROPN 1 appos\nSow Sow PROPN 3 flat:name\ncondamnée condamner VERB 1 acl VerbForm=Part|Tense=Past',
      { isTitle },
    ),
  );
  return words[words[4]?.head ?? -1]?.form;
};

describe('withHeadlineLabels', () => {
  it('hangs what is told on the name behind the colon: "Tirna : Awa Sow condamnée"', () =>
    expect(label(true)).toBe('Awa'));
  it('leaves other sentences alone', () => expect(label(false)).toBe('Tirna'));
});

const left = (joint: string): string => {
  const { words } = withLeftSubjects(
    sentenceOf(
      `Kolani Kolani PROPN 2 nsubj\ncondamne condamner VERB 0 root VerbForm=Fin\nle le DET 4 det\nputsch putsch NOUN 2 obj\n${joint} et CCONJ 6 cc\nTirna Tirna PROPN 4 conj\nsuit suivre VERB 2 conj VerbForm=Fin|Number=Sing`,
    ),
  );
  return `${words[5]?.deprel} ${words[words[5]?.head ?? -1]?.form}`;
};

describe('withLeftSubjects', () => {
  it('gives the verb its subject: "condamne le putsch et Tirna suit"', () => expect(left('et')).toBe('nsubj suit'));
  it('leaves what a comma joins', () => expect(left(',')).toBe('conj putsch'));
});

describe('withCivilTitles', () => {
  it('makes one name of "Me Awa Sow"', () => {
    const { words } = withCivilTitles(
      sentenceOf('dit dire VERB 0 root\nMe Me NOUN 1 nsubj\nAwa Awa PROPN 2 nmod\nSow Sow PROPN 3 flat:name'),
    );
    expect(words[2]?.deprel).toBe('flat:name');
  });
});
