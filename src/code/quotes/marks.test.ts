/** Quotation marks as newspapers really write them. */
import { describe, expect, it } from 'vitest';
import { findQuoted } from './marks.js';

const quoted = (doc: string): string[] => findQuoted(doc).map((q) => doc.slice(q.start, q.end));

describe('findQuoted', () => {
  it.each([
    ['Il dit : « Nous restons. » Puis il part.', ['Nous restons.']],
    ['"Nous restons", a-t-il dit. "Et nous tenons."', ['Nous restons', 'Et nous tenons.']],
    ['« Il m’a crié « partez » hier », dit-elle.', ['Il m’a crié « partez » hier']],
    ['"Nous restons », dit-elle. Puis elle part.', ['Nous restons']],
    ['“Bien”, puis „mal”.', ['Bien', 'mal']],
    // a mark that nobody closed, its frame behind it; then the words of another
    [
      '“Nous restons, a ajouté le maire, qui attend.\n“Le pont est coupé”, a dit Awa Koné.',
      ['Nous restons, a ajouté le maire, qui attend.', 'Le pont est coupé'],
    ],
    ['“Nous restons.\n“Le pont est coupé”, a dit Awa Koné.', ['Nous restons.\n“Le pont est coupé']],
    ['La force "Takuba" et l\'opération "Sangel".', ['Takuba', 'Sangel']],
    ['" Trop tard ", lâche-t-il.', ['Trop tard']],
    ['Le pont est coupé."Nous attendons", dit-il."Rien ne passe", ajoute-t-il.', ['Nous attendons', 'Rien ne passe']],
    ['Un écran de 15" et un autre de 17" pouces.', []],
    ['Le mot du maire (élu hier)"Merci à tous".', ['Merci à tous']],
    ['"Il m’a dit "partez" et je suis parti", dit-elle.', ['Il m’a dit "partez" et je suis parti']],
    ['"Nous restons, dit-il. Un pont "coupé en deux" Hier soir.', ['Nous restons, dit-il. Un pont', 'coupé en deux']],
    ['« Il m’a dit « partez ».', ['Il m’a dit « partez']],
    [
      '"Un pont", a-t-il dit hier. Car sans pont, rien ne passe", a-t-il ajouté.',
      ['Un pont', 'Car sans pont, rien ne passe'],
    ],
    ['Le pont est fermé.Nous restons ici. Et nous tenons", a-t-il dit.', ['Nous restons ici. Et nous tenons']],
    ["''Nous restons ?'', dit-il. ''L'État tient'', dit-elle.", ['Nous restons ?', "L'État tient"]],
    ["Le ''Barkhane'' de l'an 2000", ['Barkhane']],
    ['Vu par la chaîne 5"Le pont est fermé", dit le maire.', ['Le pont est fermé']],
    // a closing mark that sticks to the next sentence, once its own quotation is open
    [
      '"Nous restons dans la ville. "Par ailleurs, le maire est parti. "Il pleut", dit-on.',
      ['Nous restons dans la ville.', 'Il pleut'],
    ],
    ['Il dit : "Le pont est vieux et fermé. "Une enquête est ouverte.', ['Le pont est vieux et fermé.']],
    [
      'L’association Tala ("lune "en peul) aide les bergers. Elle parle de "nos voisins du nord" et part.',
      ['lune', 'nos voisins du nord'],
    ],
    ['Rien ici.', []],
  ])('%s', (doc, expected) => {
    expect(quoted(doc)).toEqual(expected);
  });

  it('goes on over paragraphs that repeat the opening mark', () => {
    expect(quoted('« Un jour.\n\n« Deux jours. »\n\nFin.')).toEqual(['Un jour.\n\n« Deux jours.']);
  });

  it('goes on where the next paragraph closes first', () => {
    expect(quoted('"Un jour.\n\nDeux jours", dit-il.')).toEqual(['Un jour.\n\nDeux jours']);
  });

  it('ends an unclosed quotation with its paragraph', () => {
    const doc = '« Nous ne savons rien.\n\nLe préfet est parti.';
    expect(findQuoted(doc).map((q) => [doc.slice(q.start, q.end), q.closed])).toEqual([
      ['Nous ne savons rien.', false],
    ]);
  });

  it.each([
    [
      'Il parle. " Le pont a cédé ", a-t-il dit. " Le bac aussi ", a ajouté le maire.',
      ['Le pont a cédé', 'Le bac aussi'],
    ],
    ['Il parle. " Le pont a cédé "a-t-il dit. " Le bac aussi ".', ['Le pont a cédé', 'Le bac aussi']],
    ['Il parle "quand il veut" et se tait.', ['quand il veut']],
  ])('no quotation begins with its own frame: %s', (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });
});
