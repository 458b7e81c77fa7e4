/** Who is meant by a pronoun, or is not said again: short articles of our own, one construction each, read by the whole program. */
import { beforeAll, describe, expect, it } from 'vitest';
import { openVigie, type Vigie } from '../src/pipeline/open-vigie.js';
import { eventNamed } from './support/event-named.js';

let vigie: Vigie;
beforeAll(async () => {
  vigie = await openVigie();
});

const CASES: readonly (readonly [string, string, string, string])[] = [
  [
    'two who are joined are "les"',
    'Awa Sow et Issa Diallo ont été arrêtés à Dakar par la police. Un juge les a libérés.',
    'libérés',
    'SEN.JUD → SEN.CVL + SEN.CVL',
  ],
  [
    'a participle agrees with whom it is about',
    'Dix villageoises avaient été emmenées de Kaya, au Burkina Faso, par des hommes armés. Le gouverneur les a reçues jeudi.',
    'reçues',
    'BFA.GOV → BFA.CVL',
  ],
  [
    'the police clash with those who march',
    'Les étudiants ont manifesté lundi à Dakar. Des heurts ont éclaté avec la police.',
    'heurts',
    'SEN.COP + SEN.EDU → ',
  ],
  [
    'the army fights others than those who march elsewhere',
    "L'opposition a défilé à Lomé. Des combats ont éclaté avec l'armée à Dapaong.",
    'combats',
    'TGO.MIL → ',
  ],
  [
    'whom the police disperse is a crowd',
    'Des centaines de jeunes sont descendus dans la rue à Conakry. La police les a dispersés.',
    'dispersés',
    'GIN.COP → GIN.CVL',
  ],
  [
    'men presented as fighters of a group are of it',
    "Des hommes présentés comme des combattants du Jnim ont attaqué un poste de l'armée malienne.",
    'attaqué',
    'MLI.REB → MLI.MIL',
  ],
  [
    'a label makes nobody a fighter',
    'Des hommes présentés comme des terroristes ont été arrêtés à Gao.',
    'arrêtés',
    ' → MLI.CVL',
  ],
  [
    "the camps of the armed are theirs, not a party's",
    "Les jihadistes ont fui Djibo, au Burkina Faso. L'armée a bombardé un de leurs camps.",
    'bombardé',
    'BFA.MIL → BFA.REB',
  ],
  [
    'a verdict is of the court that passed it, not of the lawyers who blame it',
    "L'opposant Idriss Koné a été condamné à dix ans de prison par un tribunal de Lomé. Ses avocats dénoncent un verdict politique.",
    'dénoncent',
    'TGO.JUD → TGO.JUD',
  ],
  [
    'a measure blamed far off is of who took it',
    'La police burkinabè a arrêté un journaliste lundi. RSF condamne cette arrestation du reporter.',
    'condamne',
    'INT.NGO → BFA.COP',
  ],
  [
    'people are what most of them are',
    'Vingt personnes, en majorité des policiers, ont été tuées à Djibo par des jihadistes.',
    'tuées',
    'BFA.REB → BFA.COP',
  ],
  [
    'people are nothing by what befell most of them',
    'Vingt personnes, en majorité par balles, ont été tuées à Djibo par des jihadistes.',
    'tuées',
    'BFA.REB → BFA.CVL',
  ],
  ['who is made to flee flees', "Les jihadistes ont fait fuir l'armée burkinabè.", 'fuir', 'BFA.MIL → '],
];

describe('who is meant', () => {
  it.each(CASES)('%s', (_what, text, trigger, sides) => {
    const { actors, recipients } = eventNamed(vigie, text, trigger);
    const codes = [actors, recipients].map((side) => side.map((p) => p.code).join(' + '));
    expect(codes.join(' → ')).toBe(sides);
  });
});
