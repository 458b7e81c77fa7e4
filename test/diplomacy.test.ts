/** Pacts, envoys, aid and opinion: short articles of our own, one construction each, read by the whole program. */
import { beforeAll, describe, expect, it } from 'vitest';
import { openVigie, type Vigie } from '../src/pipeline/open-vigie.js';
import { eventNamed, recordOf } from './support/event-named.js';

let vigie: Vigie;
beforeAll(async () => {
  vigie = await openVigie();
});

const typesOf = (text: string): string[] => recordOf(vigie, text).events.map((e) => e.type);
const codes = (parties: readonly { readonly code: string }[]): string[] => parties.map((p) => p.code).sort();

describe('a pact', () => {
  const BROKEN = 'Le Niger a rompu le contrat de coopération conclu avec Pékin en 2008.';

  it('is broken with who signed it, and not on the day it was signed', () => {
    const event = eventNamed(vigie, BROKEN, 'rompu');
    expect([codes(event.actors), codes(event.recipients), event.when]).toEqual([['NER.GOV'], ['CHN.GOV'], null]);
  });

  it('was signed by who breaks it', () => {
    expect(codes(eventNamed(vigie, BROKEN, 'conclu').actors)).toEqual(['CHN.GOV', 'NER.GOV']);
  });

  it('of cooperation is no cooperation', () => {
    expect(typesOf('La convention de coopération avec la police voisine compte douze pages.')).not.toContain(
      'COOPERATE',
    );
    expect(typesOf('La coopération avec la police voisine a repris.')).toContain('COOPERATE');
  });

  it('says where it was signed, not where the article is', () => {
    const text = "Le processus d'Alger est mort. La junte de Bamako l'accuse. La junte a arrêté un ministre.";
    expect(codes(eventNamed(vigie, text, 'arrêté').actors)).toEqual(['MLI.GOV']);
  });
});

describe('who acts', () => {
  it('an envoy is of who sends him', () => {
    expect(codes(eventNamed(vigie, 'Le Togo dépêche un émissaire à Niamey.', 'dépêche').actors)).toEqual(['TGO.GOV']);
  });

  it('a pronoun between commas takes up its noun', () => {
    const text = "La Chine se tait. L'Union africaine, elle, a condamné l'attaque.";
    expect(codes(eventNamed(vigie, text, 'condamné').actors)).toEqual(['INT.IGO']);
  });

  it('a fronted place is nobody', () => {
    const text = "A l'ONU, le ministre tchadien accuse le Soudan.";
    expect(codes(eventNamed(vigie, text, 'accuse').actors)).toEqual(['TCD.GOV']);
  });

  it('a place between a verb and its noun is nobody', () => {
    const text = 'Le HCR a lancé jeudi à Niamey un appel de fonds.';
    expect(eventNamed(vigie, text, 'appel').recipients).toEqual([]);
  });

  it('the diplomat is the ambassador', () => {
    const text =
      "L'ambassadeur du Japon, Kenji Tanaka, a visité l'école. Le gouverneur, Issa Garba, l'accompagnait. Le diplomate a remercié les élèves.";
    expect(eventNamed(vigie, text, 'remercié').actors[0]?.name).toBe('Kenji Tanaka');
  });

  it('a possessive inside the words of an act is who acts', () => {
    const text = 'La Cédéao appelle les trois pays à revenir sur leur décision.';
    expect(eventNamed(vigie, text, 'revenir').recipients).toEqual([]);
  });

  it('a visit of state is nobody’s state', () => {
    const text = "Le président togolais effectuera une visite d'Etat à Accra.";
    expect(codes(eventNamed(vigie, text, 'effectuera').actors)).toEqual(['TGO.GOV']);
  });

  it('who is to be served is not threatened', () => {
    const text = "L'organisation n'exclut pas le recours à la force pour rétablir Mohamed Bazoum.";
    expect(eventNamed(vigie, text, 'exclut').recipients).toEqual([]);
  });

  it('Brussels is the Union, where nobody names Belgium', () => {
    const text = "L'Union européenne s'est réunie. Une ONG a demandé à Bruxelles de lever les sanctions.";
    expect(codes(eventNamed(vigie, text, 'demandé').recipients)).toEqual(['INT.IGO']);
  });

  it('a clitic of the verb above is its noun', () => {
    const text = "Les autorités ivoiriennes devraient-elles couper l'internet ?";
    expect(codes(eventNamed(vigie, text, 'couper').actors)).toEqual(['CIV.GOV']);
  });

  it('a government suspends what an NGO does', () => {
    expect(eventNamed(vigie, 'Niamey a accusé une ONG et suspendu ses activités.', 'suspendu').type).toBe('COERCE');
    expect(eventNamed(vigie, "L'ONG a suspendu ses activités.", 'suspendu').type).toBe('RETREAT');
  });

  it('a title and a name of three words lead to the verb', () => {
    const text = "Le Premier ministre, Ali Lamine Zeine, a reçu jeudi l'ambassadeur d'Italie.";
    expect(codes(eventNamed(vigie, text, 'reçu').actors)).toEqual(['ITA.GOV', 'NER.GOV']);
  });
});

describe('the country of an article', () => {
  it('is that of the town that heads its title', () => {
    const record = recordOf(vigie, 'Le gouverneur a remercié les habitants.', 'Sikasso : des vivres distribués');
    expect(record.events.flatMap((e) => codes(e.actors))).toContain('MLI.GOV');
  });

  it('is no town that a common word resembles', () => {
    expect(recordOf(vigie, 'Le gouverneur a parlé.', 'Seul : un homme parle').places).toEqual([]);
  });

  it('is not that of its partner', () => {
    const text =
      "La Turquie a livré des lits à l'hôpital de Gao. L'ambassadeur de Turquie a salué la Turquie. Un bus a été attaqué à Gao.";
    const { recipients } = eventNamed(vigie, text, 'attaqué');
    expect(codes(recipients).filter((c) => c.startsWith('TUR'))).toEqual([]);
  });
});

