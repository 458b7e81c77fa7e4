/** To whom words are said, refused or granted: sentences of our own, one construction each, read by the whole program. */
import { beforeAll, describe, expect, it } from 'vitest';
import { openVigie, type Vigie } from '../src/pipeline/open-vigie.js';
import { sidesOf } from './support/event-named.js';

let vigie: Vigie;
beforeAll(async () => {
  vigie = await openVigie();
});

const CASES: readonly (readonly [string, string, string, string])[] = [
  [
    'whose merit it is under "dont"',
    'La ministre Awa Sarr, dont le président a salué mardi le courage, reste en fonction.',
    'SUPPORT',
    'le président → La ministre Awa Sarr',
  ],
  [
    'whose departure it is under "dont"',
    'Le président Issa Diop, dont les syndicats exigent le départ, a pris la parole.',
    'REQUEST',
    'les syndicats → Le président Issa Diop',
  ],
  [
    'who made what is refused, behind a participle',
    "Les rebelles ont rejeté le plan de paix présenté par l'Union africaine.",
    'REJECT',
    "Les rebelles → l'Union africaine",
  ],
  [
    'the participle hung on a word that is nobody',
    "Les juges ont rejeté la demande de liberté sans condition présentée par l'ancien ministre.",
    'REJECT',
    "Les juges → l'ancien ministre",
  ],
  [
    'who leads what is blamed',
    'La France a dénoncé une campagne de désinformation menée par la Russie.',
    'ACCUSE',
    'La France → la Russie',
  ],
  [
    'who offered, behind the kind of the offer',
    "Les rebelles ont décliné l'offre de paix du gouvernement.",
    'REJECT',
    'Les rebelles → gouvernement',
  ],
  [
    'what is thought of owns no thought',
    "Les chefs militaires ont rejeté l'idée d'un gouvernement civil.",
    'REJECT',
    'Les chefs militaires → ',
  ],
  [
    'with whom one refuses to deal',
    'Les autorités refusent de négocier avec les ravisseurs.',
    'REJECT',
    'Les autorités → les ravisseurs',
  ],
  [
    'whose mandate one will not prolong',
    "Le gouvernement n'entend pas proroger le mandat de la force onusienne.",
    'REJECT',
    'Le gouvernement → la force onusienne',
  ],
  [
    'a refusal to speak is made to nobody whom the words name',
    "Le ministre a refusé de commenter l'arrestation de l'opposant.",
    'REJECT',
    'Le ministre → ',
  ],
  [
    'who violates what is denounced',
    'Le Mali a dénoncé les violations de son espace aérien par la France.',
    'ACCUSE',
    'Le Mali → la France',
  ],
  [
    'whose arrests one worries about',
    "L'ONU s'inquiète des arrestations d'opposants par la junte.",
    'ACCUSE',
    "L'ONU → la junte",
  ],
  [
    'who did what is welcomed as a fact',
    'Le ministre américain a salué le fait que le Togo ait libéré les prisonniers.',
    'SUPPORT',
    'Le ministre américain → le Togo',
  ],
  [
    'whose decision it is to let go',
    "L'Union africaine a salué la décision du Mali de libérer les soldats.",
    'RETREAT',
    'Mali → les soldats',
  ],
  [
    'who decided, behind a comma',
    "Le Mali a suspendu la chaîne, une mesure critiquée par l'association des journalistes.",
    'ACCUSE',
    "l'association des journalistes → Le Mali",
  ],
  [
    'to whom a letter goes',
    'Dans une lettre adressée au président Mbaye, les avocats demandent la libération de leur client.',
    'REQUEST',
    'les avocats → président Mbaye',
  ],
  [
    'whom an ultimatum is given, behind who gives it',
    "L'ultimatum lancé par la Cédéao aux putschistes expire dimanche.",
    'THREATEN',
    'la Cédéao → putschistes',
  ],
  [
    'who holds those to be freed',
    'Douze douaniers maliens ont été arrêtés par la police mauritanienne. Bamako réclame leur libération immédiate.',
    'REQUEST',
    'Bamako → la police mauritanienne',
  ],
  [
    'who held those let go, behind a bounded length of time',
    "Trois pêcheurs ghanéens, détenus depuis plus d'un mois par la junte guinéenne, ont été libérés vendredi.",
    'RETREAT',
    'la junte guinéenne → Trois pêcheurs ghanéens',
  ],
  [
    'whom one goes to see',
    "Le chef de l'État togolais s'est rendu à Bamako pour rencontrer le colonel Goïta.",
    'CONSULT',
    "Le chef de l'État togolais + le colonel Goïta → ",
  ],
  ['no country for having been visited', 'Thomas Sow a conclu lundi une visite au Gabon.', 'CONSULT', 'Thomas Sow → '],
  [
    'a state that mediates, by its adjective',
    "La médiation togolaise entre le Mali et la Côte d'Ivoire se poursuit.",
    'CONSULT',
    "togolaise + le Mali + la Côte d'Ivoire → ",
  ],
  [
    'a title with its capital behind "entre", which is no place',
    'Une rencontre a eu lieu lundi entre le Premier ministre et les syndicats.',
    'CONSULT',
    'le Premier ministre + les syndicats → ',
  ],
  [
    'the court before which a trial opens',
    "Le procès de l'ancien gouverneur s'est ouvert lundi devant la Cour des crimes économiques.",
    'ACCUSE',
    "la Cour des crimes économiques → l'ancien gouverneur",
  ],
];

describe('to whom', () => {
  it.each(CASES)('%s', (_, text, type, expected) => {
    expect(sidesOf(vigie, text, type)).toBe(expected);
  });
});
