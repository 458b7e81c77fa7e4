/** Copies share one origin whatever the order, the outlet's cuts and the punctuation; different texts never do. All articles are fictional. */
import { describe, expect, it } from 'vitest';
import type { MergeArticle } from '../model/origin.js';
import { mergeArticles } from './merge-articles.js';

const DISPATCH = `Six orpailleurs ont été enlevés mardi soir près de Tirnawa, dans le nord du pays, a annoncé le gouverneur de la région.
Les assaillants, arrivés à moto, ont tiré en l'air avant de rassembler les ouvriers devant le puits principal du site.

Selon un habitant joint au téléphone, deux véhicules ont été incendiés et un gardien a été blessé à la jambe. Une unité
de gendarmerie partie de la ville voisine est arrivée sur place au milieu de la nuit sans retrouver la trace des ravisseurs.

Le gouverneur a promis un renforcement des patrouilles sur la piste qui mène au site, fermé depuis l'an dernier par les autorités.`;

const OTHER = `Le conseil municipal de Barkélou a voté jeudi le budget de la commune après trois heures de discussions animées entre élus.
La réfection du marché central et le forage de quatre puits absorbent plus de la moitié des dépenses prévues cette année.
L'opposition dénonce une hausse des taxes sur les étals et annonce une marche pacifique devant la mairie la semaine prochaine.`;

function article(id: string, text: string, more: Partial<MergeArticle> = {}): MergeArticle {
  return { id, title: `Titre ${id}`, text, credits: [], published: null, site: null, ...more };
}
const groups = (articles: MergeArticle[]) => mergeArticles(articles).map((o) => o.copies.map((c) => c.id).sort());

describe('mergeArticles', () => {
  it('joins exact copies whatever case, accents, quotation marks and white space', () => {
    const shouted = DISPATCH.toUpperCase().replaceAll("'", '’').replaceAll('\n', ' \u00a0');
    const [origin] = mergeArticles([article('a', DISPATCH), article('b', shouted)]);
    expect(origin?.copies).toEqual([
      { id: 'a', similarity: 1, exact: true },
      { id: 'b', similarity: 1, exact: true },
    ]);
  });

  it('joins a copy that lost its last paragraph and changed its first words', () => {
    const cut = DISPATCH.split('\n\n')
      .slice(0, 2)
      .join('\n\n')
      .replace('Six orpailleurs', 'Une demi-douzaine d’orpailleurs');
    const [origin, ...rest] = mergeArticles([article('a', DISPATCH), article('b', cut)]);
    expect(rest).toEqual([]);
    expect(origin?.copies[1]).toMatchObject({ id: 'b', exact: false });
  });

  it('keeps different texts apart', () => {
    expect(groups([article('a', DISPATCH), article('b', OTHER)])).toEqual([['a'], ['b']]);
  });

  it('keeps apart two accounts that only share a quotation', () => {
    const account = `${OTHER}\n\nSelon un habitant joint au téléphone, deux véhicules ont été incendiés.`;
    expect(groups([article('a', DISPATCH), article('b', account)])).toEqual([['a'], ['b']]);
  });

  it('does not let a press review join the dispatches that it holds', () => {
    const filler = Array.from(
      { length: 200 },
      (_, i) => `Le journal numéro ${i} parle en page ${i % 7} du sujet ${i * i}.`,
    );
    const review = [DISPATCH, OTHER, ...filler].join('\n\n');
    expect(groups([article('a', DISPATCH), article('b', OTHER), article('revue', review)])).toHaveLength(3);
  });

  it('accepts a shorter common part when both credit the same agency', () => {
    const half = DISPATCH.split('\n\n')[0] ?? '';
    const rewritten = `${half}\n\n${OTHER.split('\n')[1]}`;
    const credited = { credits: ['avec l’AGX'] };
    expect(groups([article('a', DISPATCH, credited), article('b', rewritten, { credits: ['AGX'] })])).toHaveLength(1);
    expect(groups([article('a', DISPATCH, credited), article('b', rewritten)])).toHaveLength(2);
    const nameless = { credits: ['avec agences'] };
    expect(groups([article('a', DISPATCH, nameless), article('b', rewritten, nameless)])).toHaveLength(2);
  });

  it('never joins empty texts, and joins short ones only when they are equal', () => {
    expect(groups([article('a', ''), article('b', '')])).toHaveLength(2);
    expect(
      groups([article('a', 'Aucun commentaire.'), article('b', 'Aucun commentaire !'), article('c', 'Aucun')]),
    ).toEqual([['a', 'b'], ['c']]);
  });
});

describe('the origin', () => {
  const dated = (id: string, published: string | null) => article(id, DISPATCH, { published });

  it('is led by the earliest, whatever the order', () => {
    const three = [
      dated('c', '2026-03-15'),
      dated('a', '2026-03-14T23:30:00-01:00'),
      dated('b', '2026-03-16T10:00:00Z'),
    ];
    for (const order of [three, [...three].reverse()]) {
      expect(mergeArticles(order)[0]).toMatchObject({ id: 'c', first: null });
    }
    expect(
      mergeArticles([dated('x', '2026-03-14T08:00:00Z'), dated('y', '2026-03-14T09:30:00+02:00')])[0],
    ).toMatchObject({
      id: 'y',
      first: 'y',
    });
  });

  it('names no first publisher when dates cannot tell', () => {
    expect(mergeArticles([dated('a', '2026-03-14'), dated('b', '2026-03-14T09:00:00Z')])[0]?.first).toBeNull();
    expect(mergeArticles([dated('a', '2026-03-14'), dated('b', null)])[0]?.first).toBeNull();
    expect(mergeArticles([dated('a', null)])[0]?.first).toBeNull();
    expect(mergeArticles([dated('a', '2026-03-14')])[0]?.first).toBe('a');
  });

  it('carries the agency that most copies credit, as written', () => {
    const copies = [['AGX'], ['Avec l’AGX', 'Radio Tirna'], []].map((credits, i) =>
      article(`${i}`, DISPATCH, { credits }),
    );
    expect(mergeArticles(copies)[0]?.agency).toBe('AGX');
    expect(mergeArticles([article('a', OTHER)])[0]?.agency).toBeNull();
  });

  it('takes time in proportion to the articles', () => {
    const many = Array.from({ length: 400 }, (_, i) =>
      article(
        `n${i}`,
        OTHER.replace(/\p{L}{5,}/gu, (w) => `${w}${(i * 31) % 997}`),
      ),
    );
    const started = performance.now();
    expect(mergeArticles(many)).toHaveLength(400);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
