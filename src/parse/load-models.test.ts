import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openLefff } from './lefff/lefff.js';
import { loadModels, MODEL_FILES } from './load-models.js';

const read = (name: string): Uint8Array => readFileSync(new URL(`../../models/fr/${name}`, import.meta.url));
const analyser = loadModels(
  { network: read(MODEL_FILES.network), relations: read(MODEL_FILES.relations) },
  openLefff(read('lefff.bin')),
);

function relationsOf(sentence: string): string[] {
  const words = sentence.split(' ');
  return analyser.analyse(words).map((w, i) => `${w.deprel}(${words[w.head] ?? 'ROOT'}, ${words[i]})`);
}

describe('the French models', () => {
  it('finds who did what to whom, in the active and in the passive', () => {
    expect(relationsOf('Des hommes armés ont attaqué le village de Sanbé .')).toEqual(
      expect.arrayContaining(['nsubj(attaqué, hommes)', 'obj(attaqué, village)', 'root(ROOT, attaqué)']),
    );
    expect(relationsOf('Le maire a été tué par des inconnus .')).toEqual(
      expect.arrayContaining(['nsubj:pass(tué, maire)', 'aux:pass(tué, été)', 'obl:agent(tué, inconnus)']),
    );
  });

  it('hangs reporting clauses on what they report, with the one who says it as subject', () => {
    expect(relationsOf('Trois camions ont brûlé , ont indiqué dimanche des sources locales .')).toEqual(
      expect.arrayContaining(['root(ROOT, brûlé)', 'parataxis:insert(brûlé, indiqué)', 'nsubj(indiqué, sources)']),
    );
    expect(relationsOf('« Le marché restera fermé » , a -t-elle annoncé .')).toEqual(
      expect.arrayContaining(['parataxis:insert(restera, annoncé)', 'nsubj(annoncé, -t-elle)']),
    );
  });

  it('gives the moods that the status of an event hangs on', () => {
    const [, , would] = analyser.analyse('Le ministre aurait quitté la capitale .'.split(' '));
    expect(would?.feats).toMatchObject({ Mood: 'Cnd', VerbForm: 'Fin', Number: 'Sing' });
    const words = analyser.analyse("Les soldats n' ont pas été blessés .".split(' '));
    expect(words[4]).toMatchObject({ upos: 'ADV', feats: { Polarity: 'Neg' } });
    expect(words[6]).toMatchObject({ upos: 'VERB', feats: { VerbForm: 'Part', Tense: 'Past' } });
  });

  it('gives one root and no cycle to anything, in linear time', () => {
    const odd = ['', '…', 'a-t-il', '\u{1f600}', 'ÉTAT', '😀😀', ')'];
    const long = Array.from({ length: 4000 }, (_, i) => odd[i % odd.length] ?? 'de');
    // CPU time: what else runs on the machine says nothing of the parser
    const before = process.cpuUsage();
    const analysis = analyser.analyse(long);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(2000);
    expect(analysis.filter((w) => w.head === -1)).toHaveLength(1);
    const seen = analysis.map((_, i) => {
      let steps = 0;
      for (let at = i; at !== -1 && steps <= long.length; steps++) at = analysis[at]?.head ?? -1;
      return steps;
    });
    expect(Math.max(...seen)).toBeLessThanOrEqual(long.length);
    expect(analyser.analyse([])).toEqual([]);
  });

  it('says the same each time', () => {
    const words = 'Le porte-parole a démenti toute négociation avec les ravisseurs .'.split(' ');
    expect(analyser.analyse(words)).toEqual(analyser.analyse(words));
  });
});
