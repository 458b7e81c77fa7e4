/** Writes annotations of news articles as offsets, so that they can be kept in the project and their articles cannot. `node dist/scripts/encode-gold.js ARTICLES.jsonl GOLD_DIR OUT.json`; articles carry their `index` in the news. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf, documentOf, encode, type NewsArticle, type StandoffArticle } from './eval/standoff.js';

const [articles, goldDir, out] = process.argv.slice(2);
if (!articles || !goldDir || !out) throw new Error('usage: encode-gold ARTICLES.jsonl GOLD_DIR OUT.json');

const encoded = readFileSync(articles, 'utf8')
  .split('\n')
  .filter((line) => line.trim())
  .map((line): StandoffArticle => {
    const article = JSON.parse(line) as NewsArticle & { index: number };
    const doc = documentOf(article);
    const { id: _id, ...gold } = JSON.parse(readFileSync(join(goldDir, `${article.id}.json`), 'utf8'));
    return { index: article.index, sha1: digestOf(doc), published: article.published ?? null, gold: encode(gold, doc) };
  });
writeFileSync(out, `[\n${encoded.map((a) => JSON.stringify(a)).join(',\n')}\n]\n`);
