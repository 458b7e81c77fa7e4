/** What was perpetrated is the attack, however it is judged. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withParticiplesBehindAdjectives } from './participle-behind-adjectives.js';

const attack = (between: string, gender = 'Fem'): string =>
  `attaque attaque NOUN 0 root Gender=Fem|Number=Sing\nlâche lâche ADJ 1 amod Number=Sing\net et CCONJ 4 cc\nbarbare barbare ADJ 2 conj Number=Sing\n${between}perpétrée perpétrer VERB 2 conj Gender=${gender}|Number=Sing|Tense=Past|VerbForm=Part`;

function relation(lines: string): string {
  const { words } = withParticiplesBehindAdjectives(sentenceOf(lines));
  const word = words.find((w) => w.lemma === 'perpétrer');
  return `${word?.deprel} ${words[word?.head ?? -1]?.form}`;
}

describe('withParticiplesBehindAdjectives', () => {
  it('hangs it on the noun: "l\'attaque lâche et barbare perpétrée"', () => {
    expect(relation(attack(''))).toBe('acl attaque');
  });

  it('leaves what "et" or a comma joins, and what does not agree', () => {
    expect(relation(attack('et et CCONJ 6 cc\n'))).toBe('conj lâche');
    expect(relation(attack(', , PUNCT 6 punct\n'))).toBe('conj lâche');
    expect(relation(attack('', 'Masc'))).toBe('conj lâche');
  });
});
