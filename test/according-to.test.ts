/** According to whom, how sure, how many: sentences of our own, one construction each, read by the whole program. */
import { beforeAll, describe, expect, it } from 'vitest';
import { openVigie, type Vigie } from '../src/pipeline/open-vigie.js';
import { eventNamed, recordOf } from './support/event-named.js';

let vigie: Vigie;
beforeAll(async () => {
  vigie = await openVigie();
});

describe('according to whom', () => {
  it.each([
    [
      'a cleft says what is behind "qui"',
      'Des habitants expliquent que ce sont les rebelles qui ont incendié le marché.',
      'incendié',
      'Des habitants',
    ],
    [
      'whoever is asked to find them did not tell the abduction',
      'Les députés ont demandé au gouvernement de retrouver dix élèves enlevés jeudi par des hommes armés.',
      'enlevés',
      undefined,
    ],
    [
      'whoever "se voit notifier" is told',
      "L'assemblée s'est vu notifier par le ministre que dix élus avaient été arrêtés mardi.",
      'arrêtés',
      'le ministre',
    ],
    [
      'the call under which one marches is the scene',
      "Des milliers d'habitants ont défilé à Niamey, à l'appel du syndicat, selon la police.",
      'appel',
      undefined,
    ],
    [
      'a spokesman vouches for the blame, not for the attack',
      "Le président a condamné l'attaque de vendredi contre le village, a déclaré son porte-parole.",
      'attaque',
      undefined,
    ],
    [
      'whoever agrees does not tell what is agreed',
      'La mission assure que les deux camps ont accepté de reprendre les négociations.',
      'reprendre les négociations',
      'La mission',
    ],
    [
      'nor does whoever orders',
      "La radio affirme que le président a ordonné à l'armée de bombarder le village.",
      'bombarder',
      'La radio',
    ],
    [
      'minutes of a meeting',
      'Selon le compte rendu du Conseil des ministres, les assaillants ont attaqué la caserne.',
      'attaqué',
      'Conseil des ministres',
    ],
    [
      'figures published by somebody',
      "Sa mort porte à douze le nombre de soldats tués, selon un comptage effectué à partir de chiffres publiés par l'état-major.",
      'tués',
      "l'état-major",
    ],
    [
      'the day behind the source',
      "Trois soldats ont été tués à Tala, assure l'état-major mercredi.",
      'tués',
      "l'état-major",
    ],
    [
      'the side of whom one says',
      "Une embuscade a fait deux morts près de Tala, indique-t-on du côté de l'armée.",
      'embuscade',
      "l'armée",
    ],
    ['what is feared', "L'opposition craint l'arrestation de son chef.", 'arrestation', "L'opposition"],
    [
      'a participle goes on with who spoke',
      'Les avocats ont réclamé que la cour leur accorde un délai, arguant que leur client a été torturé.',
      'torturé',
      'Les avocats',
    ],
    [
      'an office is shown under its name',
      "Le capitaine Issa Fictif, porte-parole de l'armée, s'est exprimé lundi. « Nos soldats ont tué sept rebelles », a ajouté l'officier.",
      'tué',
      'Le capitaine Issa Fictif',
    ],
  ])('%s', (_name, text, trigger, claimant) => {
    const found = eventNamed(vigie, text, trigger)?.claimants[0]?.text;
    if (claimant === undefined) expect(found).toBeUndefined();
    else expect(found).toContain(claimant);
  });
});

