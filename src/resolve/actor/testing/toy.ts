/** A toy lexicon and hand-made trees, for tests. In: sentences as lines of `form/UPOS/deprel/head`. Out: a parsed document, phrases by their words, and the resolution of the whole. */
import { compileActors } from '../../../lexicon/actors.js';
import { compileCountries } from '../../../lexicon/countries.js';
import type { LexiconEntry } from '../../../lexicon/entry.js';
import type { Draft, Phrase } from '../../../model/draft.js';
import type { ParsedDocument, Sentence, Upos, Word } from '../../../model/sentence.js';
import { TOY_LISTS } from '../../testing/toy-lists.js';
import { compileActorIndex } from '../actor-index.js';
import { type ActorResolution, resolveActors } from '../index.js';

const ACTORS: readonly unknown[] = [
  {
    id: 'fr.actor.ffl',
    names: ['FFL', 'Front du fleuve libre'],
    kind: 'armed-group',
    country: 'INT',
    sector: 'REB',
    acts: ['MLI', 'NER'],
  },
  { id: 'fr.actor.onu', names: ['ONU', 'Nations unies'], kind: 'igo', country: 'INT', sector: 'IGO' },
  { id: 'fr.actor.radio', names: ['Radio Colline'], kind: 'media', country: 'MLI', sector: 'JRN' },
  {
    id: 'fr.person.awa-exemple',
    person: ['Awa Exemple'],
    offices: [
      { title: 'ministre de la Santé', country: 'MLI', sector: 'GOV', period: '2018-03..2020-08' },
      { title: 'députée', country: 'MLI', sector: 'LEG', period: '2013..2018-02' },
    ],
  },
  {
    id: 'fr.person.issa-modele',
    person: ['Issa Modèle'],
    offices: [{ title: 'président', country: 'NER', sector: 'GOV', period: '2016..2021' }],
  },
  { id: 'fr.given.feminins', given: ['Aminata'], gender: 'Fem' },
  { id: 'fr.given.masculins', given: ['Oumar'], gender: 'Masc' },
];

const ROLES: readonly unknown[] = [
  {
    id: 'fr.role.president',
    role: ['président', 'présidente', "chef de l'État"],
    sector: 'GOV',
    denotes: 'person',
    heads: true,
  },
  { id: 'fr.role.ministre', role: 'ministre', sector: 'GOV', denotes: 'person' },
  { id: 'fr.role.responsable', role: 'responsable', sector: null, denotes: 'person', generic: true },
  { id: 'fr.role.membre', role: ['membre', 'membres'], sector: null, denotes: 'person' },
  { id: 'fr.role.assaillant', role: ['assaillant', 'assaillants'], sector: 'UAF', denotes: 'person' },
  { id: 'fr.role.porte-parole', role: 'porte-parole', sector: null, denotes: 'person' },
  { id: 'fr.role.soldat', role: ['soldat'], sector: 'MIL', denotes: 'person' },
  { id: 'fr.role.journaliste', role: 'journaliste', sector: 'JRN', denotes: 'person' },
  { id: 'fr.role.colonel', role: 'colonel', sector: 'MIL', denotes: 'person' },
  { id: 'fr.role.regiment', role: 'régiment', sector: 'MIL', denotes: 'people' },
  { id: 'fr.role.secretaire-d-etat', role: "secrétaire d'État", sector: 'GOV', denotes: 'person' },
  { id: 'fr.role.coalition', role: 'coalition', sector: 'PTY', denotes: 'body' },
  { id: 'fr.role.armee', role: 'armée', sector: 'MIL', denotes: 'body' },
  { id: 'fr.role.cour', role: 'cour', sector: 'JUD', denotes: 'body' },
  { id: 'fr.role.gouvernement', role: 'gouvernement', sector: 'GOV', denotes: 'body' },
  { id: 'fr.role.organisation', role: 'organisation', sector: 'NGO', denotes: 'body', generic: true },
  { id: 'fr.role.association', role: 'association', sector: 'NGO', denotes: 'body' },
  { id: 'fr.role.terroriste', role: 'terroriste', sector: 'REB', denotes: 'person', label: true },
  { id: 'fr.role.civil', role: 'civil', sector: 'CVL', denotes: 'person', private: true },
  { id: 'fr.role.habitant', role: ['habitant', 'habitante'], sector: 'CVL', denotes: 'person', private: true },
  { id: 'fr.role.convoi', role: 'convoi', sector: 'CVL', denotes: 'thing' },
  { id: 'fr.role.route', role: 'route', sector: null, denotes: 'thing' },
  { id: 'fr.role.forces-de-l-ordre', role: "forces de l'ordre", sector: 'COP', denotes: 'body' },
  { id: 'fr.role.directeur', role: 'directeur', sector: 'GOV', denotes: 'person' },
  { id: 'fr.role.otage', role: ['otage', 'ex-otage'], sector: 'CVL', denotes: 'person', private: true, abroad: true },
  { id: 'fr.carrier', carrier: ['dizaine', 'membre'] },
  { id: 'fr.adjective.militaire', adjective: 'militaire', sector: 'MIL' },
  { id: 'fr.area', area: ['Sahel'] },
];

