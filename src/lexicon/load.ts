/** Reads `lexicon/**` from disk. In: the folder. Out: entries and cases with file and line, and complaints about files that are not YAML lists. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { isSeq, LineCounter, parseDocument } from 'yaml';
import type { Complaint, LexiconEntry } from './entry.js';

export interface LexiconFiles {
  readonly entries: readonly LexiconEntry[];
  readonly cases: readonly LexiconEntry[];
  readonly complaints: readonly Complaint[];
}

/** YAML is slow to parse, so the parsed entries of an unchanged lexicon are kept under the user's cache folder, by content hash. */
export function loadLexiconFiles(root: string, cacheDir: string = defaultCacheDir()): LexiconFiles {
  const sources = listYaml(root).map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));
  const cached = join(cacheDir, `lexicon-${hashOf(sources)}.json`);
  return readCache(cached) ?? writeCache(cached, parseAll(sources));
}

/** Parses every file anew: what `vigie lexicon check` and a cold start do. */
export function parseAll(sources: readonly { file: string; text: string }[]): LexiconFiles {
  const entries: LexiconEntry[] = [];
  const cases: LexiconEntry[] = [];
  const complaints: Complaint[] = [];
  for (const { file, text } of sources) {
    const into = file.endsWith('.cases.yaml') ? cases : entries;
    into.push(...parseFile(file, text, complaints));
  }
  return { entries, cases, complaints };
}

function parseFile(file: string, text: string, complaints: Complaint[]): LexiconEntry[] {
  const lines = new LineCounter();
  const doc = parseDocument(text, { lineCounter: lines });
  for (const error of doc.errors) {
    complaints.push({
      file,
      line: lines.linePos(error.pos[0]).line,
      message: `YAML illisible : ${error.message.split('\n')[0]}`,
    });
  }
  if (!isSeq(doc.contents)) {
    if (doc.contents)
      complaints.push({ file, line: 1, message: 'le fichier doit être une liste d’entrées (« - id: … »)' });
    return [];
  }
  return doc.contents.items.map((item) => {
    const node = item as { range?: [number, number, number]; toJS: (d: typeof doc) => unknown };
    return { file, line: lines.linePos(node.range?.[0] ?? 0).line, value: node.toJS(doc) };
  });
}

function listYaml(root: string, under = ''): string[] {
  const names = readdirSync(join(root, under)).sort();
  return names.flatMap((name) => {
    const path = under ? `${under}/${name}` : name;
    if (statSync(join(root, path)).isDirectory()) return listYaml(root, path);
    return name.endsWith('.yaml') ? [path] : [];
  });
}

function hashOf(sources: readonly { file: string; text: string }[]): string {
  const hash = createHash('sha256').update('entries-1');
  for (const s of sources) hash.update(s.file).update('\0').update(s.text).update('\0');
  return hash.digest('hex').slice(0, 24);
}

function defaultCacheDir(): string {
  const home = homedir();
  return process.env['VIGIE_CACHE'] ?? (home ? join(home, '.cache', 'vigie') : join(tmpdir(), 'vigie-cache'));
}

function readCache(path: string): LexiconFiles | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as LexiconFiles;
  } catch {
    return null; // absent or cut short: it is only a cache
  }
}

function writeCache(path: string, files: LexiconFiles): LexiconFiles {
  try {
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(`${path}.${process.pid}`, JSON.stringify(files));
    renameSync(`${path}.${process.pid}`, path);
  } catch {
    // a read-only home is no reason to stop reading articles
  }
  return files;
}
