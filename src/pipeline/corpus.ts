/** The bundled fictional articles. In: corpus/*.yaml. Out: articles as inputs, and, for measurements, their coding by hand. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { ArticleInput } from '../model/input.js';

interface GoldParty {
  readonly text: string | null;
  readonly code: string;
}

export interface GoldQuote {
  readonly text: string;
  /** null: nobody is said to have spoken. */
  readonly speaker_name: string | null;
}

export interface GoldEvent {
  readonly type: string;
  readonly mode: string | null;
  readonly mentions: readonly { readonly sentence: string; readonly trigger: string }[];
  readonly actors: readonly GoldParty[];
  readonly recipients: readonly GoldParty[];
  readonly when: { readonly from: string } | null;
  readonly where: { readonly text: string } | null;
  readonly status: string;
  readonly killed?: { readonly min: number; readonly max: number | null };
}

export interface CorpusArticle {
  readonly id: string;
  readonly fictional: boolean;
  /** The fictional outlet. */
  readonly site: string;
  readonly title: string;
  readonly published: string | null;
  readonly text: string;
  readonly events: readonly GoldEvent[];
  readonly quotes: readonly GoldQuote[];
  readonly places: readonly { readonly text: string; readonly country: string }[];
  readonly actors: readonly { readonly text: string; readonly code: string }[];
}

/** @param part `demo`: the articles that the desk shows at first; `epreuve`: further ones, for measuring only */
export function readCorpus(root: string, part: 'demo' | 'epreuve' = 'demo'): CorpusArticle[] {
  const dir = part === 'demo' ? join(root, 'corpus') : join(root, 'corpus', part);
  const files = readdirSync(dir)
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  return files.map((name) => parse(readFileSync(join(dir, name), 'utf8')) as CorpusArticle);
}

export function corpusInput({ id, title, published, text }: CorpusArticle): ArticleInput {
  return { kind: 'article', id, url: null, title, published, text };
}