const COUNTRIES: readonly unknown[] = [
  {
    iso3: 'MLI',
    iso2: 'ML',
    names: ['Mali'],
    demonyms: ['malien', 'malienne', 'maliens', 'maliennes'],
    capital: ['Bamako'],
  },
  { iso3: 'NER', iso2: 'NE', names: ['Niger'], demonyms: ['nigérien', 'nigérienne', 'nigériens'], capital: ['Niamey'] },
  {
    iso3: 'FRA',
    partner: true,
    press: true,
    iso2: 'FR',
    names: ['France'],
    demonyms: ['français', 'française', 'françaises'],
    capital: ['Paris'],
    metonyms: ['Élysée'],
  },
];

function entries(values: readonly unknown[]): LexiconEntry[] {
  return values.map((value, i) => ({ file: 'jouet.yaml', line: i + 1, value }));
}

export function toyIndex(): ReturnType<typeof compileActorIndex> {
  const fail = (c: { message: string }): never => {
    throw new Error(c.message);
  };
  return compileActorIndex(
    compileActors(entries([...ACTORS, ...ROLES]), fail),
    compileCountries(entries(COUNTRIES), fail),
    TOY_LISTS,
  );
}

/** One sentence a line, words as `form/UPOS/deprel/head` (head counts from 0 inside the sentence, -1 for the root); the first line is the title. */
export function parsedOf(lines: readonly string[]): ParsedDocument {
  let doc = '';
  const sentences = lines.map((line, index): Sentence => {
    if (index > 0) doc += index === 1 ? '\n\n' : ' ';
    const start = doc.length;
    const words = line.split(' ').map((spec, i): Word => {
      const [form = '', upos = 'X', deprel = 'dep', head = '-1'] = spec.split('/');
      if (i > 0 && !/^[,.)]$/.test(form) && !/['(]$/.test(doc)) doc += ' ';
      const at = doc.length;
      doc += form;
      const feats: Record<string, string> = /^(DET|NOUN|ADJ)$/.test(upos) && /s$/.test(form) ? { Number: 'Plur' } : {};
      return {
        index: i,
        form,
        lemma: form.toLowerCase(),
        upos: upos as Upos,
        feats,
        head: Number(head),
        deprel,
        start: at,
        end: doc.length,
        spaceAfter: true,
      };
    });
    return {
      index,
      paragraph: index,
      isTitle: index === 0,
      text: doc.slice(start),
      start,
      end: doc.length,
      words,
      names: [],
    };
  });
  return { doc, sentences };
}

/** The phrase that these words are, at their first occurrence in a sentence; `head` is one of its words. */
export function phraseOf(parsed: ParsedDocument, sentence: number, text: string, head: string): Phrase {
  const s = parsed.sentences[sentence] as Sentence;
  const start = parsed.doc.indexOf(text, s.start);
  const end = start + text.length;
  const inside = s.words.filter((w) => w.start >= start && w.end <= end);
  const headWord = inside.find((w) => w.form === head);
  if (start < 0 || !headWord) throw new Error(`« ${text} » (${head}) n'est pas dans la phrase ${sentence}`);
  return {
    sentence,
    head: headWord.index,
    first: inside[0]?.index ?? 0,
    last: inside.at(-1)?.index ?? 0,
    start,
    end,
    text,
  };
}

export const NO_DRAFT: Draft = { events: [], sentences: [], fallen: [], quotes: [], nearMisses: [] };

export function resolve(
  parsed: ParsedDocument,
  published: string | null = null,
  draft: Draft = NO_DRAFT,
): ActorResolution {
  return resolveActors({ parsed, draft, article: { published, dateline: null }, actors: toyIndex() });
}
