/** Objects taken for subjects: trees as the parser hangs them. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withSecondSubjects } from './second-subject.js';

const tree = (verb: string, comma: string): string => `Lomé Lomé PROPN 4 nsubj\n${comma} ${comma} PUNCT 1 punct
a avoir AUX 4 aux:tense\n${verb} ${verb} VERB 0 root\nle le DET 6 det\nchef chef NOUN 4 nsubj`;
const relation = (lines: string): string =>
  withSecondSubjects(sentenceOf(lines), (verb) => verb.lemma === 'dit').words.at(-1)?.deprel ?? '';

describe('withSecondSubjects', () => {
  it('makes the noun behind the verb its object', () => expect(relation(tree('limogé', ','))).toBe('obj'));
  it('leaves who speaks behind a comma', () => expect(relation(tree('dit', ','))).toBe('nsubj'));
  it('takes the object of a verb of speech beside its subject', () =>
    expect(relation(tree('dit', ',').replace(/^, .*$/m, 'hier hier ADV 4 advmod'))).toBe('obj'));
});
