/** Figures on the evaluation data that lies beside the project. In: its folder and a function that reads inputs. Out: figures, or null where it is absent. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { VigieRecord } from '../../src/model/record.js';
import type { Figures } from './score-corpus.js';
import { type StandoffArticle, unlabelledNews, withWords } from './standoff.js';

export type ReadAll = (names: readonly string[]) => Promise<VigieRecord[]>;

interface Prf {
  readonly p: number;
  readonly f1: number;
}
interface Scores {
  readonly events: Readonly<Record<'found' | 'typed' | 'roles' | 'strict', Prf>>;
  readonly attributes: Readonly<Record<string, { readonly acc: number }>>;
  readonly quotes: Prf;
  readonly attributedQuotes: Prf;
  readonly places: Prf;
  readonly actors: Prf;
  readonly overall: number;
}

/** @param annotated folder of annotations by offsets (`corpus/nouvelles`) */
export async function sharedFigures(shared: string, annotated: string, readAll: ReadAll): Promise<Figures | null> {
  const evalDir = join(shared, 'eval');
  if (!existsSync(join(evalDir, 'score.mjs'))) return null;
  const work = mkdtempSync(join(tmpdir(), 'vigie-eval-'));
  try {
    const dev = await articleFigures(
      work,
      evalDir,
      'dev',
      join(evalDir, 'dev.jsonl'),
      join(evalDir, 'gold-dev'),
      readAll,
    );
    const guiding = await articleFigures(
      work,
      evalDir,
      'guiding',
      join(evalDir, 'guiding', 'article.jsonl'),
      join(evalDir, 'guiding', 'gold'),
      readAll,
    );
    const news = await newsFigures(work, shared, annotated, readAll);
    return { ...dev, ...guiding, ...news, ...(await pageFigures(work, evalDir, readAll)) };
  } finally {
    rmSync(work, { recursive: true });
  }
}

async function articleFigures(
  work: string,
  evalDir: string,
  name: string,
  articles: string,
  gold: string,
  readAll: ReadAll,
): Promise<Figures> {
  const file = writeRecords(join(work, `${name}.jsonl`), await readAll([articles]));
  const s = JSON.parse(run(join(evalDir, 'score.mjs'), [articles, gold, file, '--json'])) as Scores;
  const attribute = (key: string): number => s.attributes[key]?.acc ?? 0;
  return {
    [`${name}.found.f1`]: s.events.found.f1,
    [`${name}.typed.f1`]: s.events.typed.f1,
    [`${name}.typed.precision`]: s.events.typed.p,
    [`${name}.roles.f1`]: s.events.roles.f1,
    [`${name}.strict.f1`]: s.events.strict.f1,
    ...Object.fromEntries(['status', 'when', 'where', 'claimant', 'killed'].map((k) => [`${name}.${k}`, attribute(k)])),
    [`${name}.quotes.f1`]: s.quotes.f1,
    [`${name}.attributed.f1`]: s.attributedQuotes.f1,
    [`${name}.places.f1`]: s.places.f1,
    [`${name}.places.country`]: attribute('placeCountry'),
    [`${name}.actors.f1`]: s.actors.f1,
    [`${name}.actors.code`]: attribute('actorCode'),
    [`${name}.overall`]: s.overall,
  };
}

/** Articles of the news that lies beside the project, by annotations that hold none of their words. */
async function newsFigures(work: string, shared: string, annotated: string, readAll: ReadAll): Promise<Figures> {
  const news = unlabelledNews(join(shared, 'data', 'news-unlabelled.txt.gz'));
  const figures: Record<string, number> = {};
  for (const name of ['lues', 'tenues', 'lues2', 'tenues2']) {
    const coded = JSON.parse(readFileSync(join(annotated, `${name}.json`), 'utf8')) as StandoffArticle[];
    const told = coded.map((article) => withWords(name, article, news[article.index]));
    const articles = join(work, `${name}-articles.jsonl`);
    writeFileSync(articles, told.map(({ article }) => JSON.stringify(article)).join('\n'));
    const gold = join(work, `${name}-gold`);
    mkdirSync(gold);
    for (const t of told) writeFileSync(join(gold, `${t.article.id}.json`), JSON.stringify(t.gold));
    Object.assign(figures, await articleFigures(work, join(shared, 'eval'), name, articles, gold, readAll));
  }
  return figures;
}

/** The page scorer prints for people: "wcxb  140 pages, 0 missing · P 0.961 R 0.958 F1 0.959 · title 81.4 (118) · …". */
async function pageFigures(work: string, evalDir: string, readAll: ReadAll): Promise<Figures> {
  const scorer = join(evalDir, 'score-pages.mjs');
  const pages = run(scorer, ['--list'])
    .trim()
    .split('\n')
    .map((line) => line.split('\t') as [string, string, string]);
  const lines = pages.map(([id, path, url]) => JSON.stringify({ id, url, html: pageHtml(path) }));
  const input = join(work, 'pages-in.jsonl');
  writeFileSync(input, lines.join('\n'));
  const file = writeRecords(join(work, 'pages.jsonl'), await readAll([input]));
  return Object.fromEntries(run(scorer, [file]).trim().split('\n').flatMap(groupFigures));
}

function pageHtml(path: string): string {
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

function groupFigures(line: string): [string, number][] {
  const group = /^(\w+)/.exec(line)?.[1];
  const number = (pattern: RegExp): number => Number(pattern.exec(line)?.[1] ?? 0);
  if (group !== 'wcxb' && group !== 'wp') return [];
  return [
    [`pages.${group}.f1`, number(/F1 ([\d.]+)/)],
    [`pages.${group}.title`, number(/title ([\d.]+)/) / 100],
    [`pages.${group}.byline`, number(/byline ([\d.]+)/) / 100],
    [`pages.${group}.date`, number(/date ([\d.]+)/) / 100],
    [`pages.${group}.noLeak`, 1 / (1 + number(/leaks (\d+)/))],
  ];
}

function writeRecords(path: string, records: readonly VigieRecord[]): string {
  writeFileSync(path, records.map((r) => JSON.stringify(r)).join('\n'));
  return path;
}

function run(script: string, args: readonly string[]): string {
  const done = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  if (done.status !== 0) throw new Error(`${script} failed: ${done.stderr}`);
  return done.stdout;
}
