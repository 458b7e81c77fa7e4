/** Bytes in many charsets: no accent is lost, and what had to be mended is said. */
import { describe, expect, it } from 'vitest';
import { decodeBytes } from './decode-bytes.js';
import { repairMojibake } from './mojibake.js';

const TEXT = "L'armée à Ségou a été attaquée près de l'école ; les blessés ont été évacués vers Sévaré.";
/** The Latin letters of French have their code for byte in every Latin charset; Cyrillic ones stand in a row. */
function bytes(text: string, charset: string): Uint8Array {
  if (charset === 'utf-8') return new TextEncoder().encode(text);
  const codes = [...text].map((c) => c.charCodeAt(0));
  if (charset === 'utf-16le') return Uint8Array.from(codes.flatMap((c) => [c & 255, c >> 8]));
  return Uint8Array.from(codes.map((c) => (c >= 0x410 ? c - 0x410 + 0xc0 : c)));
}

describe('decodeBytes', () => {
  it.each([
    ['utf-8', null, 'utf-8'],
    ['windows-1252', 'text/html; charset=ISO-8859-1', 'windows-1252'],
    ['windows-1252', null, 'windows-1252'],
    ['windows-1252', 'text/html; charset=utf-8', 'windows-1252'],
    ['iso-8859-15', 'text/html; charset=iso-8859-15', 'iso-8859-15'],
  ])('reads %s under the header %s', (charset, header, found) => {
    const decoded = decodeBytes(bytes(TEXT, charset), header);
    expect([decoded.text, decoded.charset]).toEqual([TEXT, found]);
  });
  it('keeps the letters that windows-1252 has and ISO-8859-1 has not', () => {
    const page = Uint8Array.from([0x6c, 0x92, 0x9c, 0x75, 0x76, 0x72, 0x65, 0x20, 0x80, 0x20, 0xe9]);
    expect(decodeBytes(page, 'text/html; charset=windows-1252').text).toBe('l’œuvre € é');
  });
  it('believes a byte order mark', () => {
    expect(
      decodeBytes(Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes(TEXT, 'utf-8')]), 'text/html; charset=latin1').text,
    ).toBe(TEXT);
    expect(decodeBytes(Uint8Array.from([0xff, 0xfe, ...bytes(TEXT, 'utf-16le')]), null).text).toBe(TEXT);
  });
  it('believes valid UTF-8 before a wrong header', () => {
    expect(decodeBytes(bytes(TEXT, 'utf-8'), 'text/html; charset=iso-8859-1').text).toBe(TEXT);
  });
  it('reads the charset of a meta element', () => {
    const page = `<meta charset="windows-1251"><p>Мэр открыл рынок</p>`;
    expect(decodeBytes(bytes(page, 'windows-1251'), null).text).toBe(page);
  });
  it('keeps UTF-8 that is cut in the middle of a character, and says so', () => {
    const cut = bytes(`${TEXT.repeat(40)}é`, 'utf-8').slice(0, -1);
    const { text, problems } = decodeBytes(cut, null);
    expect(text.startsWith(TEXT)).toBe(true);
    expect(problems.map((p) => p.code)).toEqual(['bytes-replaced']);
  });
  it('says where the declared charset is wrong', () => {
    expect(decodeBytes(bytes(TEXT, 'windows-1252'), 'text/html; charset=utf-8').problems.map((p) => p.code)).toEqual([
      'charset-wrong',
    ]);
  });
});

describe('repairMojibake', () => {
  it('mends UTF-8 read as windows-1252', () => {
    const damaged = new TextDecoder('windows-1252').decode(bytes('L’armée à Ségou – « été » près d’Éléou', 'utf-8'));
    expect(repairMojibake(damaged).text).toBe('L’armée à Ségou – « été » près d’Éléou');
  });
  it.each(['À « Kaya », là où « tout » a été dit, à €3', 'São Paulo, NÃO É ASSIM', 'Âge : 12 ans, Ânes'])(
    'leaves %s',
    (text) => {
      expect(repairMojibake(text)).toEqual({ text, repaired: 0 });
    },
  );
  it('is said under problems', () => {
    expect(decodeBytes(bytes('lâ€™armÃ©e a Ã©tÃ©', 'utf-8'), null)).toMatchObject({
      text: 'l’armée a été',
      problems: [{ code: 'mojibake' }],
    });
  });
});
