import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frenchParser } from '../../test/french.js';
import { readConllu } from './conllu.js';
import { INVISIBLE } from './text/clean-text.js';

const parser = frenchParser();

describe('parse', () => {
  it('reads who did what, with the offsets of the document', () => {
    const title = 'Deux bergers tués à Kolani';
    const text = 'Le gouverneur a condamné l’attaque du village.\n\nIl promet des renforts.';
    const { doc, sentences } = parser.parse(title, text);
    expect(sentences.map((s) => [s.paragraph, s.isTitle, s.text])).toEqual([
      [0, true, title],
      [1, false, 'Le gouverneur a condamné l’attaque du village.'],
      [2, false, 'Il promet des renforts.'],
    ]);
    const words = sentences[1]?.words ?? [];
    const verb = words.find((w) => w.lemma === 'condamner');
    expect(verb).toMatchObject({ upos: 'VERB', head: -1, deprel: 'root' });
    expect(words.find((w) => w.form === 'gouverneur')).toMatchObject({ head: verb?.index, deprel: 'nsubj' });
    const [de, le] = words.filter((w) => doc.slice(w.start, w.end) === 'du');
    expect([de?.form, le?.form, de?.start === le?.start]).toEqual(['de', 'le', true]);
  });

  it('reads headlines in capitals, with or without accents, as if they were not', () => {
    const lemmas = (title: string) => parser.parse(title, '').sentences.flatMap((s) => s.words.map((w) => w.lemma));
    expect(lemmas('LES ETATS VOISINS DÉNONCENT LES ATTAQUES')).toEqual([
      'le',
      'état',
      'voisin',
      'dénoncer',
      'le',
      'attaque',
    ]);
    expect(lemmas('LE GENERAL DIALLO LIBERE A SOGONA')).toContain('général');
  });

  it('prints CoNLL-U of its own analysis, forms as they stand', () => {
    const printed = parser.toConllu(parser.parse('', 'L’armée a tiré. Au moins 10 000 morts.'));
    const sentences = readConllu(printed);
    expect(sentences.map((s) => s.tokens.map((t) => t.form).join('|'))).toEqual([
      'L’|armée|a|tiré|.',
      'Au|moins|10 000|morts|.',
    ]);
    expect(sentences[0]?.comments).toEqual(['# newpar', '# sent_id = 1', '# text = L’armée a tiré.']);
  });

  it('keeps words, order and comments of given tokens', () => {
    const given = '# sent_id = a\n# note = b\n1\tIls\t_\t_\t_\t_\t_\t_\t_\tk=v\n2\tpartent\t_\t_\t_\t_\t_\t_\t_\t_\n\n';
    const [sentence] = readConllu(parser.parsePretokenised(given));
    expect(sentence?.comments).toEqual(['# sent_id = a', '# note = b']);
    expect(sentence?.words.map((w) => [w.form, w.upos, w.deprel, w.misc])).toEqual([
      ['Ils', 'PRON', 'nsubj', 'k=v'],
      ['partent', 'VERB', 'root', '_'],
    ]);
  });

  it('reads given words as they are meant, and gives them back as they are spelt', () => {
    const rows = ['L’', 'armée', 'n’', 'a', '‑t‑elle', 'pas', '10\u00a0000', 'hommes', '?', '\u200b', '_'];
    const lines = rows.map((form, i) => `${i + 1}\t${form}${'\t_'.repeat(8)}`);
    const rest = '\t_'.repeat(7);
    lines.splice(3, 0, `3.1\tX${rest}\t_`, `4-5\ta‑t‑elle${rest}\tSpaceAfter=No`);
    const [sentence] = readConllu(parser.parsePretokenised(`\ufeff# newdoc\n${lines.join('\n')}\n`));
    expect(sentence?.words.map((w) => w.form)).toEqual(rows);
    expect(sentence?.words.slice(0, 7).map((w) => w.lemma)).toEqual([
      'le',
      'armée',
      'ne',
      'avoir',
      'lui',
      'pas',
      '10 000',
    ]);
    expect(sentence?.words[0]?.upos).toBe('DET');
    expect(sentence?.tokens.find((t) => t.isRange)?.form).toBe('a‑t‑elle');
    expect(sentence?.emptyNodes).toEqual([{ after: 3, line: expect.stringContaining('3.1\tX') }]);
  });

  it('slices the document exactly, whatever the text', () => {
    const unit = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom(
        '« ',
        ' »',
        "l'",
        '’',
        '\u00ad',
        '\n\n',
        '-\n',
        '\u200b',
        'e\u0301',
        'ﬃ',
        '1 000',
        '\ud800',
        '\u0301',
        ' a-t-il ',
        'M. ',
        'des ',
      ),
    );
    const anyText = fc.array(unit, { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(anyText, anyText, (title, text) => {
        const { doc, sentences } = parser.parse(title, text);
        let covered = 0;
        for (const sentence of sentences) {
          expect(doc.slice(sentence.start, sentence.end)).toBe(sentence.text);
          for (const word of sentence.words) {
            expect(word.end).toBeGreaterThan(word.start);
            expect(word.start >= covered || word.end === covered).toBe(true);
            expect(uncovered(doc.slice(covered, word.start))).toBe('');
            covered = Math.max(covered, word.end);
          }
        }
        expect(uncovered(doc.slice(covered))).toBe('');
      }),
      { numRuns: 150, seed: 4 },
    );
  });

  it.each([
    ['a sentence of 2,000 words', 'le soldat tire et '.repeat(500)],
    ['a megabyte of one letter', 'a'.repeat(1_000_000)],
    ['a megabyte of dots', 'a.'.repeat(100_000)],
    ['hyphens and apostrophes', "l'a-".repeat(20_000)],
  ])(
    'does not stall on %s',
    (_name, text) => {
      const start = performance.now();
      expect(parser.parse('', text).sentences.length).toBeGreaterThan(0);
      expect(performance.now() - start).toBeLessThan(40_000);
    },
    180_000,
  );
});

/** What no word covers, but for white space and invisible units that stand alone. */
function uncovered(text: string): string {
  return [...text].filter((char) => !/\s/.test(char) && !INVISIBLE.test(char)).join('');
}
