/** The constructions of the guiding article, on a page of our own: who speaks where, what is announced, what recalls the past, what is only analysis. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { EventRecord, VigieRecord } from '../src/model/record.js';
import { openVigie } from '../src/pipeline/open-vigie.js';

/** Fictional, like every name in it. */
const PAGE = `Niger : le Canada salue l'armée nigérienne et annonce une aide contre l'EIGS

12

Niamey – Dans un message publié sur le réseau X (ex-Twitter), Paul Imaginé Tremblay, ministre délégué du Canada à la Coopération, a salué le courage des forces armées nigériennes face aux terroristes de l'État islamique au Grand Sahara (EIGS). « Le Canada salue les forces armées du Niger pour leur combat contre les militants extrémistes. J'ai eu aujourd'hui un échange très utile avec la ministre de la Défense du Niger, Aïchatou Fictive Saley. Je me réjouis de cette coopération à venir », a-t-il déclaré.

Le message a été relayé par l'ambassade du Canada au Niger sur sa page Facebook officielle.

Depuis octobre 2025, l'EIGS a mené plusieurs attaques contre des camions de marchandises et instauré un blocus autour de Banibangou. Cette situation a conduit le ministère canadien des Affaires étrangères à ordonner le départ des coopérants et de leurs familles.

Les détails de cette coopération n'ont pas été rendus publics. Cette initiative envoie un signal fort et pourrait avoir des implications sur la sécurité des pays voisins.

Salif Imaginé Ouédraogo

www.exemple-info.net

Laisser un commentaire

Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *
`;

let record: VigieRecord;
beforeAll(async () => {
  const vigie = await openVigie();
  record = vigie.read({ kind: 'text', id: 'page', bytes: new TextEncoder().encode(PAGE) });
});

const trigger = (e: EventRecord): string => e.mentions.map((m) => m.trigger.text).join(' ');
const find = (type: string, word: RegExp): EventRecord | undefined =>
  record.events.find((e) => e.type === type && word.test(trigger(e)));

describe('a page of the guiding kind', () => {
  it('has its title, byline, site, dateline, and no date', () => {
    expect(record.article).toMatchObject({
      byline: 'Salif Imaginé Ouédraogo',
      language: 'fr',
      dateline: 'Niamey',
      published: null,
    });
    expect(record.article.site).toContain('exemple-info.net');
    expect(record.problems.some((p) => p.message.includes('aujourd'))).toBe(true);
  });

  it('loses the counter and the comment form, each with a reason', () => {
    expect(record.article.removed.length).toBeGreaterThanOrEqual(3);
    expect(record.article.removed.every((r) => r.reason !== '')).toBe(true);
    expect(record.article.text).not.toMatch(/commentaire|e-mail|^12$/m);
  });

  it('has one quotation, its speaker behind "il", its channel and its relay', () => {
    expect(record.quotes).toHaveLength(1);
    const [quote] = record.quotes;
    expect(quote?.speaker).toMatchObject({ name: 'Paul Imaginé Tremblay', code: 'CAN.GOV' });
    expect(quote?.channel).toBe('X');
    expect(quote?.relayedBy[0]).toMatchObject({ code: 'CAN.GOV', channel: 'Facebook' });
  });

  it('codes praise, talk, attacks, blockade and the ordered departure', () => {
    expect(find('SUPPORT', /salu/)?.actors[0]?.code).toBe('CAN.GOV');
    expect(find('SUPPORT', /salu/)?.recipients[0]?.code).toBe('NER.MIL');
    expect(find('CONSULT', /échange/)).toBeDefined();
    expect(find('ASSAULT', /attaques/)).toMatchObject({ status: 'occurred', when: { from: '2025-10-01', to: null } });
    expect(find('ASSAULT', /attaques/)?.actors[0]?.code).toBe('NER.REB');
    expect(find('COERCE', /blocus/)).toMatchObject({ mode: 'block' });
    expect(find('RETREAT', /départ/)?.actors[0]?.code).toBe('CAN.GOV');
  });

  it('does not turn analysis or silence into events', () => {
    const words = record.events.map(trigger).join(' ');
    expect(words).not.toMatch(/signal|implications|rendus/);
  });

  it('knows one actor by name and acronym, and no label as a name', () => {
    const group = record.actors.filter((a) => /EIGS|État islamique/.test(a.text));
    expect(group).toHaveLength(1);
    expect(record.actors.map((a) => a.name).join(' ')).not.toMatch(/terroristes|militants/);
  });
});
