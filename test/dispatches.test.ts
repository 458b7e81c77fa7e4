/** What dispatches of the press showed to break: sentences of our own, one construction each, read by the whole program. */
import { beforeAll, describe, expect, it } from 'vitest';
import { openVigie, type Vigie } from '../src/pipeline/open-vigie.js';
import { eventNamed, recordOf, sidesOf } from './support/event-named.js';

let vigie: Vigie;
beforeAll(async () => {
  vigie = await openVigie();
});

describe('who does it to whom', () => {
  it.each([
    [
      'a body that goes on with its name behind its adjective',
      "Awa Sarr, directrice de l'hebdomadaire privé L'Aurore, a été arrêtée jeudi à Dakar par la police.",
      'COERCE',
      'la police → Awa Sarr',
    ],
    [
      'the subject of a second clause, with its apposition',
      'Au Togo, une trentaine de jeunes ont été arrêtés et le domicile du député, Ali Tchalla, a été saccagé par des hommes armés.',
      'ASSAULT',
      'des hommes armés → le domicile du député',
    ],
    [
      'an object behind the time that has run out',
      'La police togolaise a interpellé au cours des dernières 48 heures une trentaine de personnes.',
      'COERCE',
      'La police togolaise → une trentaine de personnes',
    ],
    [
      'a time that has run out with nobody behind it',
      "La semaine passée, la police togolaise a interpellé l'opposant.",
      'COERCE',
      "la police togolaise → l'opposant",
    ],
    [
      '"il y a" before a time and a passive',
      'Le maire a parlé. Il y a trois semaines, deux pêcheurs avaient été enlevés par des pirates.',
      'ASSAULT',
      'des pirates → deux pêcheurs',
    ],
    [
      'the court behind a double penalty',
      'Au Burkina, Adama Sow a été condamné à dix ans de prison et à une amende de deux millions par le tribunal de Kaya.',
      'SANCTION',
      'le tribunal de Kaya → Adama Sow',
    ],
    [
      'no court, but whose deed it was',
      "Au Burkina, Adama Sow a été condamné à dix ans de prison pour l'enlèvement d'un élu par des bandits.",
      'SANCTION',
      '- → Adama Sow',
    ],
    [
      'what is told behind "informe que"',
      'Le préfet informe également que la vente de carburant est interdite à Dapaong par le gouverneur.',
      'COERCE',
      'le gouverneur → ',
    ],
  ])('%s', (_what, text, type, sides) => {
    expect(sidesOf(vigie, text, type)).toBe(sides);
  });
});

describe('whether it took place', () => {
  it.each([
    [
      'neither one nor the other',
      "Il n'y a eu ni mutinerie ni attaque au camp, selon le préfet.",
      'mutinerie',
      'not_occurred',
    ],
    [
      'a rumour called false',
      'Les rumeurs selon lesquelles le président tchadien a été arrêté sont fausses.',
      'arrêté',
      'denied',
    ],
    [
      'a rumour that moves people',
      'Les rumeurs selon lesquelles le président tchadien a été arrêté ont provoqué des émeutes.',
      'émeutes',
      'occurred',
    ],
    [
      'what was done behind "ont fait" with an infinitive',
      "« Ils ont appelé mon frère, ils l'ont fait monter dans une voiture et ils l'ont tué », raconte Awa.",
      'tué',
      'occurred',
    ],
    [
      'what is asked of whoever was called',
      'Le ministre a appelé les rebelles à libérer les otages.',
      'libérer',
      'hypothetical',
    ],
    ['one and the other', 'Il y a eu une mutinerie et une attaque au camp, selon le préfet.', 'mutinerie', 'occurred'],
  ])('%s', (_what, text, trigger, status) => {
    expect(eventNamed(vigie, text, trigger).status).toBe(status);
  });
});

