/** "À peine rentré, l'opposant a été arrêté." */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withHardly } from './hardly.js';

describe('"à peine" before a participle', () => {
  it('is an adverb: nobody is a "peine"', () => {
    const { words } = withHardly(
      sentenceOf(`
      À à ADP 2 case
      peine peine NOUN 7 obl:mod
      rentré rentrer VERB 2 acl VerbForm=Part|Tense=Past
      , , PUNCT 2 punct
      Issa Issa PROPN 7 nsubj:pass
      est être AUX 7 aux:pass
      arrêté arrêter VERB 0 root VerbForm=Part
    `),
    );
    expect(words[2]).toMatchObject({ head: 6, deprel: 'advcl' });
    expect(words[1]).toMatchObject({ head: 2, deprel: 'advmod', upos: 'ADV' });
  });
});
