/** "ni" negates the verb, its subjects or its objects. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { treeOf } from './tree.js';
import { verbGroup } from './verb-group.js';

const isNegated = (text: string, verb: number): boolean => verbGroup(treeOf(sentenceOf(text)), verb).negated;

describe('a verb with "ni"', () => {
  it('is negated by that of its objects', () => {
    expect(
      isNegated(
        `n' ne ADV 3 advmod
         a avoir AUX 3 aux
         arrêté arrêter VERB 0 root
         ni ni CCONJ 5 cc
         juges juge NOUN 3 obj
         ni ni CCONJ 7 cc
         avocats avocat NOUN 5 conj`,
        2,
      ),
    ).toBe(true);
  });

  it('shares the "ne" of the verb before: "n\'a ni attaqué ni pillé"', () => {
    const tree = `n' ne ADV 4 advmod
      a avoir AUX 4 aux
      ni ni CCONJ 4 cc
      attaqué attaquer VERB 0 root
      ni ni CCONJ 6 cc
      pillé piller VERB 4 conj`;
    expect([3, 5].map((verb) => isNegated(tree, verb))).toEqual([true, true]);
  });

  it('is not negated by that of an apposition without "ne": "a arrêté dix hommes, ni riches ni pauvres"', () => {
    expect(
      isNegated(
        `a avoir AUX 2 aux
         arrêté arrêter VERB 0 root
         hommes homme NOUN 2 obj
         ni ni CCONJ 5 cc
         riches riche ADJ 3 amod`,
        1,
      ),
    ).toBe(false);
  });
});
