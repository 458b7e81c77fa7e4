/** `vigie search`: stored articles that hold the words, best first. Exit code 0, also when nothing is found; 2 on wrong usage. */
import type { Command } from 'commander';
import { toJsonl } from '../export/jsonl.js';
import { type Snippet, snippetOf } from '../store/snippet.js';
import type { Page, StoredArticle } from '../store/store.js';
import { type DataOption, type StoreDeps, wholeNumber, withDataOption, withStore } from './data-options.js';
import { type Style, styleFor } from './terminal.js';

interface SearchOptions extends DataOption {
  readonly limit: number;
  readonly jsonl: boolean;
}

export function registerSearch(program: Command, deps: StoreDeps): void {
  const command = program
    .command('search')
    .description(
      'cherche dans les articles rangés : formes fléchies, avec ou sans accents ; « phrase exacte » entre guillemets',
    )
    .argument('<mots...>', 'mots qui doivent tous s’y trouver')
    .option('--limit <n>', 'nombre d’articles', wholeNumber(1, 1000), 20)
    .option('--jsonl', 'imprimer les fiches entières, une par ligne', false);
  withDataOption(command, deps).action(async (words: string[], options: SearchOptions) => {
    const query = words.join(' ');
    const found = await withStore(deps, options, (store) => store.search(query, { page: 1, size: options.limit }));
    const style = styleFor(process.stdout, process.env);
    process.stdout.write(
      options.jsonl ? found.items.map((a) => toJsonl(a.record)).join('') : foundText(found, query, style),
    );
  });
}

export function foundText({ items, total }: Page<StoredArticle>, query: string, style: Style): string {
  if (total === 0) return `Aucun article pour « ${query} ».\n`;
  const head =
    total > items.length
      ? `${total} articles, les ${items.length} premiers :`
      : total === 1
        ? '1 article :'
        : `${total} articles :`;
  return `${head}\n\n${items.map((item) => articleText(item, query, style)).join('\n')}`;
}

function articleText({ record }: StoredArticle, query: string, style: Style): string {
  const { title, site, published, text } = record.article;
  const source = [site, published?.slice(0, 10) ?? 'sans date', record.id].filter((part) => part !== null).join(' · ');
  const snippet = snippetOf(text, query);
  return `${style.bold(title || 'Sans titre')}\n${style.dim(source)}\n${snippet ? `${snippetText(snippet, style)}\n` : ''}`;
}

function snippetText({ text, marks, before, after }: Snippet, style: Style): string {
  let out = before ? '… ' : '';
  let at = 0;
  for (const { start, end } of marks) {
    out += text.slice(at, start) + style.accent(text.slice(start, end));
    at = end;
  }
  return (out + text.slice(at)).replace(/\s+/g, ' ') + (after ? ' …' : '');
}
