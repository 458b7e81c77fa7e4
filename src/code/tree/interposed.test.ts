/** Words between an auxiliary and its participle: trees as the parser hangs them. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withInterposed } from './interposed.js';

const FIN = 'Mood=Ind|Tense=Pres|VerbForm=Fin';
const PART = 'Tense=Past|VerbForm=Part';
const heads = (lines: string): string[] => {
  const { words } = withInterposed(sentenceOf(lines));
  return words.map((w) => `${w.form} ${w.deprel} ${words[w.head]?.form ?? '-'}`);
};

describe('withInterposed', () => {
  it('gives the clause back to the participle: "s\'est de son côté engagé"', () => {
    expect(
      heads(
        `Lomé Lomé PROPN 6 nsubj\ns' soi PRON 6 expl:pv Reflex=Yes\nest être AUX 6 cop ${FIN}\nde de ADP 6 case\nson son DET 6 det\ncôté côté NOUN 0 root\nengagé engager VERB 6 acl ${PART}|Voice=Pass`,
      ),
    ).toEqual([
      'Lomé nsubj engagé',
      "s' expl:pv engagé",
      'est aux:tense engagé',
      'de fixed côté',
      'son fixed côté',
      'côté advmod engagé',
      'engagé root -',
    ]);
  });

  it('leaves a state alone: "est de son côté"', () => {
    const state = `Lomé Lomé PROPN 5 nsubj\nest être AUX 5 cop ${FIN}\nde de ADP 5 case\nson son DET 5 det\ncôté côté NOUN 0 root`;
    expect(heads(state).at(-1)).toBe('côté root -');
  });
});
