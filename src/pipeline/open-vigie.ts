/** Loads everything once: lexicon, models, gazetteer. In: folders. Out: the stages in order, ready to read. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeDocument } from '../code/code-document.js';
import { type Gazetteer, openGazetteer } from '../lexicon/gazetteer.js';
import type { CompiledLexicon } from '../lexicon/lexicon.js';
import type { LexiconFiles } from '../lexicon/load.js';
import type { Article } from '../model/article.js';
import type { Draft } from '../model/draft.js';
import { type Input, wholeProblem } from '../model/input.js';
import type { VigieRecord } from '../model/record.js';
import type { ParsedDocument } from '../model/sentence.js';
import { createParser } from '../parse/parse-document.js';
import { resolveDocument } from '../resolve/resolve-document.js';
import { articleOf } from './article-of.js';
import { readShares, withConfidence } from './confidence.js';
import { resourcesWith } from './open-french-parser.js';
import { openLexicon } from './open-lexicon.js';
import { packageRoot, packageVersion } from './package-root.js';
import { type Findings, NO_FINDINGS, recordOf } from './record-of.js';

export interface OpenOptions {
  /** Folder of the lexicon; the package's own by default. */
  readonly lexicon?: string;
}

export interface ReadOptions {
  /** ISO date that the user gives for inputs without one. */
  readonly published?: string | null;
}

export interface Analysis {
  readonly parsed: ParsedDocument;
  readonly draft: Draft;
  readonly record: VigieRecord;
}

export interface Vigie {
  readonly version: string;
  readonly files: LexiconFiles;
  readonly compiled: CompiledLexicon;
  /** Same input, same version: same record, byte for byte. Never throws on what the input holds. */
  read(input: Input, options?: ReadOptions): VigieRecord;
  /** The stages of one article in French, for `vigie explain` and the lexicon's cases. */
  analyse(article: Article): Analysis;
}

/** The most characters of one article that are coded, ten times a long report: a 50 MB text is kept whole, but not parsed for an hour. */
const MAX_CODED = 100_000;

export async function openVigie(options: OpenOptions = {}): Promise<Vigie> {
  const root = packageRoot();
  const { files, compiled } = openLexicon(options.lexicon);
  const { lexicon } = compiled;
  const french = once(() => ({
    parser: createParser(resourcesWith(lexicon.text)),
    resolving: { ...lexicon, gazetteer: readGazetteer(join(root, 'build', 'gazetteer.json')) },
    shares: readShares(join(root, 'corpus', 'confidence.json')),
  }));
  const coder = {
    events: lexicon.events,
    reporting: lexicon.reporting,
    roles: lexicon.actors.roles,
    countries: lexicon.countries,
    quantities: lexicon.quantities,
  };

  function analyse(article: Article): Analysis {
    const text = article.text.length > MAX_CODED ? article.text.slice(0, MAX_CODED) : article.text;
    const { parser, resolving, shares } = french();
    const parsed = parser.parse(article.title, text);
    const draft = codeDocument(parsed, coder);
    const findings = resolveDocument({ article, parsed, draft, lexicon: resolving });
    const events = withConfidence(findings.events, shares);
    return { parsed, draft, record: recordOf(article, withLimit({ ...findings, events }, article)) };
  }

  return {
    version: packageVersion(root),
    files,
    compiled,
    analyse,
    read(input, { published = null } = {}) {
      const article = articleOf(input, lexicon.page, published);
      // A page that was refused says why; that its language is unknown besides helps nobody
      if (!article.text && (!article.title || article.problems.length > 0)) return recordOf(article, NO_FINDINGS);
      if (article.language !== 'fr') return recordOf(article, foreign(article));
      return analyse(article).record;
    },
  };
}

/** Models and gazetteer take a hundred megabytes, and a page in another language needs neither: they are opened for the first French article. */
function once<T>(open: () => T): () => T {
  let opened: { readonly value: T } | null = null;
  return () => {
    opened ??= { value: open() };
    return opened.value;
  };
}

/** @throws Error when the build left no gazetteer: places without it would silently lose their coordinates */
function readGazetteer(file: string): Gazetteer {
  try {
    return openGazetteer(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new Error(`${file} manque ou est illisible : lancer « npm run build »`, { cause });
  }
}

function foreign(article: Article): Findings {
  const message = article.language
    ? `langue « ${article.language} » : l'article est lu mais non codé, seul le français l'est`
    : "langue inconnue : l'article est lu mais non codé";
  return { ...NO_FINDINGS, problems: [wholeProblem('language', message)] };
}

function withLimit(findings: Findings, article: Article): Findings {
  if (article.text.length <= MAX_CODED) return findings;
  const problem = wholeProblem(
    'too-long',
    `texte de ${article.text.length} signes : seuls les ${MAX_CODED} premiers sont codés`,
  );
  return { ...findings, problems: [...findings.problems, problem] };
}
