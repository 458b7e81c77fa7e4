import { describe, expect, it } from 'vitest';
import { frenchParser } from '../../../test/french.js';

/** The names of a text, as they stand in it. */
function names(text: string): string[] {
  const { doc, sentences } = frenchParser().parse('', text);
  return sentences.flatMap((s) => s.names.map((n) => doc.slice(s.words[n.first]?.start, s.words[n.last]?.end)));
}

describe('acronyms and their expansions', () => {
  it.each([
    [
      "Le Groupe de soutien à l'islam et aux musulmans (GSIM) a attaqué le poste.",
      "Groupe de soutien à l'islam et aux musulmans",
    ],
    ["Jama'at Nusrat al-Islam wal-Muslimin (JNIM) a revendiqué l'attaque.", "Jama'at Nusrat al-Islam wal-Muslimin"],
    ['Le Mouvement pour le salut de Tirna (MST) se retire des pourparlers.', 'Mouvement pour le salut de Tirna'],
  ])('%s', (text, expansion) => {
    expect(names(text)).toContain(expansion);
  });
  it('keeps the acronym a name of its own', () => {
    expect(names('Le Mouvement pour le salut de Tirna (MST) se retire.')).toContain('MST');
  });
  it('takes no words that the acronym does not spell', () => {
    expect(names('La réunion de lundi à Kolani (ONU) a été annulée.')).not.toContain('réunion de lundi à Kolani');
  });
});
