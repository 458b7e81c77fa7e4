/** Four fictional articles with their records, for tests of store, export and desk. Every place, group, person and event here is invented. */
import type {
  ActorRecord,
  EventRecord,
  Party,
  PlaceRecord,
  QuoteRecord,
  RecordArticle,
  Toll,
  VigieRecord,
  When,
  Where,
} from '../../src/model/record.js';
import { documentOf, type Span } from '../../src/model/span.js';

/** Finds words in the document of an article: the record's offsets are computed, never typed. */
export class Finder {
  readonly doc: string;

  constructor(title: string, text: string) {
    this.doc = documentOf(title, text);
  }

  /** The first occurrence of `words` at or after the first occurrence of `after`; offsets in code points, as records have them. */
  span(words: string, after = ''): Span {
    const unit = this.doc.indexOf(words, this.doc.indexOf(after));
    if (unit < 0) throw new Error(`fixture: "${words}" is not in the article`);
    const start = [...this.doc.slice(0, unit)].length;
    return { text: words, start, end: start + [...words].length };
  }

  party(words: string, code: string, name: string | null = null, id: string | null = null, after = ''): Party {
    return { ...this.span(words, after), name, id, code };
  }

  toll(words: string, min: number, max: number | null): Toll {
    return { ...this.span(words), min, max, by: [] };
  }

  day(words: string, day: string): When {
    return { ...this.span(words), from: day, to: day, precision: 'day', known: true, inferred: true };
  }

  town(words: string, country: string, admin1: string | null, lat: number, lon: number): Where {
    return { ...this.span(words), name: words, country, admin1, lat, lon, precision: 'town' };
  }
}

const NO_TOLL = { killed: null, injured: null, abducted: null, missing: null, arrested: null, displaced: null };

export function event(id: string, fields: Partial<EventRecord> & Pick<EventRecord, 'type' | 'mentions'>): EventRecord {
  return {
    id,
    mode: null,
    contexts: [],
    actors: [],
    recipients: [],
    when: null,
    where: null,
    status: 'occurred',
    claimants: [],
    ...NO_TOLL,
    acled: null,
    rules: [],
    confidence: null,
    ...fields,
  };
}

export function article(title: string, text: string, fields: Partial<RecordArticle> = {}): RecordArticle {
  return {
    url: null,
    title,
    byline: null,
    site: null,
    language: 'fr',
    published: null,
    publishedFrom: null,
    modified: null,
    dateline: null,
    credits: [],
    text,
    removed: [],
    links: [],
    ...fields,
  };
}

function record(id: string, art: RecordArticle, rest: Partial<VigieRecord> = {}): VigieRecord {
  return { id, article: art, events: [], quotes: [], places: [], actors: [], problems: [], ...rest };
}

const CONVOY_TEXT = `Un convoi militaire a sauté sur une mine samedi matin près de Solamba, dans l’est du pays. Au moins sept soldats ont été tués et trois autres blessés, a annoncé l’état-major dans un communiqué.

« Nos hommes ont riposté avec courage », a déclaré le colonel Amadou Zérou, porte-parole de l’armée. L’attaque n’a pas été revendiquée, mais le Front du Torodi opère dans cette zone.

Selon un élu local, le Front du Torodi aurait enlevé deux enseignants la veille à Kérouma. Le gouvernement a appelé vendredi la population au calme. 🕊`;

