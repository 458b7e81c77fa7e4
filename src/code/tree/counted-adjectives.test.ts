/** Whom a number counts is a noun. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withCountedAdjectives } from './counted-adjectives.js';

function read(adjective: string, number = 'NUM 1 obj'): string {
  const lines = `neutralisé neutraliser VERB 0 root\nprès près ADV 4 advmod\nde de ADP 4 case\nvingt-huit vingt-huit ${number}\n${adjective} ADJ 4 amod Number=Plur`;
  const { words } = withCountedAdjectives(sentenceOf(lines), (lemma) => lemma === 'terroriste');
  const word = words[4];
  return `${word?.upos} ${word?.deprel} ${words[word?.head ?? -1]?.form}, ${words[2]?.form} ${words[words[2]?.head ?? -1]?.form}`;
}

describe('withCountedAdjectives', () => {
  it('makes it the object with what hung on the number: "près de vingt-huit terroristes"', () => {
    expect(read('terroristes terroriste')).toBe('NOUN obj neutralisé, de terroristes');
  });

  it('leaves what is no person, and what stands on a noun', () => {
    expect(read('grands grand')).toBe('ADJ amod vingt-huit, de vingt-huit');
    expect(read('terroristes terroriste', 'NOUN 1 obj')).toBe('ADJ amod vingt-huit, de vingt-huit');
  });
});
