/** Who says it: prepositions, reporting verbs, inserted clauses, claims of responsibility. */
import { describe, expect, it } from 'vitest';
import { coded } from '../testing/code-sentence.js';
import { sentenceOf } from '../testing/tree.js';

const FIN = 'Mood=Ind|Tense=Pres|VerbForm=Fin';
const PART = 'VerbForm=Part|Tense=Past';
const said = (tree: string): string[] =>
  coded(sentenceOf(tree)).map((e) => `${e.trigger.text} < ${e.claimants.map((c) => c.phrase.text).join(' < ')}`);
const KILLING = `Deux deux NUM 2 nummod\nsoldats soldat NOUN 5 nsubj:pass Number=Plur\nont avoir AUX 5 aux:tense ${FIN}\nété être AUX 5 aux:pass ${PART}\ntués tuer VERB 0 root ${PART}|Voice=Pass`;

describe('claimants', () => {
  it('"selon le préfet"', () => {
    expect(
      said(`${KILLING}\nselon selon ADP 8 case\nle le DET 8 det\npréfet préfet NOUN 5 obl:mod Number=Sing`),
    ).toEqual(['tués < le préfet']);
  });

  it('"selon le préfet, cité par la radio" has two; "interrogé par la radio" does not', () => {
    const by = (participle: string): string =>
      `${KILLING}\nselon selon ADP 8 case\nle le DET 8 det\npréfet préfet NOUN 5 obl:mod Number=Sing\n${participle} VERB 8 acl ${PART}\npar par ADP 12 case\nla le DET 12 det\nradio radio NOUN 9 obl:agent Number=Sing`;
    expect(said(by('cité citer'))).toEqual(['tués < le préfet < la radio']);
    expect(said(by('interrogé interroger'))).toEqual(['tués < le préfet']);
  });

  it('"selon le préfet, …, ce que…": not for what the article adds', () => {
    const source = `${KILLING}\nselon selon ADP 8 case\nle le DET 8 det\npréfet préfet NOUN 5 obl:mod Number=Sing`;
    const added = (relation: string): string[] =>
      said(
        `${source}\n, , PUNCT 10 punct\nce ce PRON 5 ${relation}\nque que PRON 12 obj\ntuent tuer VERB 10 acl:relcl ${FIN}`,
      );
    expect(added('parataxis')).toContain('tuent < ');
    expect(added('obj')).toContain('tuent < le préfet');
  });

  it('"selon nos calculs" is nobody', () => {
    expect(
      said(`${KILLING}\nselon selon ADP 8 case\nnos son DET 8 det\ncalculs calcul NOUN 5 obl:mod Number=Plur`),
    ).toEqual(['tués < ']);
  });

  it('", a indiqué le préfet", whatever the parser makes of it', () => {
    expect(
      said(
        `${KILLING}\n, , PUNCT 8 punct\na avoir AUX 8 aux:tense ${FIN}\nindiqué indiquer VERB 5 conj ${PART}\nle le DET 10 det\npréfet préfet NOUN 8 obj Number=Sing`,
      ),
    ).toEqual(['tués < le préfet']);
  });

  it('"sont morts indique le préfet.": the comma left out before the last words', () => {
    expect(
      said(
        `${KILLING}\nindique indiquer VERB 5 parataxis:insert ${FIN}\nle le DET 8 det\npréfet préfet NOUN 6 obj Number=Sing\n. . PUNCT 5 punct`,
      ),
    ).toEqual(['tués < le préfet']);
  });

  it('"le préfet a indiqué que"', () => {
    expect(
      said(
        `Le le DET 2 det\npréfet préfet NOUN 4 nsubj Number=Sing\na avoir AUX 4 aux:tense ${FIN}\nindiqué indiquer VERB 0 root ${PART}\nque que SCONJ 9 mark\ndeux deux NUM 7 nummod\nsoldats soldat NOUN 9 nsubj Number=Plur\nont avoir AUX 9 aux:tense ${FIN}\nattaqué attaquer VERB 4 ccomp ${PART}\nle le DET 11 det\nposte poste NOUN 9 obj Number=Sing`,
      ),
    ).toEqual(['attaqué < Le préfet']);
  });

  it('a claim of responsibility makes the group actor and claimant, and no event of its own', () => {
    const events = coded(
      sentenceOf(
        `Les le DET 2 det\nrebelles rebelle NOUN 4 nsubj Number=Plur\nont avoir AUX 4 aux:tense ${FIN}\nrevendiqué revendiquer VERB 0 root ${PART}\nune un DET 6 det\nattaque attaque NOUN 4 obj Number=Sing`,
      ),
    );
    expect(events.map((e) => [e.type, e.actors[0]?.text, e.claimants[0]?.phrase.text])).toEqual([
      ['ASSAULT', 'Les rebelles', 'Les rebelles'],
    ]);
  });

  it('what a report only points back at is not its word: "a jugé que les soldats tués étaient partis"', () => {
    expect(
      said(
        `Le le DET 2 det\npréfet préfet NOUN 4 nsubj Number=Sing\na avoir AUX 4 aux:tense ${FIN}\njugé juger VERB 0 root ${PART}\nque que SCONJ 10 mark\nles le DET 7 det\nsoldats soldat NOUN 10 nsubj Number=Plur\ntués tuer VERB 7 acl ${PART}|Voice=Pass\nétaient être AUX 10 aux:tense ${FIN}\npartis partir VERB 4 ccomp ${PART}`,
      ),
    ).toEqual(['tués < ']);
  });

  it('"comme l\'indique le préfet"', () => {
    expect(
      said(
        `Comme comme SCONJ 3 mark\nl' le PRON 3 obj\nindique indiquer VERB 10 advcl ${FIN}\nle le DET 5 det\npréfet préfet NOUN 3 nsubj Number=Sing\n, , PUNCT 3 punct\ndeux deux NUM 8 nummod\nsoldats soldat NOUN 10 nsubj:pass Number=Plur\nsont être AUX 10 aux:pass ${FIN}\ntués tuer VERB 0 root ${PART}|Voice=Pass`,
      ),
    ).toEqual(['tués < le préfet']);
  });

  it('"tandis que le préfet a annoncé la fermeture du pont" reports nothing of the clause before', () => {
    expect(
      said(
        `${KILLING}\n, , PUNCT 12 punct\ntandis tandis ADV 12 mark\nque que SCONJ 7 fixed\nle le DET 10 det\npréfet préfet NOUN 12 nsubj Number=Sing\na avoir AUX 12 aux:tense ${FIN}\nannoncé annoncer VERB 5 parataxis:insert ${PART}\nle le DET 14 det\nvote vote NOUN 12 obj Number=Sing`,
      ),
    ).toEqual(['tués < ']);
  });

  it('a headline\'s source in brackets, not the short form of a name: "(source)"', () => {
    const title = (inside: string): string[] => {
      const sentence = sentenceOf(`${KILLING}\n( ( PUNCT 7 punct\n${inside} NOUN 5 appos\n) ) PUNCT 7 punct`);
      return coded({ ...sentence, isTitle: true }).map((e) => e.claimants.map((c) => c.phrase.text).join());
    };
    expect(title('préfet préfet')).toEqual(['préfet']);
    expect(title('bilan bilan')).toEqual(['']);
    const body = sentenceOf(`${KILLING}\n( ( PUNCT 7 punct\npréfet préfet NOUN 5 appos\n) ) PUNCT 7 punct`);
    expect(coded(body).map((e) => e.claimants.length)).toEqual([0]);
  });
});
