/** Lists of parties: sentences of our own, one construction each, read by the whole program. */
import { beforeAll, describe, expect, it } from 'vitest';
import { openVigie, type Vigie } from '../src/pipeline/open-vigie.js';
import { eventNamed } from './support/event-named.js';

let vigie: Vigie;
beforeAll(async () => {
  vigie = await openVigie();
});

/** "MLI.GOV Ali Sow + NER.LEG Awa Ba" */
function partiesOf(text: string, trigger: string): string {
  const { actors, recipients } = eventNamed(vigie, text, trigger);
  return [...actors, ...recipients].map((p) => `${p.code} ${p.text}`).join(' + ');
}

describe('a list', () => {
  it.each([
    [
      'of people each behind his title gives each his own country',
      'Le ministre malien Ali Sow, la députée nigérienne Awa Ba et le colonel burkinabè Issa Koné ont été arrêtés lundi.',
      'arrêtés',
      'MLI.GOV Le ministre malien Ali Sow + NER.LEG la députée nigérienne Awa Ba + BFA.MIL le colonel burkinabè Issa Koné',
    ],
    [
      'of them behind a preposition opens at its own noun',
      "L'attaque du convoi a été condamnée par le maire togolais Ali Sow, la sénatrice béninoise Awa Ba et le préfet tchadien Issa Koné.",
      'condamnée',
      'TGO.GOV le maire togolais Ali Sow + BEN.LEG la sénatrice béninoise Awa Ba + TCD.GOV le préfet tchadien Issa Koné',
    ],
    [
      'of names with their countries in brackets',
      "Awa Ba (Niger), Ali Sow (Togo) et Issa Koné (Mali) ont condamné l'embuscade.",
      'condamné',
      'NER.CVL Awa Ba + TGO.CVL Ali Sow + MLI.CVL Issa Koné',
    ],
    [
      'behind one courtesy',
      'La police a arrêté jeudi MM. Sow, Ba et Koné.',
      'arrêté',
      'UNK.COP La police + UNK.CVL MM. Sow, Ba et Koné',
    ],
    [
      'behind one plural rank',
      'Les capitaines Sow, Ba et Koné ont été arrêtés au Togo.',
      'arrêtés',
      'TGO.MIL Les capitaines Sow, Ba et Koné',
    ],
    [
      'behind the plural of a body',
      "Les groupes Ansaru, JNIM et EIGS ont attaqué un poste de l'armée nigériane.",
      'attaqué',
      "NGA.REB Les groupes Ansaru + MLI.REB JNIM + INT.REB EIGS + NGA.MIL un poste de l'armée nigériane",
    ],
    [
      'set apart by dashes',
      'La police a arrêté deux éleveurs – Awa Sow et Issa Koné – jeudi au Togo.',
      'arrêté',
      'TGO.COP La police + TGO.CVL Awa Sow + TGO.CVL Issa Koné',
    ],
    [
      'that "d\'une part" opens',
      "Les rebelles ont critiqué d'une part le Tchad, d'autre part le Niger.",
      'critiqué',
      'INT.REB Les rebelles + TCD.GOV le Tchad + NER.GOV le Niger',
    ],
    [
      'that "d\'une part" follows',
      "Un accord a été signé entre le Togo d'une part et le Bénin d'autre part.",
      'signé',
      'TGO.GOV le Togo + BEN.GOV le Bénin',
    ],
    [
      'that "d\'une part" opens behind its preposition',
      "Des étudiants ont manifesté d'une part contre le gouvernement du Togo, d'autre part contre l'armée togolaise.",
      'manifesté',
      "TGO.EDU Des étudiants + TGO.GOV le gouvernement du Togo + TGO.MIL l'armée togolaise",
    ],
    [
      'behind a preposition and a pair of words',
      "L'embuscade a été condamnée par aussi bien le Togo que le Bénin.",
      'condamnée',
      'TGO.GOV le Togo + BEN.GOV le Bénin',
    ],
    [
      'is none where "d\'une part" opens a clause',
      "D'une part le Togo a critiqué le Bénin, d'autre part il a remercié le Ghana.",
      'critiqué',
      'TGO.GOV le Togo + BEN.GOV le Bénin',
    ],
    [
      'does not open with a plural that a comma parts from the name',
      'Dans le hall réservé aux déplacés, Issa Sow, maire de Lomé, a été arrêté.',
      'arrêté',
      'TGO.GOV Issa Sow',
    ],
  ])('%s', (_, text, trigger, parties) => {
    expect(partiesOf(text, trigger)).toBe(parties);
  });
});
