/** A present participle goes on from one of its kind, or from the verb outside what is said. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { withPresentParticiples } from './present-participle.js';

const PRES = 'Tense=Pres|VerbForm=Part';
const governor = (lines: string, lemma: string): string | undefined => {
  const { words } = withPresentParticiples(sentenceOf(lines), (verb) => /^(affirmer|appeler)$/.test(verb));
  return words[words.find((w) => w.lemma === lemma)?.head ?? -1]?.form;
};

describe('withPresentParticiples', () => {
  it('joins it to the one before: "tuant des rebelles armés et brûlant"', () => {
    const lines = `tuant tuer VERB 0 root ${PRES}\ndes un DET 3 det\nrebelles rebelle NOUN 1 obj\narmés armer VERB 3 acl Tense=Past|VerbForm=Part\net et CCONJ 6 cc\nbrûlant brûler VERB 4 conj ${PRES}`;
    expect(governor(lines, 'brûler')).toBe('tuant');
  });

  const said = (closing: string, verb: string): string =>
    `armée armée NOUN 2 nsubj\naffirme affirmer VERB 0 root\nque que SCONJ 5 mark\n« « PUNCT 5 punct\ncontinue continuer VERB 2 ccomp\n${closing} ${closing} PUNCT 5 punct\n, , PUNCT 8 punct\n${verb} VERB 5 advcl ${PRES}`;

  it('hangs it outside the quotation: "affirme que « … continue », réitérant"', () => {
    expect(governor(said('»', 'réitérant réitérer'), 'réitérer')).toBe('affirme');
    expect(governor(said('-', 'appelant appeler'), 'appeler')).toBe('affirme');
  });

  it('leaves what the told act does itself: "affirme que … continue, tuant"', () => {
    expect(governor(said('-', 'tuant tuer'), 'tuer')).toBe('continue');
  });

  const convoys = (comma: string): string =>
    `armée armée NOUN 2 nsubj\nescorte escorter VERB 0 root\nconvois convoi NOUN 2 obj\n${comma}se soi PRON ${comma ? 6 : 5} expl Reflex=Yes\nrendant rendre VERB 2 advcl ${PRES}`;

  it('hangs a reflexive on the object right before: "escorte les convois se rendant à Gao"', () => {
    expect(governor(convoys(''), 'rendre')).toBe('convois');
    expect(governor(convoys(', , PUNCT 6 punct\n'), 'rendre')).toBe('escorte');
  });
});
