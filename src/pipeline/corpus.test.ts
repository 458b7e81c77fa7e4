/** The bundled articles are fiction, and their coding quotes them exactly. */
import { describe, expect, it } from 'vitest';
import { SECTORS } from '../model/codes.js';
import { type CorpusArticle, readCorpus } from './corpus.js';
import { packageRoot } from './package-root.js';

const root = packageRoot();
const articles = [...readCorpus(root), ...readCorpus(root, 'epreuve')];
const CODE = new RegExp(`^[A-Z]{3}\\.(${SECTORS.join('|')})$`);

function quoted({ events, quotes, places, actors }: CorpusArticle): string[] {
  const parties = events.flatMap((e) => [...e.actors, ...e.recipients]).flatMap((p) => p.text ?? []);
  const told = events.flatMap((e) => e.mentions.map((m) => m.sentence));
  const where = events.flatMap((e) => e.where?.text ?? []);
  return [...told, ...parties, ...where, ...[...quotes, ...places, ...actors].map((x) => x.text)];
}

describe('the corpus', () => {
  it('has forty articles under forty ids, all marked as fiction', () => {
    expect(new Set(articles.map((a) => a.id)).size).toBe(40);
    expect(articles.filter((a) => !a.fictional).map((a) => a.id)).toEqual([]);
  });

  it.each(articles.map((a) => [a.id, a] as const))('%s is quoted word for word', (_, article) => {
    const doc = `${article.title}\n\n${article.text}`;
    expect(quoted(article).filter((text) => !doc.includes(text))).toEqual([]);
    const triggers = article.events.flatMap((e) => e.mentions);
    expect(triggers.filter((m) => !m.sentence.includes(m.trigger))).toEqual([]);
  });

  it.each(articles.map((a) => [a.id, a] as const))('%s has codes of the guide', (_, { events, actors }) => {
    const codes = [...actors, ...events.flatMap((e) => [...e.actors, ...e.recipients])].map((p) => p.code);
    expect(codes.filter((code) => !CODE.test(code))).toEqual([]);
  });
});
