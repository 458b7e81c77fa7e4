import { describe, expect, it } from 'vitest';
import { frenchParser } from '../../../test/french.js';

/** "person: Awa Sow" for each name of a text. */
function names(text: string, title = ''): string[] {
  const { doc, sentences } = frenchParser().parse(title, text);
  return sentences.flatMap((s) =>
    s.names.map((n) => `${n.kind}: ${doc.slice(s.words[n.first]?.start, s.words[n.last]?.end)}`),
  );
}

describe('names', () => {
  it('leaves titles out of persons', () => {
    const found = names('Le ministre de la Défense, le général Salif Kassogo, a reçu M. Dembara et Mme Aïcha Koné.');
    expect(found).toEqual(expect.arrayContaining(['person: Salif Kassogo', 'person: Dembara', 'person: Aïcha Koné']));
  });
  it('keeps particles inside persons', () => {
    expect(names('Le chef rebelle Ibrahim ag Moussa a rencontré Mohamed ould Sidi à Bamako.')).toEqual(
      expect.arrayContaining(['person: Ibrahim ag Moussa', 'person: Mohamed ould Sidi', 'place: Bamako']),
    );
  });
  it('finds places of several words', () => {
    expect(names("Les deux pays, la Côte d'Ivoire et le Burkina Faso, ont fermé leur frontière.")).toEqual(
      expect.arrayContaining(["place: Côte d'Ivoire", 'place: Burkina Faso']),
    );
  });
  it('gives the names of an enumeration one kind', () => {
    const found = names('Les assaillants ont brûlé les villages de Tirna, Kolani et Bandou.');
    expect(found).toEqual(['place: Tirna', 'place: Kolani', 'place: Bandou']);
  });
  it('gives a surname the kind of the full name', () => {
    const found = names('Awa Traoré dirige la mission. Traoré a quitté Gao dimanche.');
    expect(found.filter((n) => n.endsWith('Traoré'))).toEqual(['person: Awa Traoré', 'person: Traoré']);
  });
  it('parts a person from the letters before', () => {
    expect(names("La procureure de la CPI Awa Diallo l'a dit à l'AFP.")).toEqual(
      expect.arrayContaining(['organisation: CPI', 'person: Awa Diallo']),
    );
    expect(names('Le bureau du HCR Cameroun compte les familles.')).toEqual(['organisation: HCR Cameroun']);
  });
  it('takes no common word for a name because it opens a sentence or a headline shouts', () => {
    expect(names('Soldats et policiers patrouillent. Manifestations interdites.')).toEqual([]);
    expect(names('', 'LES MILITAIRES LIBÈRENT DEUX OTAGES AU MALI').map((n) => n.split(': ')[1])).toEqual(['MALI']);
  });
});
