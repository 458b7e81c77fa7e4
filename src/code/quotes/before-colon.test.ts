/** Who a colon alone announces, on sentences of our own; the trees are the real parser's, the words of speech a toy's. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseAll } from '../../lexicon/load.js';
import { compileReporting } from '../../lexicon/reporting.js';
import { compileTextWords } from '../../lexicon/text.js';
import { openParser } from '../../parse/open-parser.js';
import type { Parser } from '../../parse/parse-document.js';
import { findQuotes } from './find-quotes.js';

const TOY = `
- { id: t.say, verb: [déclarer, dire] }
- { id: t.selon, preposition: [selon] }
- { id: t.source, sourceNoun: [source, berger, communiqué, otage, famille], sector: CVL }
- { id: t.relay, relay: [joindre] }
`;
const complain = (c: { message: string }): void => {
  throw new Error(c.message);
};
const reporting = compileReporting(parseAll([{ file: 'toy.yaml', text: TOY }]).entries, complain);
const classes = new Map([
  ['réaction', new Set(['voiced'])],
  ['cri', new Set(['voiced'])],
  ['constat', new Set(['voiced'])],
  ['communiqué', new Set(['writing'])],
]);
const isRole = (lemma: string): boolean => ['maire', 'préfet', 'syndicat', 'opposition'].includes(lemma);

let parser: Parser;
beforeAll(() => {
  const dir = join(import.meta.dirname, '../../../lexicon/fr/text');
  const names = ['abbreviations', 'contractions', 'elisions', 'hyphens', 'openers', 'units'];
  const files = names.map((n) => ({ file: `fr/text/${n}.yaml`, text: readFileSync(join(dir, `${n}.yaml`), 'utf8') }));
  parser = openParser(
    (file) => readFileSync(join(import.meta.dirname, '../../../models/fr', file)),
    compileTextWords(parseAll(files).entries, complain),
  );
});

const SAID = 'Les bandits ont brûlé dix greniers';
const speakerOf = (title: string, text: string): string | null =>
  findQuotes(parser.parse(title, text), { reporting, classes, isRole })[0]?.speaker?.text ?? null;

describe('a speaker announced by a colon', () => {
  it.each([
    ['Le maire de Dori', 'Le maire de Dori'],
    ['Un berger joint par la radio', 'Un berger'],
    ['Un berger qui a fui vers Dori', 'Un berger'],
    ['Une source locale, sous le sceau du secret', 'Une source locale'],
    ['Le préfet, Me Awa Koné, laconique', 'Le préfet, Me Awa Koné'],
    ['Dans la cour, un berger', 'un berger'],
    ['Joint lundi, le préfet', 'le préfet'],
    ['Même colère du côté du syndicat', 'syndicat'],
    ['Réaction du préfet', 'préfet'],
    ["Cri d'alarme du syndicat", 'syndicat'],
    ["Un communiqué de l'opposition", "l'opposition"],
    ["L'un de ses bergers", "L'un de ses bergers"],
    ['Ce dernier', 'Ce dernier'],
    ['Le constat du maire est amer', 'maire'],
    ['Sur les murs', null],
    ['Une certitude', null],
    ['Incendie chez le voisin de Dori', null],
    ['Mort du berger Ali Sow', null],
    ['Le constat est amer', null],
  ])('%s : « … » → %s', (line, speaker) => {
    expect(speakerOf('', `${line} : « ${SAID}. »`)).toBe(speaker);
  });

  it.each([
    ['Dori', null],
    ['Sahel', null],
    ['Opposition', null],
    ['Procès du maire', null],
    ['Deux maires enlevés', null],
    ['Niger – Le maire de Dori', 'Le maire de Dori'],
    ['Kombaté', 'Kombaté'],
  ])('in a headline %s : « … » → %s', (line, speaker) => {
    expect(speakerOf(`${line} : « ${SAID} »`, 'Le préfet Issa Kombaté a visité Dori jeudi.')).toBe(speaker);
  });
});