describe('one happening or two', () => {
  it.each([
    [
      'two persons convicted',
      'Le maire, Adama Sow, a été condamné à dix ans de prison. Son comptable, Rasmané Zongo, a été condamné à cinq ans.',
      'SANCTION',
      2,
    ],
    [
      'one person named twice',
      'Le maire, Adama Sow, a été condamné à dix ans de prison. Selon la cour, M. Sow a été condamné pour vol.',
      'SANCTION',
      1,
    ],
    [
      'one carried off after another',
      'Le préfet de Djibo a été enlevé en 2020. Trois semaines plus tard, son chauffeur a été enlevé à son tour.',
      'ASSAULT',
      2,
    ],
    [
      'a release asked for, and one of the past',
      "Le syndicat a exigé la libération d'Issa Ba. Il y a un mois, deux confrères avaient été arrêtés avant d'être relâchés.",
      'RETREAT',
      2,
    ],
    [
      'a denial in two wordings',
      "Le gouvernement togolais a démenti mercredi toute tentative de coup d'État. « Il n'y a eu ni tirs ni tentative de coup d'État », a dit le ministre.",
      'COERCE',
      1,
    ],
  ])('%s', (_what, text, type, count) => {
    expect(recordOf(vigie, text).events.filter((e) => e.type === type)).toHaveLength(count);
  });
});

describe('who says so', () => {
  it.each([
    [
      'not behind a semicolon',
      "Selon l'armée, dix rebelles ont été tués ; les rebelles affirment avoir abattu deux soldats.",
      'abattu',
      ['les rebelles'],
    ],
    [
      'not beyond its clause of time',
      "Le chef rebelle a été tué lundi alors qu'il préparait, selon l'armée, une attaque contre Gao.",
      'tué',
      [],
    ],
    ['the whole of what it opens', "Selon l'armée, le chef rebelle a été tué alors qu'il fuyait.", 'tué', ["l'armée"]],
  ])('%s', (_what, text, trigger, names) => {
    expect(eventNamed(vigie, text, trigger).claimants.map((c) => c.text)).toEqual(names);
  });
});

describe('when', () => {
  it('knows what opens a reported clause from the day of the telling', () => {
    const text =
      'Le gouverneur a indiqué mercredi que, dans la nuit de lundi à mardi, des hommes armés ont attaqué Djibo.';
    expect(eventNamed(vigie, text, 'attaqué').when?.text).toBe('dans la nuit de lundi à mardi');
  });

  it('sets what was done in no month to come', () => {
    const text = 'Deux otages ont été libérés mardi à Agadez. Un mois plus tard, un berger était enlevé à Tahoua.';
    expect(eventNamed(vigie, text, 'enlevé').when?.from).toBeNull();
  });
});

describe('how many', () => {
  it.each([
    ['Trente et un civils ont été tués dimanche à Tirna.', 31],
    ["L'attaque a fait deux morts. Les messages faisant état de dix-sept morts sont dénués de fondement.", 2],
    ["L'attaque a fait deux morts. La mairie fait état de dix-sept morts.", 17],
    [
      'Douze soldats ont été tués lundi à Gao. Trois bergers ont été enlevés. Un premier bilan faisait état de huit morts.',
      12,
    ],
    ['Quinze personnes ont été tuées dimanche à Gao. Le bilan était lundi de onze morts.', 15],
  ])('died: %s', (text, count) => {
    const [act] = recordOf(vigie, text).events.filter((e) => e.type === 'ASSAULT');
    expect(act?.killed?.min).toBe(count);
  });

  it('dates no act by the day of its count', () => {
    const text = 'Quinze personnes ont été tuées dimanche à Gao. Le bilan était lundi de onze morts.';
    expect(eventNamed(vigie, text, 'tuées').when?.text).toBe('dimanche');
  });
});

describe('of which country', () => {
  it.each([
    ['Une délégation conduite par le président ghanéen est arrivée à Niamey lundi.', 'GHA.GOV'],
    ['Une délégation est arrivée à Niamey lundi, accueillie par le maire.', 'NER.GOV'],
  ])('a delegation led: %s', (text, code) => {
    expect(eventNamed(vigie, text, 'arrivée').actors[0]?.code).toBe(code);
  });

  it.each([
    ['Le Mali accueille des soldats turcs. Vendredi, douze soldats ont été tués dans une attaque à Gao.', 'MLI.MIL'],
    [
      'Le Mali accueille des soldats turcs. Vendredi, les douze soldats ont été tués dans une attaque à Gao.',
      'TUR.MIL',
    ],
  ])('soldiers told anew, or again: %s', (text, code) => {
    expect(eventNamed(vigie, text, 'tués').recipients.map((r) => r.code)).toEqual([code]);
  });
});
