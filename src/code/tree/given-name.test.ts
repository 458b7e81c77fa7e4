/** Words that are given names. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withGivenNames } from './given-name.js';

const relations = (first: string, surname: string): string[] => {
  const { words } = withGivenNames(
    sentenceOf(`
      Ils il PRON 3 nsubj
      ont avoir AUX 3 aux:tense
      arrêté arrêter VERB 0 root VerbForm=Part
      ${first}
      ${surname}
    `),
    (form) => form === 'fidèle' || form === 'grâce',
  );
  return words.map((w) => `${w.form} ${w.upos} ${w.deprel} ${words[w.head]?.form ?? '-'}`);
};

describe('a given name that is a word', () => {
  it('makes one name with the one behind it', () => {
    const found = relations('Fidèle fidèle ADJ 3 xcomp', 'Kombo Kombo PROPN 4 appos');
    expect(found).toContain('Fidèle PROPN obj arrêté');
    expect(found).toContain('Kombo PROPN flat:name Fidèle');
    expect(relations('Grâce grâce NOUN 3 obj', 'Kombo Kombo PROPN 3 obj')).toContain('Kombo PROPN flat:name Grâce');
  });

  it('stays a word in small letters, and before what is no name', () => {
    expect(relations('fidèle fidèle ADJ 3 xcomp', 'Kombo Kombo PROPN 4 appos')).toContain('fidèle ADJ xcomp arrêté');
    expect(relations('Fidèle fidèle ADJ 3 xcomp', 'allié allié NOUN 4 appos')).toContain('Fidèle ADJ xcomp arrêté');
  });
});
