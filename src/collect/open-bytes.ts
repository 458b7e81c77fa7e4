/** Opens one container whose kind was sniffed. In: its bytes and id. Out: the inputs it holds, one by one. */
import { type Input, wholeProblem } from '../model/input.js';
import { readFeed, readJsonFeed } from './feed.js';
import { gunzip } from './gunzip.js';
import { readJsonLines } from './jsonl.js';
import { sniff } from './sniff.js';
import type { Source } from './source.js';
import { readWarc } from './warc.js';

/** The libraries of mail, PDF and Word are large and rarely needed, so they are loaded when one comes. Never throws: what cannot be opened is yielded as unreadable, with the reason. */
export async function* openBytes(bytes: Uint8Array, source: Source): AsyncGenerator<Input> {
  try {
    yield* opened(bytes, source);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    yield { kind: 'unreadable', id: source.id, problem: wholeProblem('unreadable', `${source.name} : ${reason}`) };
  }
}

async function* opened(bytes: Uint8Array, source: Source): AsyncGenerator<Input> {
  switch (sniff(bytes)) {
    case 'gzip':
      yield* opened(gunzip(bytes), source);
      return;
    case 'warc':
      yield* readWarc(bytes, source);
      return;
    case 'jsonl':
      yield* readJsonLines(chunkOf(bytes), source.name);
      return;
    case 'feed':
      yield* readFeed(bytes, source);
      return;
    case 'json-feed':
      yield* readJsonFeed(bytes, source);
      return;
    case 'mail':
      yield await (await import('./mail.js')).readMail(bytes, source);
      return;
    case 'pdf':
      yield await (await import('./pdf.js')).readPdf(bytes, source);
      return;
    case 'zip':
      yield await (await import('./docx.js')).readDocx(bytes, source);
      return;
    case 'html':
      yield {
        kind: 'page',
        id: source.id,
        page: { id: source.id, url: source.url, bytes, contentType: source.contentType, fetched: source.fetched },
      };
      return;
    case 'text':
      yield { kind: 'text', id: source.id, bytes };
      return;
    case 'binary':
      yield refuse(source, 'binary', 'ni texte ni format connu (HTML, texte, JSONL, WARC, flux, PDF, DOCX, courriel)');
      return;
    case 'empty':
      yield refuse(source, 'empty', 'le fichier est vide');
      return;
  }
}

function refuse(source: Source, code: string, why: string): Input {
  return { kind: 'unreadable', id: source.id, problem: wholeProblem(code, `${source.name} : ${why}`) };
}

async function* chunkOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
