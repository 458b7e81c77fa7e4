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
      'does not open with a plural that a comma parts from the name',
      'Dans le hall réservé aux déplacés, Issa Sow, maire de Lomé, a été arrêté.',
      'arrêté',
      'TGO.GOV Issa Sow',
    ],
  ])('%s', (_, text, trigger, parties) => {
    expect(partiesOf(text, trigger)).toBe(parties);
  });
});