describe('what is not told as done', () => {
  it.each([
    ['what would follow from it', 'Une guerre au Niger ruinerait la région.', 'guerre'],
    ['what it would bring about', 'Une panne provoquerait un afflux de réfugiés à Diffa.', 'afflux'],
    ['its phase', 'Une reprise des combats ruinerait la région.', 'combats'],
    ['what may be brought about', 'Ce retrait pourrait provoquer de nouveaux heurts.', 'heurts'],
    ['what may be given way to', 'Ce report risque de donner lieu à une révolte.', 'révolte'],
    ['a new phase', "L'incident risque d'entraîner une reprise des combats.", 'combats'],
    ['what is on no agenda', "Une intervention militaire au Niger n'est pas à l'ordre du jour.", 'intervention'],
    ['what it is time for', 'Il est temps que le Mali libère les opposants.', 'libère'],
    ['conditions', 'Paris conditionne la reprise de son aide au Niger.', 'aide'],
    [
      'a list of what one should do',
      'Il faudrait soigner les malades, rouvrir les écoles et dialoguer avec les chefs.',
      'rouvrir',
    ],
  ])('%s', (_, text, trigger) => {
    expect(eventNamed(vigie, text, trigger).status).toBe('hypothetical');
  });

  it.each([
    ['rather than', "Les juges devraient écouter plutôt que d'arrêter les journalistes.", 'COERCE'],
    ['as such', 'Bombarder des villages ne résout rien.', 'ASSAULT'],
    ['what is to end', "Faute d'argent, les distributions de vivres cesseront en avril.", 'AID'],
    ['after the claim of a group', 'Dix soldats ont été tués, selon la revendication du Jnim.', 'REQUEST'],
    ['access to water', "Le ministre souhaite que l'accès à l'eau soit rétabli.", 'RETREAT'],
    [
      'journeys of private people',
      "L'ambassade invite ses ressortissants à différer leurs déplacements vers le nord.",
      'CONSULT',
    ],
    ['a mission that looks', "Le ministre a promis l'envoi d'une mission d'évaluation.", 'MOBILIZE'],
  ])('%s', (_, text, type) => {
    expect(typesOf(text)).not.toContain(type);
  });

  it('what nobody did', () => {
    expect(eventNamed(vigie, "Personne n'a attaqué le poste de Gao.", 'attaqué').status).toBe('not_occurred');
    expect(eventNamed(vigie, 'Une personne a attaqué le poste de Gao.', 'attaqué').status).toBe('occurred');
  });
});

describe('said, not done', () => {
  it('before the colon of a title that asks', () => {
    const event = eventNamed(vigie, 'Rien.', 'suspend', 'Le Niger suspend une radio : et après ?');
    expect(event.status).toBe('occurred');
  });

  it('those who are sent are promised nothing', () => {
    const text = 'Le président ivoirien a promis de fournir un bataillon.';
    expect(eventNamed(vigie, text, 'promis').recipients).toEqual([]);
  });

  it('nobody acts upon himself', () => {
    const text = "L'Union africaine a suspendu la participation du Gabon à toutes ses activités.";
    expect(codes(eventNamed(vigie, text, 'suspendu').recipients)).toEqual(['GAB.GOV']);
  });

  it('on no day before', () => {
    const text = 'La veille, des soldats avaient tiré. Le maire de Kolani, Issa Garba, a remercié les habitants.';
    expect(eventNamed(vigie, text, 'remercié').when).toBeNull();
  });
});

describe('what was brought about', () => {
  it('is told', () => {
    expect(eventNamed(vigie, 'Ce retrait a provoqué de nouveaux heurts.', 'heurts').status).toBe('occurred');
  });
});

describe('told as done', () => {
  it.each([
    ['what one could do after all', "L'ONG dit n'avoir pu évacuer que neuf blessés.", 'évacuer', 'AID'],
    [
      'opposition repeated',
      'Le président togolais a réitéré son opposition à toute ingérence.',
      'opposition',
      'REJECT',
    ],
    ['a handing over', 'Le préfet a procédé à la remise de dix tonnes de mil aux sinistrés.', 'remise', 'AID'],
    ['aid counted in money', "Londres a suspendu plus de 300 millions de livres d'aide.", 'suspendu', 'SANCTION'],
    ['gold that customs seize', "Les douanes ont saisi 8 kg d'or.", 'saisi', 'COERCE'],
    ['people turned back', "Trente orpailleurs ont été refoulés d'Algérie.", 'refoulés', 'COERCE'],
  ])('%s', (_, text, trigger, type) => {
    const event = eventNamed(vigie, text, trigger);
    expect([event.type, event.status]).toEqual([type, 'occurred']);
  });
});

describe('praise', () => {
  it('of a decision is not for the dead', () => {
    const text = 'Plus de cent personnes ont été tuées à Kolani. Le gouvernement malien a salué une décision juste.';
    expect(eventNamed(vigie, text, 'salué').recipients).toEqual([]);
  });

  it('of courage is', () => {
    const text = 'Trois soldats ont été tués à Kolani. Le gouvernement malien a salué leur courage.';
    expect(eventNamed(vigie, text, 'salué').recipients).not.toEqual([]);
  });
});
