import { describe, expect, it } from 'vitest';
import { frenchText } from '../../../test/french.js';
import { segment } from './segment.js';

const resources = frenchText();
const sentences = (doc: string): string[] => segment(doc, resources).map((s) => doc.slice(s.start, s.end));

describe('sentences', () => {
  it.each([
    ['M. Diop est mort. Mme Sow lui succède.', ['M. Diop est mort.', 'Mme Sow lui succède.']],
    [
      'Le convoi a sauté sur une mine. « Nous avons tiré. Ils ont fui », raconte un soldat.',
      ['Le convoi a sauté sur une mine.', '« Nous avons tiré.', 'Ils ont fui », raconte un soldat.'],
    ],
    ['"Ils ont brûlé le marché." raconte un habitant.', ['"Ils ont brûlé le marché." raconte un habitant.']],
    ["Le pays compte 2.500 soldats. L'armée recrute.", ['Le pays compte 2.500 soldats.', "L'armée recrute."]],
    ["Qu'en est-il ? Personne ne le sait...", ["Qu'en est-il ?", 'Personne ne le sait...']],
    ['Ouagadougou, 12 mars (AIB) - Le préfet est mort.', ['Ouagadougou, 12 mars (AIB) -', 'Le préfet est mort.']],
    [
      'Elle a reçu deux élus – Awa Sow et Ali Ba – lundi. Ils ont signé.',
      ['Elle a reçu deux élus – Awa Sow et Ali Ba – lundi.', 'Ils ont signé.'],
    ],
    ['Les Forces Armées Tirnaises ont tiré.', ['Les Forces Armées Tirnaises ont tiré.']],
    ['Deux proches du Front Uni de Tirna ont fui.', ['Deux proches du Front Uni de Tirna ont fui.']],
    ['Un convoi a sauté sur une mine Samedi matin à Tirna.', ['Un convoi a sauté sur une mine Samedi matin à Tirna.']],
    [
      'Six morts dimanche à Tirna « Ils nous ont attaqués. Ils ont fui », dit un voisin.',
      ['Six morts dimanche à Tirna', '« Ils nous ont attaqués.', 'Ils ont fui », dit un voisin.'],
    ],
    ['Il pleut. Les Nations Unies appellent au calme.', ['Il pleut.', 'Les Nations Unies appellent au calme.']],
    ['Sogona - Tirna : une force commune', ['Sogona - Tirna : une force commune']],
    [
      "Le convoi a été attaqué sur l'axe Sogona - Tirna par des hommes armés.",
      ["Le convoi a été attaqué sur l'axe Sogona - Tirna par des hommes armés."],
    ],
    [
      'La route est fermée aux habitantsLes pluies durent.',
      ['La route est fermée aux habitants', 'Les pluies durent.'],
    ],
    [
      'Il a fui la ville."Nous avons eu peur""Ils criaient", dit un voisin.',
      ['Il a fui la ville.', '"Nous avons eu peur"', '"Ils criaient", dit un voisin.'],
    ],
    [
      'Le préfet remercie les pompiers"C\'est un soulagement", dit-il.',
      ['Le préfet remercie les pompiers', '"C\'est un soulagement", dit-il.'],
    ],
    [
      '"Nous partons. Rien ne nous retient."Il a fermé sa boutique.',
      ['"Nous partons.', 'Rien ne nous retient."', 'Il a fermé sa boutique.'],
    ],
    ['Il parle de « trahison »Le conseil se tait.', ['Il parle de « trahison »', 'Le conseil se tait.']],
    ['Il craint un « exode". "Nous restons", dit-elle.', ['Il craint un « exode".', '"Nous restons", dit-elle.']],
    [
      'Le pont est coupé. - "Des vivres attendus" -Le convoi est parti.',
      ['Le pont est coupé.', '- "Des vivres attendus" -', 'Le convoi est parti.'],
    ],
    [
      'Le pont est coupé.- Vivres attendus -"Tout manque", dit-il.',
      ['Le pont est coupé.', '- Vivres attendus -', '"Tout manque", dit-il.'],
    ],
    [
      'Les maires - trente en tout - Awa Sow comprise - sont venus.',
      ['Les maires - trente en tout - Awa Sow comprise - sont venus.'],
    ],
    [
      'Il a plu. La colère monte A Tirna, des jeunes ont défilé.',
      ['Il a plu.', 'La colère monte', 'A Tirna, des jeunes ont défilé.'],
    ],
    ["Awa Sow, du quotidien privé L'Aurore, est libre.", ["Awa Sow, du quotidien privé L'Aurore, est libre."]],
    [
      "Le chef du parti d'opposition Les Patriotes est libre.",
      ["Le chef du parti d'opposition Les Patriotes est libre."],
    ],
    [
      'Les réactions des voisins Le Tirna ferme sa frontière.',
      ['Les réactions des voisins', 'Le Tirna ferme sa frontière.'],
    ],
    ['Le virus de type A progresse à Tirna.', ['Le virus de type A progresse à Tirna.']],
    ['Il part à 10H30 avec 500FCFA et 3KG.', ['Il part à 10H30 avec 500FCFA et 3KG.']],
    ['• Un pont coupé • Deux villages isolés', ['• Un pont coupé', '• Deux villages isolés']],
    [
      "Selon l'art. 12, le gén. Tovi commande. Il franchit un col. Les autres suivent.",
      ["Selon l'art. 12, le gén. Tovi commande.", 'Il franchit un col.', 'Les autres suivent.'],
    ],
    ['"On a peur." "On part." Ils ont fui.', ['"On a peur."', '"On part."', 'Ils ont fui.']],
    ['« Qui gouverne ? » Le conseil se tait.', ['« Qui gouverne ? »', 'Le conseil se tait.']],
    ['Que faire ?Le maire hésite...Tovi aussi.', ['Que faire ?', 'Le maire hésite...', 'Tovi aussi.']],
    ['Il cite : "...Le pont est coupé."', ['Il cite : "...Le pont est coupé."']],
    ['"Sauveur"Fils de bergers, il part.', ['"Sauveur"', 'Fils de bergers, il part.']],
    ['Le pont"Tirna 2"est fermé.', ['Le pont"Tirna 2"est fermé.']],
    ['Une panne en 2015Sa réparation a coûté cher.', ['Une panne en 2015', 'Sa réparation a coûté cher.']],
  ])('%s', (text, expected) => expect(sentences(text)).toEqual(expected));

  it('ends a heading without full stop that stands in the line', () => {
    const text =
      "Les soldats ont repris le poste dimanche. Une région instable L'armée avait quitté la zone en mars. Les habitants ont fui.";
    expect(sentences(text)).toContain('Une région instable');
  });

  it('leaves a headline in capitals whole', () => {
    const doc = 'TROIS SOLDATS ET DEUX CIVILS TUÉS DANS UNE EMBUSCADE';
    expect(sentences(doc)).toEqual([doc]);
  });

  it('ends every paragraph, even without full stop, and numbers them', () => {
    const doc = 'Sept morts à Tirna\n\nUne attaque a eu lieu.\nElle a duré une heure.\n\nFin';
    expect(segment(doc, resources).map((s) => s.paragraph)).toEqual([0, 1, 2, 3]);
  });

  it('reads lines wrapped at one width as one paragraph', () => {
    const doc = [
      'Le gouverneur de la région a rencontré samedi les chefs de',
      'villages qui avaient fui les combats de la semaine passée et',
      'leur a promis des vivres avant la fin du mois de septembre.',
    ].join('\n');
    expect(sentences(doc)).toEqual([doc]);
  });

  it('gives "des" one word or two by its context', () => {
    const wordsOf = (text: string) => segment(text, resources)[0]?.tokens.find((t) => t.form === 'des')?.words;
    expect(wordsOf("Ils ont tué des civils dans l'attaque.")).toEqual(['des']);
    expect(wordsOf('Le chef des rebelles est mort.')).toEqual(['de', 'les']);
  });

  it('keeps capitals on the first word of a contraction', () => {
    const first = segment('Au Mali, la trêve tient.', resources)[0]?.tokens[0];
    expect(first?.words).toEqual(['À', 'le']);
  });
});
