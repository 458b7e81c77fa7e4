/** Pronouns between a subject and its verb. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withClitics } from './clitics.js';

const FIN = 'Mood=Ind|Person=3|Tense=Pres|VerbForm=Fin';
const relations = (tree: string): string[] => withClitics(sentenceOf(tree)).words.map((w) => `${w.form} ${w.deprel}`);

describe('"nous" beside a subject', () => {
  it('is the object: "les soldats nous frappent"', () => {
    const found = relations(`
      Les le DET 2 det
      soldats soldat NOUN 4 nsubj Number=Plur
      nous nous PRON 4 nsubj
      frappent frapper VERB 0 root ${FIN}
    `);
    expect(found).toContain('nous obj');
  });

  it('stays the subject of its own verb: "nous, nous partons"', () => {
    const found = relations(`
      nous nous PRON 3 nsubj
      nous nous PRON 3 nsubj
      partons partir VERB 0 root Mood=Ind|Person=1|Tense=Pres|VerbForm=Fin
    `);
    expect(found).toEqual(['nous nsubj', 'nous nsubj', 'partons root']);
  });
});

describe('"nous" before "avoir" and a participle', () => {
  const told = (participle: string): string[] =>
    relations(`
      ils il PRON 4 nsubj:pass
      nous nous PRON 4 iobj
      ont avoir AUX 4 aux:tense ${FIN}
      ${participle} VERB 0 root VerbForm=Part
    `);

  it('is the object with which the participle agrees: "ils nous ont enlevés"', () => {
    expect(told('enlevés enlever')).toEqual(['ils nsubj', 'nous obj', 'ont aux:tense', 'enlevés root']);
  });

  it('is to whom they spoke where it does not agree: "ils nous ont répondu"', () => {
    expect(told('répondu répondre')).toContain('nous iobj');
  });
});
