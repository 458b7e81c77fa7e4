/** Reads a Word document. In: bytes. Out: its text, one paragraph a line block. */
import mammoth from 'mammoth';
import type { Input } from '../model/input.js';
import type { Source } from './source.js';

/** @throws Error when the zip is no Word document, or an empty one. */
export async function readDocx(bytes: Uint8Array, source: Source): Promise<Input> {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  const text = value.replace(/\n{2,}/g, '\n\n').trim();
  if (!text) throw new Error('document Word sans texte');
  return { kind: 'text', id: source.id, bytes: new TextEncoder().encode(text) };
}