function convoy(): VigieRecord {
  const title = 'Burkina Faso : sept soldats tués dans l’explosion d’une mine';
  const f = new Finder(title, CONVOY_TEXT);
  const torodi = f.party('le Front du Torodi', 'BFA.REB', 'Front du Torodi', 'front-torodi', 'Selon un élu');
  const events = [
    event('ev-mine', {
      type: 'ASSAULT',
      mode: 'explosives',
      contexts: ['military', 'terrorism'],
      mentions: [
        {
          sentence: f.span(
            'Un convoi militaire a sauté sur une mine samedi matin près de Solamba, dans l’est du pays.',
          ),
          trigger: f.span('a sauté sur une mine'),
        },
        {
          sentence: f.span(
            'Au moins sept soldats ont été tués et trois autres blessés, a annoncé l’état-major dans un communiqué.',
          ),
          trigger: f.span('ont été tués'),
        },
        { sentence: f.span(title), trigger: f.span('explosion') },
      ],
      recipients: [f.party('Un convoi militaire', 'BFA.MIL', null, null, 'Un convoi')],
      when: f.day('samedi matin', '2026-03-14'),
      where: f.town('Solamba', 'BFA', 'Est', 12.25, 0.5),
      claimants: [{ ...f.span('l’état-major'), name: 'état-major', code: 'BFA.MIL', via: 'communiqué' }],
      killed: f.toll('Au moins sept', 7, null),
      injured: f.toll('trois autres', 3, 3),
      acled: {
        type: 'Explosions/Remote violence',
        subType: 'Remote explosive/landmine/IED',
        geoPrecision: 1,
        timePrecision: 1,
      },
      rules: ['fr.verb.sauter-mine', 'fr.passive'],
      confidence: 0.86,
    }),
    event('ev-enlev', {
      type: 'ASSAULT',
      mode: 'abduct',
      mentions: [
        {
          sentence: f.span(
            'Selon un élu local, le Front du Torodi aurait enlevé deux enseignants la veille à Kérouma.',
          ),
          trigger: f.span('aurait enlevé'),
        },
      ],
      actors: [torodi],
      recipients: [f.party('deux enseignants', 'BFA.EDU')],
      when: f.day('la veille', '2026-03-13'),
      where: { ...f.town('Kérouma', 'BFA', null, 0, 0), lat: null, lon: null },
      status: 'unconfirmed',
      claimants: [{ ...f.span('un élu local'), name: null, code: 'BFA.ELI', via: null }],
      abducted: f.toll('deux', 2, 2),
      acled: {
        type: 'Strategic developments',
        subType: 'Abduction/forced disappearance',
        geoPrecision: 1,
        timePrecision: 1,
      },
      rules: ['fr.verb.enlever', 'fr.mood.conditional'],
    }),
    event('ev-appel', {
      type: 'REQUEST',
      mentions: [
        { sentence: f.span('Le gouvernement a appelé vendredi la population au calme.'), trigger: f.span('a appelé') },
      ],
      actors: [f.party('Le gouvernement', 'BFA.GOV')],
      recipients: [f.party('la population', 'BFA.CVL')],
      when: f.day('vendredi', '2026-03-13'),
      rules: ['fr.verb.appeler-a'],
    }),
  ];
  const quotes: QuoteRecord[] = [
    {
      ...f.span('Nos hommes ont riposté avec courage'),
      kind: 'direct',
      speaker: { ...f.span('le colonel Amadou Zérou'), name: 'Amadou Zérou', code: 'BFA.MIL' },
      cue: 'a déclaré',
      channel: null,
      relayedBy: [],
    },
  ];
  const places: PlaceRecord[] = [
    {
      text: 'Solamba',
      name: 'Solamba',
      country: 'BFA',
      admin1: 'Est',
      lat: 12.25,
      lon: 0.5,
      precision: 'town',
      mentions: [f.span('Solamba')],
    },
  ];
  const actors: ActorRecord[] = [
    {
      text: 'Front du Torodi',
      name: 'Front du Torodi',
      id: 'front-torodi',
      code: 'BFA.REB',
      mentions: [f.span('Front du Torodi')],
    },
    { text: 'Amadou Zérou', name: 'Amadou Zérou', id: null, code: 'BFA.MIL', mentions: [f.span('Amadou Zérou')] },
  ];
  const art = article(title, CONVOY_TEXT, {
    url: 'https://www.radio-tirna.example/2026/03/15/mine-solamba',
    byline: 'Salif Ouédra',
    site: 'Radio Tirna',
    published: '2026-03-15T08:10:00+00:00',
    publishedFrom: 'json-ld',
    dateline: 'Ouagadougou',
    credits: ['AGX'],
    removed: [
      { reason: 'comment-form', text: 'Laisser un commentaire' },
      { reason: 'related-links', text: 'À lire aussi : <b>les prix du mil</b>' },
    ],
    links: [{ href: 'https://www.radio-tirna.example/dossier', text: 'notre dossier' }],
  });
  return record('mine-solamba', art, { events, quotes, places, actors });
}

