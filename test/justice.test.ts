/** Courts, bans, unions and envoys: short articles of our own, one construction each, read by the whole program. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { EventRecord } from '../src/model/record.js';
import { openVigie, type Vigie } from '../src/pipeline/open-vigie.js';
import { recordOf } from './support/event-named.js';

let vigie: Vigie;
beforeAll(async () => {
  vigie = await openVigie();
});

const events = (text: string, type: string, mode: string | null = null): EventRecord[] =>
  recordOf(vigie, text).events.filter((e) => e.type === type && (mode === null || e.mode === mode));

const names = (parties: EventRecord['actors']): string[] => parties.map((p) => `${p.name} ${p.code}`);

describe('who acts together', () => {
  it('keeps the homologue behind the rank of the first', () => {
    const text =
      'Le ministre nigérien de la Défense, le général Issa Bako, et son homologue burkinabè, Awa Sanou, ont signé un accord.';
    expect(events(text, 'SUPPORT')[0]?.actors.map((p) => p.code)).toEqual(['NER.GOV', 'BFA.GOV']);
  });

  it('leaves one man of two trades alone', () => {
    const text = 'Le maire de Lomé, Kodjo Atta, avocat et écrivain, a signé un accord.';
    expect(events(text, 'SUPPORT')[0]?.actors.length).toBe(1);
  });
});

describe('what is asked of several', () => {
  it('is heard behind a list whose second member looks like a title', () => {
    const text =
      'La présidente de la Commission de la Cédéao a alors invité le gouvernement guinéen, la classe politique et la société civile à soutenir le médiateur.';
    expect(names(events(text, 'REQUEST')[0]?.recipients ?? []).length).toBe(3);
  });
});

describe('who is convicted', () => {
  it('is not merely blamed', () => {
    expect(events('Tchad : condamnation des manifestants à Koro.', 'SANCTION', 'convict').length).toBe(1);
    expect(events('La condamnation des violences par le Tchad a été saluée.', 'SANCTION').length).toBe(0);
  });
});

describe('who is outraged', () => {
  it('is not whom the words before speak of', () => {
    const text =
      "« Le gouvernement togolais n'a pas le droit d'interdire les marches », s'indigne Awa Koné, jointe par RFI.";
    expect(events(text, 'ACCUSE').flatMap((e) => e.actors.map((p) => p.text))).toEqual([]);
  });
});

describe('who heads what', () => {
  it('keeps the name of whoever heads a party whose acronym ends with « -CI »', () => {
    const text =
      'Le président ivoirien Alassane Ouattara a reçu des élus. Le président exécutif du PPA-CI, Issa Exemple, a dénoncé les violences.';
    expect(names(events(text, 'ACCUSE')[0]?.actors ?? [])).toEqual(['Issa Exemple CIV.PTY']);
  });

  it('calls a body by the first word of its name', () => {
    const text =
      "La Commission électorale nationale indépendante du Togo a publié la liste lundi. La commission a rejeté la candidature de l'opposant Jean Mba. ";
    expect(names(events(text, 'COERCE')[0]?.actors ?? [])).toEqual([
      'Commission électorale nationale indépendante TGO.GOV',
    ]);
    const council = 'Le Conseil de sécurité a tenu une réunion. Le Conseil demande au Rwanda de retirer ses troupes.';
    expect(names(events(council, 'REQUEST')[0]?.actors ?? [])).toEqual(['Conseil de sécurité INT.IGO']);
  });
});

describe('what is only threatened or paid', () => {
  it('did not happen under « sous peine de »', () => {
    const text = 'La junte togolaise devra partir, sous peine de nouvelles sanctions.';
    expect(events(text, 'SANCTION').map((e) => e.status)).toEqual(['hypothetical']);
  });

  it('makes no money a convict', () => {
    const text = "Le tribunal de Lomé a condamné un journaliste à dix mois de prison ferme et 200.000 FCFA d'amende.";
    expect(events(text, 'SANCTION')[0]?.recipients.map((p) => p.code)).toEqual(['TGO.JRN']);
  });
});

describe('who is arrested', () => {
  it('may be a figure or a manager of a party', () => {
    const text =
      'Deux cadres du PPA-CI ont été inculpés lundi et placés sous mandat de dépôt. Trois figures du mouvement ont été arrêtées.';
    expect(events(text, 'COERCE', 'arrest').map((e) => e.arrested?.min)).toEqual([2, 3]);
  });
});

describe('what somebody did, told in a list', () => {
  it('shares the subject of the first verb', () => {
    const text =
      'Le syndicat togolais des enseignants a condamné ces arrestations, exprimé sa solidarité avec les victimes, tout en niant toute implication.';
    expect(events(text, 'SUPPORT')[0]?.actors.map((p) => p.code)).toEqual(['TGO.LAB']);
    expect(events(text, 'REJECT')[0]?.actors.map((p) => p.code)).toEqual(['TGO.LAB']);
  });

  it('shares the hearsay of the auxiliary that is said once', () => {
    const text = 'Au Togo, un bus aurait été incendié et des policiers agressés par des individus armés.';
    expect(events(text, 'ASSAULT').map((e) => e.status)).toEqual(['unconfirmed', 'unconfirmed']);
  });
});

describe('who is let go', () => {
  it('is whoever was arrested, not who was with him', () => {
    const text =
      "Au Togo, un militant, Awa Koné, affirme avoir été arrêté en même temps que les deux hommes avant d'être relâché.";
    expect(events(text, 'RETREAT', 'release')[0]?.recipients.map((p) => p.name)).toEqual(['Awa Koné']);
    const longer = `Dans une vidéo diffusée peu après, ${text.slice(9).replace('relâché', 'relâché deux jours plus tard')}`;
    expect(events(longer, 'RETREAT', 'release')[0]?.recipients.map((p) => p.name)).toEqual(['Awa Koné']);
  });
});

describe('who condemns', () => {
  it('is no convict where his adverb stands between marks', () => {
    const text = "Le parti d'opposition togolais a aussitôt « fermement » condamné ces violences.";
    expect(events(text, 'SANCTION').length).toBe(0);
    expect(events(text, 'ACCUSE')[0]?.actors.map((p) => p.code)).toEqual(['TGO.PTY']);
  });
});
