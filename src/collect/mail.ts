/** Reads a newsletter or a saved page: .eml and MHTML are both MIME. In: bytes. Out: its HTML part as a page, else its text part. */
import PostalMime from 'postal-mime';
import type { Input } from '../model/input.js';
import type { Source } from './source.js';

/** @throws Error when the message has neither part. */
export async function readMail(bytes: Uint8Array, source: Source): Promise<Input> {
  const mail = await PostalMime.parse(bytes);
  const location = mail.headers.find((h) => h.key === 'snapshot-content-location')?.value ?? source.url;
  if (mail.html) {
    const page = {
      id: source.id,
      url: location,
      bytes: new TextEncoder().encode(mail.html),
      contentType: 'text/html; charset=utf-8',
      fetched: source.fetched,
    };
    return { kind: 'page', id: source.id, page };
  }
  if (!mail.text) throw new Error('le courriel n’a ni partie HTML ni partie texte');
  return { kind: 'text', id: source.id, bytes: new TextEncoder().encode(`${mail.subject ?? ''}\n\n${mail.text}`) };
}
