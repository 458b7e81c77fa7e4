/** The object behind a second present participle is its own. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withJoinedPresents } from './joined-present.js';

const PRES = 'Tense=Pres|VerbForm=Part';
const others = (second: string, own = 'obj'): string[] => {
  const lines = `tuant tuer VERB 0 root ${PRES}\nsoldats soldat NOUN 1 ${own}\net et CCONJ 4 cc\n${second}\ntreize treize NUM 6 nummod\nautres autre PRON 1 obj`;
  const { words } = withJoinedPresents(sentenceOf(lines), (lemma) => lemma === 'blesser');
  const object = words.find((w) => w.form === 'autres');
  return [words[object?.head ?? -1]?.form ?? '', words[3]?.lemma ?? ''];
};

describe('withJoinedPresents', () => {
  it('"tuant des soldats et blessant treize autres"', () => {
    expect(others(`blessant blesser VERB 1 conj ${PRES}`)).toEqual(['blessant', 'blesser']);
  });

  it('reads a verb in what looks like an adjective', () => {
    expect(others('blessant blessant ADJ 1 conj')).toEqual(['blessant', 'blesser']);
  });

  it('leaves a verb without object, and an object that is the first', () => {
    expect(others(`dormant dormir VERB 1 conj ${PRES}`)).toEqual(['tuant', 'dormir']);
    expect(others(`blessant blesser VERB 1 conj ${PRES}`, 'obl')).toEqual(['tuant', 'blesser']);
  });
});
