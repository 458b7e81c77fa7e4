/** Which rule fires: the most specific one, none where a condition forbids it; the others are near misses with reasons. */
import { describe, expect, it } from 'vitest';
import { codeDocument } from '../code-document.js';
import { toyLexicon } from '../testing/toy-lexicon.js';
import { sentenceOf } from '../testing/tree.js';

const FIN = 'Mood=Ind|Tense=Pres|VerbForm=Fin';
const draft = (tree: string) => {
  const sentence = sentenceOf(tree);
  return codeDocument({ doc: sentence.text, sentences: [sentence] }, toyLexicon());
};

describe('triggers', () => {
  it('the longer lemma wins, and says so', () => {
    const { events, nearMisses } = draft(
      `Le le DET 2 det\nmaire maire NOUN 3 nsubj\nattaque attaquer VERB 0 root ${FIN}\nl' le DET 5 det\narmée armée NOUN 3 obj\nen en ADP 7 case\njustice justice NOUN 3 obl:mod`,
    );
    expect(events.map((e) => [e.type, e.trigger.text])).toEqual([['ACCUSE', "attaque l'armée en justice"]]);
    expect(nearMisses.map((m) => [m.rule, m.reason])).toEqual([
      ['toy.attaquer', 'less specific than toy.attaquer.justice'],
    ]);
  });

  it.each([
    ['obj', ['RETREAT']],
    ['obl:mod', []],
  ])('a lemma takes its own object however far, and nothing else there: %s', (deprel, types) => {
    const { events } = draft(
      `L' le DET 2 det\narmée armée NOUN 3 nsubj\nlève lever VERB 0 root ${FIN}\nen en ADP 5 case\nfin fin NOUN 3 obl:mod\nde de ADP 7 case\njournée journée NOUN 5 nmod\nde de ADP 9 case\nlundi lundi NOUN 7 nmod\n18 18 NUM 9 nummod\nle le DET 12 det\ncamp camp NOUN 3 ${deprel}`,
    );
    expect(events.map((e) => e.type)).toEqual(types);
  });

  it('a forbidden object is no event', () => {
    const { events, nearMisses } = draft(
      `Le le DET 2 det\nmaire maire NOUN 3 nsubj\nattaque attaquer VERB 0 root ${FIN}\nle le DET 5 det\nproblème problème NOUN 3 obj`,
    );
    expect(events).toEqual([]);
    expect(nearMisses.map((m) => m.reason)).toEqual(['slot obj is "problème"']);
  });

  it('a bare noun under "de" only describes', () => {
    const { events } = draft(
      `Un un DET 2 det\nhélicoptère hélicoptère NOUN 0 root\nd' de ADP 4 case\nattaque attaque NOUN 2 nmod`,
    );
    expect(events).toEqual([]);
  });

  it('what a body is for is no event, a body without a capital too', () => {
    const { events } = draft(
      `L' le DET 2 det\noffice office NOUN 0 root\npour pour ADP 5 case\nl' le DET 5 det\nattaque attaque NOUN 2 nmod\ndes de ADP 7 case\nfraudes fraude NOUN 5 nmod`,
    );
    expect(events).toEqual([]);
  });

  it('who speaks of himself is a person', () => {
    const { events } = draft(
      `Les le DET 2 det\nrebelles rebelle NOUN 5 nsubj\nnous nous PRON 5 obj Number=Plur|Person=1\nont avoir AUX 5 aux:tense ${FIN}\nenlevés enlever VERB 0 root Tense=Past|VerbForm=Part`,
    );
    expect(events.map((e) => e.type)).toEqual(['ASSAULT']);
  });

  it('a number read as a noun counts the people behind it', () => {
    const { events } = draft(
      `Les le DET 2 det\nrebelles rebelle NOUN 4 nsubj\nont avoir AUX 4 aux:tense ${FIN}\nenlevé enlever VERB 0 root Tense=Past|VerbForm=Part\ndeux deux NUM 6 nummod\ncents cent NOUN 4 obj Number=Plur\ncivils civil NOUN 6 nmod Number=Plur`,
    );
    expect(events.map((e) => e.type)).toEqual(['ASSAULT']);
  });

  it('a relative clause whose "que" was read as a conjunction is about the noun before it', () => {
    const { events } = draft(
      `Les le DET 2 det\nsoldats soldat NOUN 0 root Gender=Masc|Number=Plur\nque que SCONJ 7 mark\nles le DET 5 det\nrebelles rebelle NOUN 7 nsubj Number=Plur\nont avoir AUX 7 aux:tense ${FIN}\nenlevés enlever VERB 2 acl:relcl Gender=Masc|Number=Plur|Tense=Past|VerbForm=Part`,
    );
    expect(events.map((e) => e.type)).toEqual(['ASSAULT']);
  });

  it('any attack at all is none that happened', () => {
    const { events } = draft(
      `Il il PRON 2 nsubj\nredoute redouter VERB 0 root ${FIN}\ntoute tout DET 4 det\nattaque attaque NOUN 2 obj`,
    );
    expect(events).toEqual([]);
  });
});
