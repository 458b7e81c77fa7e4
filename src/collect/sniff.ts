/** Tells inputs apart by content, never by name. In: the first bytes. Out: the kind of container. */

export type Kind =
  | 'gzip'
  | 'zip'
  | 'pdf'
  | 'warc'
  | 'feed'
  | 'json-feed'
  | 'jsonl'
  | 'mail'
  | 'html'
  | 'text'
  | 'binary'
  | 'empty';

/** So many bytes tell every kind. */
export const HEAD_BYTES = 4096;

/** @param bytes the whole input or at least its first 4 KB */
export function sniff(bytes: Uint8Array): Kind {
  if (bytes.length === 0) return 'empty';
  const magic = byMagic(bytes);
  if (magic) return magic;
  const head = new TextDecoder('latin1')
    .decode(bytes.subarray(0, HEAD_BYTES))
    .replace(/^(?:\u00ef\u00bb\u00bf|\s)+/, '');
  if (!isUtf16(bytes) && head.includes('\0')) return 'binary';
  return byText(isUtf16(bytes) ? head.replaceAll('\0', '').slice(2) : head);
}

function byMagic(b: Uint8Array): Kind | null {
  if (b[0] === 0x1f && b[1] === 0x8b) return 'gzip';
  const start = String.fromCharCode(...b.subarray(0, 8));
  if (start.startsWith('PK\u0003\u0004')) return 'zip';
  if (start.startsWith('%PDF-')) return 'pdf';
  if (start.startsWith('WARC/1.')) return 'warc';
  return null;
}

function isUtf16(b: Uint8Array): boolean {
  return (b[0] === 0xff && b[1] === 0xfe) || (b[0] === 0xfe && b[1] === 0xff);
}

function byText(head: string): Kind {
  if (head === '') return 'empty';
  if (head.startsWith('{')) return byJson(head);
  if (/^<\?xml|^<(?:rss|feed|rdf:RDF)\b/i.test(head)) return /<(?:rss|feed|rdf:RDF)\b/i.test(head) ? 'feed' : 'html';
  if (isMail(head)) return 'mail';
  return /<(?:!doctype\s+html|html|head|body|meta|title|div|article|section|main|p|h1|table|script)\b/i.test(head)
    ? 'html'
    : 'text';
}

function byJson(head: string): Kind {
  if (/"version"\s*:\s*"https?:\/\/jsonfeed\.org/.test(head)) return 'json-feed';
  return /^\{\s*"/.test(head) ? 'jsonl' : 'text';
}

/** A mail or MHTML starts with header lines, of which one is MIME's: "Titre : sous-titre" in a pasted text does not. */
function isMail(head: string): boolean {
  return (
    /^[A-Za-z-]+:[ \t]/.test(head) &&
    /^(?:MIME-Version|Content-Type|Received|Message-ID|Return-Path):/im.test(head.split(/\r?\n\r?\n/)[0] ?? '')
  );
}
