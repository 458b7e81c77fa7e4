/** Whom words take up that name nobody: sentences of our own, read by the whole program. */
import { beforeAll, describe, expect, it } from 'vitest';
import { openVigie, type Vigie } from '../src/pipeline/open-vigie.js';
import { eventNamed } from './support/event-named.js';

let vigie: Vigie;
beforeAll(async () => {
  vigie = await openVigie();
});

const codes = (text: string, trigger: string): string[] =>
  eventNamed(vigie, text, trigger).recipients.map((party) => party.code);

describe('a noun that anybody may bear', () => {
  it('is who was told of before, of that country and kind', () => {
    const woman = 'La Française Awa Sow a été arrêtée à Bamako. La jeune femme de 27 ans a été condamnée à six mois.';
    expect(codes(woman, 'condamnée')).toEqual(['FRA.CVL']);
    const people = 'Onze jihadistes présumés tchadiens sont arrivés à Paris. Ces personnes ont été arrêtées.';
    expect(codes(people, 'arrêtées')).toEqual(['TCD.REB']);
  });

  it('is nobody in office', () => {
    const text = 'Le président togolais a visité Bamako. Un civil a été blessé. L’homme a été arrêté par la police.';
    expect(codes(text, 'arrêté')).not.toContain('TGO.GOV');
  });
});

describe('an object pronoun', () => {
  it('is not whom its own clause tells of', () => {
    const text = "Assimi Goïta a parlé. Donald Trump, qui l'appelle à démissionner, a quitté Paris.";
    expect(codes(text, 'appelle')).toEqual(['MLI.GOV']);
  });

  it('is not who decides it', () => {
    const text =
      'Si les forces qui gardent les combattants tchadiens prennent la décision de les expulser, ils partiront.';
    expect(codes(text, 'expulser')).toEqual(['TCD.REB']);
  });

  it('may be of whom the subject is: "la femme du président l\'a accusé"', () => {
    expect(codes("La femme du président Goïta l'a accusé de violences.", 'accusé')).toEqual(['MLI.GOV']);
  });
});
