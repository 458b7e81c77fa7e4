/** Counts: numbers, bounds, collectives, and the event they belong to. */
import { describe, expect, it } from 'vitest';
import { coded } from '../testing/code-sentence.js';
import { toyLexicon } from '../testing/toy-lexicon.js';
import { sentenceOf } from '../testing/tree.js';
import { parseNumber } from './number.js';

const { quantities } = toyLexicon();
const FIN = 'Mood=Ind|Tense=Pres|VerbForm=Fin';
const PART = 'VerbForm=Part|Tense=Past';
const PASSIVE = `ont avoir AUX 9 aux:tense ${FIN}\nété être AUX 9 aux:pass ${PART}\ntués tuer VERB 0 root ${PART}|Voice=Pass`;

describe('parseNumber', () => {
  it.each([
    [['12'], 12],
    [['5.100'], 5100],
    [['20', '000'], 20000],
    [['trente-trois'], 33],
    [['deux', 'cents'], 200],
    [['quatre-vingt-douze'], 92],
    [['mille', 'deux', 'cents'], 1200],
    [['vingt', 'et', 'un'], 21],
    [['chat'], null],
    [[], null],
  ])('%j', (forms, value) => {
    expect(parseNumber(forms, quantities)).toBe(value);
  });
});

const tollsOf = (tree: string): string[] =>
  coded(sentenceOf(tree)).flatMap((e) =>
    e.tolls.map((t) => `${t.kind} ${t.min}-${t.max} « ${t.text} »${t.partOf ? ' part' : ''}`),
  );

describe('tolls', () => {
  it('"plus de quatre civils" has no upper bound', () => {
    expect(
      tollsOf(
        `Plus plus ADV 4 advmod\nde de ADP 1 fixed\nquatre quatre NUM 4 nummod\ncivils civil NOUN 7 nsubj:pass Number=Plur\nont avoir AUX 7 aux:tense ${FIN}\nété être AUX 7 aux:pass ${PART}\ntués tuer VERB 0 root ${PART}|Voice=Pass`,
      ),
    ).toEqual(['killed 4-null « Plus de quatre civils »']);
  });

  it('"une dizaine de civils" is ten', () => {
    expect(
      tollsOf(
        `Une un DET 2 det\ndizaine dizaine NOUN 7 nsubj:pass Number=Sing\nde de ADP 4 case\ncivils civil NOUN 2 nmod Number=Plur\nont avoir AUX 7 aux:tense ${FIN}\nété être AUX 7 aux:pass ${PART}\ntués tuer VERB 0 root ${PART}|Voice=Pass`,
      ),
    ).toEqual(['killed 10-10 « Une dizaine »']);
  });

  it('"vingt et un civils" is twenty-one', () => {
    expect(
      tollsOf(
        `Vingt vingt NUM 4 nummod\net et CCONJ 3 cc\nun un DET 1 conj\ncivils civil NOUN 7 nsubj:pass Number=Plur\nont avoir AUX 7 aux:tense ${FIN}\nété être AUX 7 aux:pass ${PART}\ntués tuer VERB 0 root ${PART}|Voice=Pass`,
      ),
    ).toEqual(['killed 21-21 « Vingt et un civils »']);
  });

  it('counts once one subject said twice', () => {
    expect(
      tollsOf(
        `Salif Salif PROPN 9 nsubj:pass Number=Sing\n, , PUNCT 4 punct\nun un DET 4 det\ncivil civil NOUN 9 nsubj:pass Number=Sing\n, , PUNCT 4 punct\nhier hier ADV 9 advmod\n${PASSIVE.replaceAll('ont avoir', 'a avoir')}`,
      ).map((toll) => toll.slice(0, 10)),
    ).toEqual(['killed 1-1']);
  });

  it('sums parties that the sentence joins', () => {
    expect(
      tollsOf(
        `Douze douze NUM 2 nummod\nsoldats soldat NOUN 9 nsubj:pass Number=Plur\net et CCONJ 5 cc\ntrois trois NUM 5 nummod\ncivils civil NOUN 2 conj Number=Plur\nhier hier ADV 9 advmod\n${PASSIVE}`,
      ),
    ).toEqual(['killed 15-15 « Douze soldats et trois civils »']);
  });

  it('keeps "dont un préfet" as a part', () => {
    expect(
      tollsOf(
        `Douze douze NUM 2 nummod\ncivils civil NOUN 9 nsubj:pass Number=Plur\n, , PUNCT 6 punct\ndont dont PRON 6 case\ntrois trois NUM 6 nummod\néleveurs éleveur NOUN 2 appos Number=Plur\n${PASSIVE}`,
      ),
    ).toEqual(['killed 12-12 « Douze civils »', 'killed 3-3 « trois éleveurs » part']);
  });

  it('binds "a fait douze morts" to the attack, and leaves a bare toll waiting', () => {
    expect(
      tollsOf(
        `L' le DET 2 det Definite=Def\nattaque attaque NOUN 4 nsubj Number=Sing\na avoir AUX 4 aux:tense ${FIN}\nfait faire VERB 0 root ${PART}\ndouze douze NUM 6 nummod\nmorts mort NOUN 4 obj Number=Plur`,
      ),
    ).toEqual(['killed 12-12 « douze morts »']);
    const [alone] = coded(
      sentenceOf(
        `Le le DET 2 det\nbilan bilan NOUN 6 nsubj\nest être AUX 6 cop ${FIN}\nde de ADP 6 case\ndouze douze NUM 6 nummod\nmorts mort NOUN 0 root Number=Plur`,
      ),
    );
    expect(alone).toMatchObject({ anaphoric: true, type: 'ASSAULT' });
  });

  it('counts nobody in an accident', () => {
    expect(
      tollsOf(
        `Douze douze NUM 2 nummod\nmorts mort NOUN 0 root Number=Plur\ndans dans ADP 5 case\nun un DET 5 det\naccident accident NOUN 2 nmod Number=Sing`,
      ),
    ).toEqual([]);
  });
});
