/** The record of an article. In: the article and what the stages found. Out: a VigieRecord whose offsets count code points. */
import type { Article, Problem } from '../model/article.js';
import type { VigieRecord } from '../model/record.js';
import { documentOf } from '../model/span.js';
import { codePointsOf, convertOffsets, hasAstral } from './code-points.js';

/** What `resolve` adds to an article; offsets in UTF-16 units. */
export type Findings = Pick<VigieRecord, 'events' | 'quotes' | 'places' | 'actors' | 'problems'>;

export const NO_FINDINGS: Findings = { events: [], quotes: [], places: [], actors: [], problems: [] };

export function recordOf(article: Article, findings: Findings): VigieRecord {
  const { id, problems, ...rest } = article;
  const record = { id, article: rest, ...findings, problems: withDate(article, [...problems, ...findings.problems]) };
  const doc = documentOf(article.title, article.text);
  return hasAstral(doc) ? convertOffsets(record, codePointsOf(doc)) : record;
}

/** A page that gives no date says so once: relative days then stay unresolved. */
function withDate(article: Article, problems: readonly Problem[]): readonly Problem[] {
  if (article.published || !article.text || problems.some((p) => p.code === 'no-date')) return problems;
  return [
    ...problems,
    {
      code: 'no-date',
      message: 'la date de publication n’est pas donnée : les jours relatifs restent sans date',
      start: null,
      end: null,
    },
  ];
}
