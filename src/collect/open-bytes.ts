/** Opens one container whose kind was sniffed. In: its bytes and id. Out: the inputs it holds, one by one. */
import { type Input, wholeProblem } from '../model/input.js';
import { readDocx } from './docx.js';
import { readFeed, readJsonFeed } from './feed.js';
import { gunzip } from './gunzip.js';
import { readJsonLine } from './jsonl.js';
import { readMail } from './mail.js';
import { readPdf } from './pdf.js';
import { sniff } from './sniff.js';
import type { Source } from './source.js';
import { readWarc } from './warc.js';

/** Never throws: what cannot be opened is yielded as unreadable, with the reason. */
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
      yield* jsonLines(bytes, source);
      return;
    case 'feed':
      yield* readFeed(bytes, source);
      return;
    case 'json-feed':
      yield* readJsonFeed(bytes, source);
      return;
    case 'mail':
      yield await readMail(bytes, source);
      return;
    case 'pdf':
      yield await readPdf(bytes, source);
      return;
    case 'zip':
      yield await readDocx(bytes, source);
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

function* jsonLines(bytes: Uint8Array, source: Source): Generator<Input> {
  let number = 0;
  for (const line of new TextDecoder().decode(bytes).split('\n')) {
    number++;
    if (line.trim()) yield readJsonLine(line, `${source.name}, ligne ${number}`);
  }
}
