import { describe, expect, it } from 'vitest';
import { frenchText } from '../../../test/french.js';
import { tokenise } from './tokenise.js';

const { words, lefff } = frenchText();
const tokens = (text: string) => tokenise(text, { start: 0, end: text.length }, words, lefff);
/** Tokens separated by "|". */
const cut = (text: string): string =>
  tokens(text)
    .map((token) => token.form)
    .join('|');

describe('tokens', () => {
  it.each([
    ["L'armée n'a pas réagi.", "L'|armée|n'|a|pas|réagi|."],
    ["jusqu'aujourd'hui, quelqu'un", "jusqu'|aujourd'hui|,|quelqu'un"],
    ["N'Djamena, M'Bour et l'ONU", "N'Djamena|,|M'Bour|et|l'|ONU"],
    ["d'MSF, d'1,5 km", "d'|MSF|,|d'|1,5|km"],
    ['l’« opération »', "l'|«|opération|»"],
    ["C'est-à-dire que l'on part", "C'est-à-dire|que|l'on|part"],
  ])('elisions: %s', (text, expected) => expect(cut(text)).toBe(expected));

  it.each([
    ["a-t-il dit, s'est-elle tue", "a|-t-il|dit|,|s'|est|-elle|tue"],
    ['Donne-le-moi. Vas-y !', 'Donne|-le|-moi|.|Vas|-y|!'],
    ['un rendez-vous, celui-ci, cet homme-là', 'un|rendez-vous|,|celui-ci|,|cet|homme|-là'],
    ['Kim Jong-il et Port-au-Prince', 'Kim|Jong-il|et|Port-au-Prince'],
    ['EST-CE vrai ?', 'EST|-CE|vrai|?'],
    ['dit‑on (trait insécable)', 'dit|-on|(|trait|insécable|)'],
  ])('hyphens: %s', (text, expected) => expect(cut(text)).toBe(expected));

  it.each([
    ['5.100 hommes, 10 000 et 2 500', '5.100|hommes|,|10 000|et|2 500'],
    ['10h30, 10 h 30, 9h', '10|h|30|,|10|h|30|,|9|h'],
    ['20 %, 12/03/2024, 3-1, 1914-1918', '20|%|,|12/03/2024|,|3-1|,|1914-1918'],
    ['le 1er mai, XIXe, 3ème, 21e', 'le|1er|mai|,|XIXe|,|3ème|,|21e'],
    ['160km, 500FCFA, 20ans', '160|km|,|500|FCFA|,|20|ans'],
    ['à -2,5 °C mais 1994-95', 'à|-2,5|°C|mais|1994-95'],
    ['en 1918Celui qui', 'en|1918|Celui|qui'],
    ["à 16Sa sœur, en 2015L'eau, 3D, 5Ko", "à|16|Sa|sœur|,|en|2015|L'|eau|,|3D|,|5Ko"],
  ])('numbers: %s', (text, expected) => expect(cut(text)).toBe(expected));

  it.each([
    ['M. Le Tovi et M. de Kolani', 'M.|Le|Tovi|et|M.|de|Kolani'],
    ['M. Diop et le Dr. Sow, J.-P. Ba', 'M.|Diop|et|le|Dr.|Sow|,|J.-P.|Ba'],
    ["l'O.U.A. et le P.A.I.", "l'|O.U.A.|et|le|P.A.I."],
    ['George W. Bush. Il part.', 'George|W.|Bush|.|Il|part|.'],
    ['la vitamine C. Le patient', 'la|vitamine|C|.|Le|patient'],
    ['un mur de 3 m. Il tombe', 'un|mur|de|3|m|.|Il|tombe'],
    ["art. 12 du code, une œuvre d'art. Elle", "art.|12|du|code|,|une|œuvre|d'|art|.|Elle"],
    ['des vivres, etc. Les uns', 'des|vivres|,|etc.|Les|uns'],
  ])('full stops: %s', (text, expected) => expect(cut(text)).toBe(expected));

  it.each([
    ['Voir https://exemple.bf/a?b=1. Merci', 'Voir|https://exemple.bf/a?b=1|.|Merci'],
    ['@presse_ml #Kolani2020 !!', '@presse_ml|#Kolani2020|!!'],
    ['info.net, redaction@exemple.ml', 'info.net|,|redaction@exemple.ml'],
    ['la ville.En fuite', 'la|ville|.|En|fuite'],
    ['les habitantsLes pluies, YouTube', 'les|habitants|Les|pluies|,|YouTube'],
    ['sans véhiculeJean-Noël Tovi rentre', 'sans|véhicule|Jean-Noël|Tovi|rentre'],
    ["dix blessésL'armée, elle viendraAujourd'hui", "dix|blessés|L'|armée|,|elle|viendra|Aujourd'hui"],
    ['LE PONT EST COUPÉLes vivres', 'LE|PONT|EST|COUPÉ|Les|vivres'],
    ['le maire de KolaniLa pluie, la JusticePar Awa Sow', 'le|maire|de|Kolani|La|pluie|,|la|Justice|Par|Awa|Sow'],
    ['CaRaPACE, McKinley, iPhone, eBay, macOS, CanalPlus', 'CaRaPACE|,|McKinley|,|iPhone|,|eBay|,|macOS|,|CanalPlus'],
    [
      'monEspace, franceInfo, LinkedIn, DeGaulle, #LibreExpression',
      'monEspace|,|franceInfo|,|LinkedIn|,|DeGaulle|,|#LibreExpression',
    ],
    ['Attendez... (...) [sic]', 'Attendez|...|(|...|)|[|sic|]'],
    ['les blessé(e)s, les élu(e)', 'les|blessé(e)|s|,|les|élu(e)'],
  ])('web and signs: %s', (text, expected) => expect(cut(text)).toBe(expected));

  it.each([
    ['gouver\u00adnement', 'gouvernement'],
    ['offi\u200bcier e\u0301lu', 'officier|élu'],
    ['o\ufb03cier', 'officier'],
    ['le gouver-\nnement', 'le|gouvernement'],
    ['le porte-\nparole', 'le|porte-parole'],
    ['20\u00a0000\u202f% et 5\u00a0km', '20 000|%|et|5|km'],
  ])('text as it comes: %j', (text, expected) => {
    expect(cut(text)).toBe(expected);
    const [first] = tokens(text);
    expect(first?.start).toBe(0);
    expect(tokens(text).at(-1)?.end).toBe(text.length);
  });

  it('keeps the place of every token', () => {
    const text = 'Le\u00a0gou\u00adverneur, e\u0301lu.';
    expect(tokens(text).map((t) => text.slice(t.start, t.end))).toEqual([
      'Le',
      'gou\u00adverneur',
      ',',
      'e\u0301lu',
      '.',
    ]);
    expect(tokens(text).map((t) => t.spaceAfter)).toEqual([true, false, true, false, true]);
  });
});
