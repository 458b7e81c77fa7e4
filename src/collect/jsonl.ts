/** Reads JSONL line by line: an article `{id?, url?, title, published?, text}` or a page `{id?, url?, fetched?, html}`. */
import { createHash } from 'node:crypto';
import { type Input, wholeProblem } from '../model/input.js';
import { linesOf } from './lines.js';

/** The id of an input that carries none: the same bytes have the same id. */
export function contentId(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex').slice(0, 16);
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** @param name of what is read, for the reader: "articles.jsonl" */
export async function* readJsonLines(chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Input> {
  let number = 0;
  for await (const line of linesOf(chunks)) {
    number++;
    if (line) yield readJsonLine(line, `${name}, ligne ${number}`);
  }
}

/** @param where names the line for the reader: "articles.jsonl, ligne 3" */
export function readJsonLine(line: string, where: string): Input {
  const value = parseObject(line);
  if (!value)
    return unreadable(line, 'bad-json', `${where} : la ligne n'est pas un objet JSON {title, text} ou {html}`);
  const id = text(value['id']) ?? (typeof value['id'] === 'number' ? String(value['id']) : contentId(line));
  const html = text(value['html']);
  const url = text(value['url']);
  if (html !== null) {
    const bytes = new TextEncoder().encode(html);
    return {
      kind: 'page',
      id,
      page: { id, url, bytes, contentType: 'text/html; charset=utf-8', fetched: text(value['fetched']) },
    };
  }
  const body = text(value['text']);
  if (body === null) return unreadable(line, 'bad-json', `${where} : il faut "html", ou "title" et "text"`, id);
  return {
    kind: 'article',
    id,
    url,
    title: text(value['title']) ?? '',
    published: text(value['published']),
    text: body,
  };
}

function parseObject(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

function unreadable(line: string, code: string, message: string, id = contentId(line)): Input {
  return { kind: 'unreadable', id, problem: wholeProblem(code, message) };
}
