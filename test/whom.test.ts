/** Who does it to whom: sentences of our own, one construction each, read by the whole program. */
import { beforeAll, describe, expect, it } from 'vitest';
import { openVigie, type Vigie } from '../src/pipeline/open-vigie.js';
import { recordOf, sidesOf } from './support/event-named.js';

let vigie: Vigie;
beforeAll(async () => {
  vigie = await openVigie();
});

const CASES: readonly (readonly [string, string, string, string])[] = [
  [
    "the other side behind a person's name",
    "Au Sénégal, de violents affrontements ont opposé jeudi des partisans de l'opposant Moussa Sarr aux forces de l'ordre.",
    'ASSAULT',
    "des partisans de l'opposant Moussa Sarr + forces de l'ordre → ",
  ],
  [
    'states joined under one preposition, one of them taken for a common noun',
    "Le gouvernement libyen bénéficie du soutien de l'Égypte et des Émirats arabes unis.",
    'SUPPORT',
    "l'Égypte + Émirats arabes unis → Le gouvernement libyen",
  ],
  [
    'the antecedent of a clause behind its comma',
    'Kigali soutient le mouvement rebelle M23, que la RDC qualifie de terroriste.',
    'ACCUSE',
    'la RDC → le mouvement rebelle M23',
  ],
  [
    'who is to do what is demanded',
    'Les avocats ont réclamé que la Cour constitutionnelle du Togo lui accorde la liberté.',
    'REQUEST',
    'Les avocats → la Cour constitutionnelle du Togo',
  ],
  [
    'a word before its noun that says what somebody is taken for',
    'Au Mali, de présumés djihadistes ont tué trois soldats à Gao.',
    'ASSAULT',
    'de présumés djihadistes → trois soldats',
  ],
  [
    'an author behind the size of the act',
    "Une attaque de grande ampleur de présumés djihadistes contre un camp de l'armée a fait vingt morts au Mali.",
    'ASSAULT',
    "présumés djihadistes → un camp de l'armée",
  ],
  [
    'a relative clause behind "armés"',
    "Au Mali, les hommes armés qui ont tué le préfet n'ont pas été identifiés.",
    'ASSAULT',
    'les hommes armés → le préfet',
  ],
  [
    'a subject behind the verb of its relative clause',
    'Au Mali, le préfet qu’ont tué des rebelles a été enterré.',
    'ASSAULT',
    'des rebelles → le préfet',
  ],
  [
    '"dont" under a noun',
    "Au Mali, le colonel, dont l'arrestation a été ordonnée par le procureur, a fui.",
    'COERCE',
    'le procureur → le colonel',
  ],
  [
    'an agent behind a clause between commas',
    "Au Mali, l'opposant a été arrêté, alors qu'il sortait de son domicile, par des policiers.",
    'COERCE',
    "des policiers → l'opposant",
  ],
  [
    'a cleft agent',
    "Au Mali, c'est par l'armée que les villageois ont été arrêtés.",
    'COERCE',
    "l'armée → les villageois",
  ],
  [
    '"se faire" with an infinitive',
    "Au Mali, le militant s'est fait arrêter par des policiers.",
    'COERCE',
    'des policiers → le militant',
  ],
  [
    '"se voir" with an infinitive',
    "Au Mali, le maire s'est vu refuser l'accès à la salle par les gendarmes.",
    'REJECT',
    'les gendarmes → le maire',
  ],
  [
    '"il y a" before the agent',
    "L'otage a été enlevé il y a deux ans par des rebelles dans le nord du Mali.",
    'ASSAULT',
    "des rebelles → L'otage",
  ],
  [
    'company on a journey',
    'Le ministre malien est arrivé à Kidal en compagnie du gouverneur.',
    'CONSULT',
    'Le ministre malien + gouverneur → ',
  ],
  [
    'whom it is asked of, before what is asked',
    "Au Mali, l'opposition exige du gouvernement la libération des détenus.",
    'REQUEST',
    "l'opposition → gouvernement",
  ],
  [
    'who undergoes, behind who does',
    "Le bombardement par l'aviation nigériane d'un camp de déplacés a fait cent morts.",
    'ASSAULT',
    "l'aviation nigériane → un camp de déplacés",
  ],
  [
    'what one is charged with',
    "Au Mali, l'armée est accusée d'exactions contre des civils.",
    'ASSAULT',
    "l'armée → des civils",
  ],
  ['a name under a label', 'Mali : le colonel Fictif limogé par la junte', 'SANCTION', 'la junte → le colonel Fictif'],
  ['an acronym', 'La RDC, par la voix de son ministre, a dénoncé la décision du Rwanda.', 'ACCUSE', 'La RDC → Rwanda'],
  ['"ce dernier"', 'Au Mali, le maire a reçu le préfet. Ce dernier a été arrêté.', 'COERCE', ' → Ce dernier'],
  [
    'who held people lets them go',
    'Quatre pêcheurs béninois, détenus depuis mars par les autorités gabonaises, ont été libérés dimanche.',
    'RETREAT',
    'les autorités gabonaises → Quatre pêcheurs béninois',
  ],
  [
    'those called authors of an act',
    'La junte a jugé les colonels auteurs de deux putschs.',
    'COERCE',
    'les colonels auteurs de deux putschs → ',
  ],
  [
    'those in power since a coup',
    "Les officiers au pouvoir au Gabon depuis le coup d'État du 30 août ont reçu le pasteur.",
    'COERCE',
    'Les officiers au pouvoir au Gabon → -',
  ],
  [
    'the object behind the infinitive of a locution',
    "Au Niger, les gendarmes ont mis hors d'état de nuire trois bandits.",
    'ASSAULT',
    'les gendarmes → trois bandits',
  ],
];

describe('who does it to whom', () => {
  it.each(CASES)('%s', (_, text, type, expected) => {
    expect(sidesOf(vigie, text, type)).toBe(expected);
  });
});

describe('what looks alike', () => {
  it('a vehicle that is struck kills nobody', () => {
    const text = "Au Mali, un véhicule de l'armée a sauté sur une mine, tuant trois soldats.";
    expect(recordOf(vigie, text).events.flatMap((e) => e.actors)).toEqual([]);
  });

  it('who held those that commandos freed does not let them go', () => {
    const text =
      "Deux touristes enlevés par des rebelles ont été libérés lors d'une opération des commandos nigériens.";
    const release = recordOf(vigie, text).events.find((e) => e.mode === 'release');
    expect(release?.actors ?? []).toEqual([]);
  });

  it('a president in power since a coup need not be its author', () => {
    const text = "Le président, au pouvoir depuis le coup d'État de 2010, a été réélu.";
    expect(recordOf(vigie, text).events.find((e) => e.mode === 'coup')?.actors).toEqual([]);
  });

  it('a joint operation against rebels is not theirs', () => {
    const text = 'Les armées du Mali et du Niger ont mené une opération conjointe contre les rebelles.';
    expect(recordOf(vigie, text).events.flatMap((e) => e.actors.map((p) => p.code))).toEqual(['MLI.MIL', 'NER.MIL']);
  });

  it('an agent behind a second participle with a place of its own before it', () => {
    const text = "Au Mali, le maire, enlevé à Gao et soigné par des médecins, s'est exprimé.";
    const abduction = recordOf(vigie, text).events.find((e) => e.mode === 'abduct');
    expect(abduction?.actors).toEqual([]);
  });
});