describe('how sure', () => {
  it.each([
    ["L'opposition a annoncé une marche pour vendredi.", 'marche', 'planned'],
    ['Le gouvernement a annoncé un accord avec les syndicats.', 'accord', 'occurred'],
    ['La manifestation a été reportée à une date ultérieure.', 'manifestation', 'planned'],
    ['Le Niger a annoncé son retrait de la Cédéao.', 'retrait', 'planned'],
    ["L'armée a annoncé le retrait des rebelles de la ville.", 'retrait', 'occurred'],
    ["Il s'agirait d'une attaque du groupe armé.", 'attaque', 'unconfirmed'],
    ['Des rebelles attaqueraient le village de Tala depuis lundi.', 'attaqueraient', 'hypothetical'],
    ["Ses avocats ont annoncé qu'ils feraient appel du jugement.", 'feraient appel', 'planned'],
    ["Il ne s'agit pas d'un enlèvement.", 'enlèvement', 'not_occurred'],
    ['Les deux parties se sont engagées à cesser les combats.', 'combats', 'occurred'],
    ['Le tribunal a refusé la demande de liberté provisoire du journaliste.', 'demande', 'occurred'],
    ["Le groupe préparait un attentat contre l'ambassade.", 'attentat', 'planned'],
    ["L'opposant a été mis en cause dans une affaire de viols présumés.", 'viols', 'unconfirmed'],
    ["Les rebelles tentent de s'emparer de la ville.", 'emparer', 'occurred'],
    ["Des inconnus tentent d'enlever le maire.", 'enlever', 'hypothetical'],
    ['Le syndicat exige que justice soit rendue pour trois enseignants tués à Tala.', 'tués', 'occurred'],
    ["C'est la plus grosse attaque jamais menée contre l'armée.", 'attaque', 'occurred'],
    [
      "Ce qui constitue la plus grosse attaque jamais perpétrée contre l'armée inquiète le maire.",
      'attaque',
      'occurred',
    ],
    [
      "Un médecin a confirmé qu'un civil avait été tué par balle. Les soldats ont encerclé les manifestants et les ont repoussés.",
      'tué',
      'occurred',
    ],
    [
      'La police a admis que des bandits avaient enlevé dix élèves, après avoir rejeté dans un premier temps ces allégations.',
      'enlevé',
      'occurred',
    ],
    ["Un médecin a confirmé qu'un civil avait été tué par balle. L'armée a repoussé ces accusations.", 'tué', 'denied'],
  ])('%s', (text, trigger, status) => {
    expect(eventNamed(vigie, text, trigger)?.status).toBe(status);
  });
});

describe('how many', () => {
  it.each([
    ['others than the dead', 'Quatorze personnes ont été tuées et plusieurs autres blessées.', 'tuées', 14, 2],
    ['a family', 'Une famille de cinq personnes a été tuée.', 'tuée', 5, null],
    ['a patrol without its number', 'Une patrouille de gendarmes a été tuée.', 'tuée', null, null],
    [
      'those who died in it',
      'Une attaque a visé une base, au cours de laquelle douze soldats ont été tués.',
      'tués',
      12,
      null,
    ],
  ])('%s', (_name, text, trigger, killed, injured) => {
    const found = eventNamed(vigie, text, trigger);
    expect([found?.killed?.min ?? null, found?.injured?.min ?? null]).toEqual([killed, injured]);
  });

  it('does not mourn with who counts: "l\'armée déplore trois morts"', () => {
    expect(recordOf(vigie, "L'armée déplore trois morts.").events.filter((e) => e.type === 'SUPPORT')).toEqual([]);
  });
});

describe('who speaks', () => {
  it.each([
    [
      'one of several by his title',
      "« Il n'a commis aucun délit », a déclaré un de ses avocats, Me Issa Fictif.",
      'Issa Fictif',
    ],
    [
      'a source without a verb',
      "De source diplomatique, les otages se trouvent « en lieu sûr à l'ambassade ».",
      'source diplomatique',
    ],
    [
      'whoever accuses',
      "Les journalistes sont accusés par le pouvoir d'être des « agents à la solde de l'étranger ».",
      'le pouvoir',
    ],
    [
      'whoever follows "ce que" with a second clause',
      "C'est ce qu'a rapporté un communiqué du ministère de la Défense, qui a attribué l'attaque à une « coalition de groupes armés ».",
      'ministère de la Défense',
    ],
    ['nobody behind "on"', '« Des renforts aériens sont déployés sur place », poursuit-on.', undefined],
    [
      'nobody in a charge',
      "Les militants, emprisonnés pour « atteinte à la sûreté de l'État », ont protesté.",
      undefined,
    ],
  ])('%s', (_name, text, name) => {
    expect(recordOf(vigie, text).quotes.find((q) => q.kind === 'direct')?.speaker?.name).toBe(name);
  });
});
