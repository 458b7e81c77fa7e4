/** Whoever is said to impose imposes the measure, not what it bears on. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withImposedMeasures } from './imposed-measure.js';

const measures = new Set(['embargo', 'interdiction']);

function headOf(measure: string, verb: string, gender = 'Masc'): string | undefined {
  const lines = `${measure} ${measure} NOUN 0 root Gender=${gender}|Number=Sing\nsur sur ADP 3 case\ncarburant carburant NOUN 1 nmod Gender=Masc|Number=Sing\n${verb} VERB 3 acl Gender=Masc|Number=Sing|VerbForm=Part`;
  const { words } = withImposedMeasures(
    sentenceOf(lines),
    (lemma) => measures.has(lemma),
    (lemma) => lemma === 'imposer',
  );
  return words[words[3]?.head ?? -1]?.form;
}

describe('withImposedMeasures', () => {
  it('hangs the participle on the measure: "un embargo sur le carburant imposé par"', () => {
    expect(headOf('embargo', 'imposé imposer')).toBe('embargo');
  });

  it('leaves what is no measure, what is sold, and what does not agree', () => {
    expect(headOf('débat', 'imposé imposer')).toBe('carburant');
    expect(headOf('embargo', 'vendu vendre')).toBe('carburant');
    expect(headOf('interdiction', 'imposé imposer', 'Fem')).toBe('carburant');
  });
});
