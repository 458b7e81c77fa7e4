/** Reads the text layer of a PDF: armies and ministries publish their communiqués so. In: bytes. Out: its text, one paragraph a block of lines. */
import { extractText, getDocumentProxy } from 'unpdf';
import type { Input } from '../model/input.js';
import type { Source } from './source.js';

/** @throws Error when the PDF has no text layer (a scan): Vigie does not guess letters from pictures. */
export async function readPdf(bytes: Uint8Array, source: Source): Promise<Input> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { text } = await extractText(pdf, { mergePages: false });
  const whole = text.map(joinLines).join('\n\n').trim();
  if (!whole) throw new Error('ce PDF n’a pas de couche de texte (image numérisée)');
  return { kind: 'text', id: source.id, bytes: new TextEncoder().encode(whole) };
}

/** A line that ends a sentence, or is much shorter than its neighbours, ends its paragraph; a hyphen at the end of a line joins. */
function joinLines(page: string): string {
  const lines = page.split('\n').map((line) => line.trim());
  const width = Math.max(...lines.map((line) => line.length), 1);
  let out = '';
  for (const line of lines) {
    const ends = line === '' || (/[.!?»:]$/.test(line) && line.length < 0.9 * width) || line.length < 0.6 * width;
    out += line + (ends ? '\n\n' : ' ');
  }
  return out.replace(/(\p{L})- (?=\p{Ll})/gu, '$1').replace(/\n{3,}/g, '\n\n');
}
