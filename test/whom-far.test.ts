/** Parties that stand outside the words of their act: sentences of our own, one construction each, read by the whole program. */
import { beforeAll, describe, expect, it } from 'vitest';
import { openVigie, type Vigie } from '../src/pipeline/open-vigie.js';
import { sidesOf } from './support/event-named.js';

let vigie: Vigie;
beforeAll(async () => {
  vigie = await openVigie();
});

const CASES: readonly (readonly [string, string, string, string])[] = [
  [
    'among whom the dead were',
    "L'attaque a fait dix morts parmi les soldats maliens.",
    'ASSAULT',
    ' → les soldats maliens',
  ],
  [
    'on whose side they fell',
    "L'attaque a fait dix morts dans les rangs de l'armée malienne.",
    'ASSAULT',
    " → l'armée malienne",
  ],
  [
    'of what kind most of them were',
    "L'attaque a fait quatre blessés, en majorité des policiers nigériens.",
    'ASSAULT',
    ' → policiers nigériens',
  ],
  [
    'whose operation led to an arrest',
    "L'opération menée par la gendarmerie sénégalaise a permis l'arrestation de dix trafiquants.",
    'COERCE',
    'la gendarmerie sénégalaise → dix trafiquants',
  ],
  [
    'who carried that operation',
    "Ce sont les gendarmes togolais qui ont mené l'opération ayant conduit à l'arrestation du trafiquant.",
    'COERCE',
    'les gendarmes togolais → trafiquant',
  ],
  [
    'who began it, before it is named',
    "Le lancement mercredi par l'armée tchadienne d'une offensive contre Boko Haram a surpris.",
    'ASSAULT',
    "l'armée tchadienne → Boko Haram",
  ],
  [
    'two sides parted by what is said of the first',
    'Des heurts ont éclaté entre de jeunes manifestants parfois armés de bâtons, rassemblés depuis l’aube au centre de Conakry, et des policiers.',
    'ASSAULT',
    'de jeunes manifestants + policiers → ',
  ],
  [
    'who is praised for an act of his',
    'Paris a salué la libération par le Niger de deux otages.',
    'SUPPORT',
    'Paris → le Niger',
  ],
  [
    'what those who took somebody did next',
    'Moussa Koné a été arrêté par la police malienne et expulsé vers le Niger.',
    'SANCTION',
    'la police malienne → Moussa Koné',
  ],
  [
    'whose faults are blamed',
    "L'ONG fustige la passivité des autorités maliennes.",
    'ACCUSE',
    "L'ONG → autorités maliennes",
  ],
  ['who is under an inquiry', "Le maire de Kayes est sous le coup d'une enquête.", 'ACCUSE', ' → Le maire de Kayes'],
  [
    'whose court it is that charges',
    'Le maire de Kayes est sous le coup d’une inculpation de la justice malienne.',
    'ACCUSE',
    'la justice malienne → Le maire de Kayes',
  ],
  [
    'two countries in one adjective',
    'Une opération franco-malienne contre les jihadistes a eu lieu près de Gao.',
    'ASSAULT',
    'franco-malienne + franco-malienne → les jihadistes',
  ],
  [
    'the two countries of an accord',
    "L'accord russo-malien a été signé jeudi.",
    'SUPPORT',
    'russo-malien + russo-malien → ',
  ],
  [
    'who would talk with the partner named',
    'Le Niger a accepté la reprise des discussions avec le Bénin.',
    'CONSULT',
    'le Bénin + Le Niger → ',
  ],
];

const ALIKE: readonly (readonly [string, string, string, string])[] = [
  [
    'a man of two countries',
    'Le journaliste franco-ivoirien Jean Koné a été arrêté.',
    'COERCE',
    ' → Le journaliste franco-ivoirien Jean Koné',
  ],
  [
    'who only hails the talks of others',
    "L'ONU a salué les discussions avec les rebelles tchadiens.",
    'CONSULT',
    'les rebelles tchadiens → ',
  ],
  ['a place of the dead', "L'attaque a fait dix morts dans les rues de Gao.", 'ASSAULT', ' → '],
  [
    'a law leads to arrests',
    "Le nouveau code a permis l'arrestation de dix trafiquants.",
    'COERCE',
    ' → dix trafiquants',
  ],
  [
    'the police convict nobody',
    'Moussa Koné a été arrêté par la police malienne et condamné à dix ans de prison.',
    'SANCTION',
    ' → Moussa Koné',
  ],
  ['a judge who is charged', 'La mise en examen du juge togolais a été annoncée lundi.', 'ACCUSE', ' → juge togolais'],
];

describe('parties beyond the words of their act', () => {
  it.each(CASES)('%s', (_, text, type, sides) => {
    expect(sidesOf(vigie, text, type)).toBe(sides);
  });

  it.each(ALIKE)('not %s', (_, text, type, sides) => {
    expect(sidesOf(vigie, text, type)).toBe(sides);
  });
});
