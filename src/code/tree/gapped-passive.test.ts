/** A passive that leaves out its auxiliary has a subject of its own. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withGappedPassives } from './gapped-passive.js';

const PART = 'Number=Plur|Tense=Past|VerbForm=Part';
const SOLDIERS = 'soldats soldat NOUN 4 nsubj:pass Number=Plur\nont avoir AUX 4 aux:tense\nété être AUX 4 aux:pass\n';

function relation(lines: string, lemma: string): string {
  const { words } = withGappedPassives(sentenceOf(lines));
  const word = words.find((w) => w.lemma === lemma);
  return `${word?.deprel} ${words[word?.head ?? -1]?.form}`;
}

function told(count: string, participle = 'arrêtés arrêter'): string {
  return `${SOLDIERS}tués tuer VERB 0 root ${PART}\net et CCONJ 7 cc\n${count}\nassaillants assaillant NOUN 4 conj Number=Plur\n${participle} VERB 7 acl ${PART}`;
}

describe('withGappedPassives', () => {
  it('joins the participle: "trois soldats ont été tués et quatre assaillants arrêtés"', () => {
    expect(relation(told('quatre quatre NUM 7 nummod'), 'arrêter')).toBe('conj tués');
    expect(relation(told('quatre quatre NUM 7 nummod'), 'assaillant')).toBe('nsubj:pass arrêtés');
  });

  it('leaves a noun that nobody counts, and one joined to no passive', () => {
    expect(relation(told('des un DET 7 det'), 'arrêter')).toBe('acl assaillants');
    const active = told('quatre quatre NUM 7 nummod').replace('nsubj:pass', 'nsubj').replace('aux:pass', 'aux');
    expect(relation(active, 'arrêter')).toBe('acl assaillants');
  });
});
