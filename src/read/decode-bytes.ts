/** Bytes of a page in, its text, the charset that was believed and what had to be mended out. */
import { detect } from 'chardet';
import type { Problem } from '../model/article.js';
import { fromLatin1 } from '../model/windows-1252.js';
import { repairMojibake } from './mojibake.js';

export interface DecodedText {
  readonly text: string;
  /** WHATWG label: "utf-8", "windows-1252"… */
  readonly charset: string;
  readonly problems: readonly Problem[];
}

const PRESCAN = 4096;
const SAMPLE = 65_536;

/**
 * Byte order mark, then valid UTF-8, then the Content-Type header, then `<meta charset>`, then detection, then windows-1252. Valid UTF-8 with
 * several-byte characters is believed before a header, because a wrong header is common and chance UTF-8 is not.
 * @param contentType the header as received, or null
 */
export function decodeBytes(bytes: Uint8Array, contentType: string | null): DecodedText {
  const marked = byMark(bytes);
  if (marked) return finish(decode(bytes, marked), marked, []);
  const declared = label(/charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? '')?.[1]) ?? label(inMeta(bytes));
  const utf8 = strictUtf8(bytes);
  if (utf8 !== null) return finish(utf8, 'utf-8', []);
  if (declared && declared !== 'utf-8') return finish(decode(bytes, declared), declared, []);
  const loose = new TextDecoder('utf-8').decode(bytes);
  const broken = count(loose, '\ufffd');
  if (broken * 50 < 1 + highBytes(bytes)) {
    return finish(loose, 'utf-8', [
      problem('bytes-replaced', `${broken} suite(s) d'octets ne sont pas de l'UTF-8 et sont remplacées par « \ufffd »`),
    ]);
  }
  const found = label(detect(bytes.subarray(0, SAMPLE)) ?? undefined);
  const charset = found && found !== 'utf-8' && !/^iso-8859-1$/.test(found) ? found : 'windows-1252';
  const said =
    declared === 'utf-8' ? [problem('charset-wrong', `la page se dit en UTF-8 mais se lit en ${charset}`)] : [];
  return finish(decode(bytes, charset), charset, said);
}

function finish(text: string, charset: string, problems: readonly Problem[]): DecodedText {
  const mended = repairMojibake(text);
  const all = mended.repaired > 0 ? [...problems, mojibakeProblem(mended.repaired)] : problems;
  return { text: mended.text.replace(/^\ufeff/, ''), charset, problems: all };
}

export function mojibakeProblem(repaired: number): Problem {
  return problem(
    'mojibake',
    `${repaired} caractère(s) abîmé(s) par un double encodage (« Ã© » pour « é ») ont été réparés`,
  );
}

function problem(code: string, message: string): Problem {
  return { code, message, start: null, end: null };
}

function byMark(b: Uint8Array): string | null {
  if (b[0] === 0xef && b[1] === 0xbb && b[2] === 0xbf) return 'utf-8';
  if (b[0] === 0xff && b[1] === 0xfe) return 'utf-16le';
  return b[0] === 0xfe && b[1] === 0xff ? 'utf-16be' : null;
}

function inMeta(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, PRESCAN));
  return (/<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(start) ??
    /<\?xml[^>]{0,100}encoding\s*=\s*["']([\w.:-]+)/i.exec(start))?.[1];
}

/** A label that this platform can decode; UTF-16 in a meta element is always wrong, as HTML says. */
function label(name: string | undefined): string | null {
  if (!name) return null;
  try {
    const { encoding } = new TextDecoder(name.trim().toLowerCase());
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return null;
  }
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function decode(bytes: Uint8Array, charset: string): string {
  const text = new TextDecoder(charset).decode(bytes);
  return charset === 'windows-1252' ? fromLatin1(text) : text;
}

function count(text: string, char: string): number {
  let n = 0;
  for (let at = text.indexOf(char); at >= 0; at = text.indexOf(char, at + 1)) n++;
  return n;
}

function highBytes(bytes: Uint8Array): number {
  let n = 0;
  for (const byte of bytes) if (byte > 127) n++;
  return n;
}