/** The same dispatch on another site, cut, with its own title: one origin. */
function convoyCopy(): VigieRecord {
  const text = CONVOY_TEXT.split('\n\n').slice(0, 2).join('\n\n');
  const art = article('Sept soldats tués près de Solamba', text, {
    url: 'https://lequotidien-du-torodi.example/actu/9912',
    site: 'Le Quotidien du Torodi',
    published: '2026-03-15T11:45:00+00:00',
    publishedFrom: 'meta',
    credits: ['avec l’AGX'],
  });
  return record('quotidien-9912', art);
}

function summit(): VigieRecord {
  const title = 'Bamako et Niamey préparent un sommet sur la sécurité';
  const text = `Le ministre malien Oumar Traoréba et son homologue nigérien Issa Maïgari se sont rencontrés mardi à Bamako pour préparer un sommet régional.

Les deux pays enverront des troupes à la frontière en mai, selon le communiqué final. L’opposition a démenti tout accord secret.`;
  const f = new Finder(title, text);
  const events = [
    event('ev-renc', {
      type: 'CONSULT',
      mode: 'visit',
      contexts: ['diplomatic'],
      mentions: [
        {
          sentence: f.span(text.split('\n\n')[0] ?? ''),
          trigger: f.span('se sont rencontrés'),
        },
      ],
      actors: [
        f.party('Le ministre malien Oumar Traoréba', 'MLI.GOV', 'Oumar Traoréba'),
        f.party('son homologue nigérien Issa Maïgari', 'NER.GOV', 'Issa Maïgari'),
      ],
      when: f.day('mardi', '2026-03-17'),
      where: { ...f.town('Bamako', 'MLI', 'Bamako', 12.65, -8), ...f.span('Bamako', 'mardi') },
      rules: ['fr.verb.rencontrer'],
    }),
    event('ev-troupes', {
      type: 'MOBILIZE',
      mode: 'troops',
      mentions: [
        {
          sentence: f.span('Les deux pays enverront des troupes à la frontière en mai, selon le communiqué final.'),
          trigger: f.span('enverront des troupes'),
        },
      ],
      actors: [f.party('Les deux pays', 'INT.GOV')],
      when: {
        ...f.span('en mai'),
        from: '2026-05-01',
        to: '2026-05-31',
        precision: 'month',
        known: true,
        inferred: true,
      },
      status: 'planned',
      claimants: [{ ...f.span('le communiqué final'), name: null, code: 'INT.GOV', via: 'communiqué' }],
    }),
  ];
  const art = article(title, text, { site: 'Les Échos du Liptako', published: '2026-03-18', publishedFrom: 'time' });
  return record('sommet-bamako', art, {
    events,
    problems: [{ code: 'claimant-unknown', message: 'Le communiqué n’a pas d’auteur nommé.', start: null, end: null }],
  });
}

/** Text that tries to be markup, and a language that is not coded. */
function english(): VigieRecord {
  const art = article(
    'Road <script>alert(1)</script> blocked',
    'Residents of "Tirnawa" blocked the road on Monday & left.',
    {
      language: 'en',
      url: 'javascript:alert(1)',
      site: '<img src=x onerror=alert(1)>',
    },
  );
  const problem = {
    code: 'language-not-coded',
    message: 'Texte en anglais : lu, mais non codé.',
    start: null,
    end: null,
  };
  return record('road-blocked', art, { problems: [problem] });
}

/** @returns fresh copies, in order: a mine attack, a copy of the same dispatch, a meeting, an English page with hostile strings. */
export function fictionalRecords(): [VigieRecord, VigieRecord, VigieRecord, VigieRecord] {
  return [convoy(), convoyCopy(), summit(), english()];
}
