/** Reads a newsletter or a saved page: .eml and MHTML are both MIME. In: bytes. Out: its HTML part as a page, else its text part. */
import PostalMime from 'postal-mime';
import type { Input } from '../model/input.js';
import type { Source } from './source.js';

/** The date of a mail is that of its publication, the date of a saved page that of its fetch.
 * @throws Error when the message has neither part. */
export async function readMail(bytes: Uint8Array, source: Source): Promise<Input> {
  const mail = await PostalMime.parse(bytes);
  const saved = mail.headers.find((h) => h.key === 'snapshot-content-location')?.value ?? null;
  const date = isoDate(mail.date);
  const says = saved ? {} : { ...(mail.subject ? { title: mail.subject } : {}), ...(date ? { published: date } : {}) };
  if (mail.html) {
    const page = {
      id: source.id,
      url: saved ?? source.url,
      bytes: new TextEncoder().encode(mail.html),
      contentType: 'text/html; charset=utf-8',
      fetched: saved ? (date ?? source.fetched) : source.fetched,
    };
    return { kind: 'page', id: source.id, page, says };
  }
  if (!mail.text) throw new Error('le courriel n’a ni partie HTML ni partie texte');
  const text = `${mail.subject ?? ''}\n\n${mail.text}`;
  return { kind: 'text', id: source.id, bytes: new TextEncoder().encode(text), says };
}

function isoDate(date: string | undefined): string | null {
  const time = Date.parse(date ?? '');
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
