/** "Se faire" and "se voir" with an infinitive are passives. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withEndured } from './endured.js';

const faire = (lemma: string) =>
  withEndured(
    sentenceOf(`
      Il il PRON 5 nsubj
      s' se PRON 5 expl:pv Reflex=Yes
      est être AUX 5 aux:tense
      fait faire AUX 5 aux:caus
      ${lemma} ${lemma} VERB 0 root VerbForm=Inf
    `),
    (verb) => verb === 'exploser',
  ).words.map((w) => w.deprel);

describe('withEndured', () => {
  it('"s\'est fait arrêter" is "a été arrêté"', () => {
    expect(faire('arrêter')).toEqual(['nsubj:pass', 'expl', 'aux:tense', 'aux:pass', 'root']);
  });

  it('leaves what one does oneself: "s\'est fait exploser"', () => {
    expect(faire('exploser')[3]).toBe('aux:caus');
  });

  it('"s\'est vu retirer son agrément": the licence was taken from him', () => {
    const { words } = withEndured(
      sentenceOf(`
        Il il PRON 4 nsubj
        s' se PRON 4 expl:pv Reflex=Yes
        est être AUX 4 aux:tense
        vu voir VERB 0 root
        retirer retirer VERB 4 xcomp VerbForm=Inf
        son son DET 7 det
        agrément agrément NOUN 5 obj
      `),
      () => false,
    );
    expect(words.map((w) => w.deprel)).toEqual(['iobj', 'expl', 'aux:tense', 'aux:pass', 'root', 'det', 'nsubj:pass']);
    expect(words[0]?.head).toBe(4);
  });
});
