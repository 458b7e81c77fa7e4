/** A lexicon of a dozen entries for the engine's own tests, so that real edits of `lexicon/` never break them. */
import { compileActors } from '../../lexicon/actors.js';
import type { LexiconEntry } from '../../lexicon/entry.js';
import { compileEvents } from '../../lexicon/event-rules.js';
import { compileQuantities } from '../../lexicon/quantities.js';
import { compileReporting } from '../../lexicon/reporting.js';
import type { CodeLexicon } from '../code-lexicon.js';

function entries(values: readonly unknown[]): LexiconEntry[] {
  return values.map((value, i) => ({ file: 'toy.yaml', line: i + 1, value }));
}

const EVENTS = [
  { id: 'toy.tuer', verb: ['tuer', 'abattre'], type: 'ASSAULT', actor: 'subj', recipient: 'obj', toll: 'killed' },
  { id: 'toy.blesser', verb: 'blesser', type: 'ASSAULT', actor: 'subj', recipient: 'obj', toll: 'injured' },
  {
    id: 'toy.attaquer',
    verb: 'attaquer',
    type: 'ASSAULT',
    actor: 'subj',
    recipient: 'obj',
    unless: { obj: ['problème'] },
  },
  { id: 'toy.lever', verb: 'lever', type: 'RETREAT', actor: 'subj', with: { obj: ['sanction', 'blocus'] } },
  { id: 'toy.lever.camp', verb: 'lever le camp', type: 'RETREAT', mode: 'withdraw', actor: 'subj' },
  { id: 'toy.sanction', noun: 'sanction', type: 'SANCTION', actor: ['par', 'de'], recipient: 'contre' },
  { id: 'toy.attaquer.justice', verb: 'attaquer en justice', type: 'ACCUSE', actor: 'subj', recipient: 'obj' },
  { id: 'toy.attaque', noun: 'attaque', type: 'ASSAULT', actor: ['par', 'adj', 'de'], recipient: ['contre', 'de'] },
  { id: 'toy.liberer', verb: 'libérer', type: 'RETREAT', mode: 'release', actor: 'subj', recipient: 'obj' },
  { id: 'toy.demander', verb: 'demander', type: 'REQUEST', actor: 'subj', recipient: 'à', embeds: 'hypothetical' },
  { id: 'toy.avertir', verb: 'avertir', type: 'THREATEN', actor: 'subj', with: { futur: ['attaquer'] } },
  { id: 'toy.rencontrer', verb: 'rencontrer', type: 'CONSULT', actor: 'subj', recipient: 'obj', mutual: true },
  { id: 'toy.op.tenter', operator: 'tenter', embeds: 'hypothetical' },
  { id: 'toy.op.devoir', operator: 'devoir', embeds: 'planned' },
  { id: 'toy.support.mener', support: 'mener', subject: 'actor', slots: { contre: 'recipient' } },
  {
    id: 'toy.support.objet',
    support: ['être victime', "faire l'objet"],
    noun: 'de',
    subject: 'recipient',
    slots: { par: 'actor' },
  },
  { id: 'toy.class.quantity', class: 'quantity', words: ['dizaine', 'groupe', 'série'] },
  { id: 'toy.class.office', class: 'office', words: ['office', 'brigade'] },
  { id: 'toy.enlever', verb: 'enlever', type: 'ASSAULT', actor: 'subj', recipient: 'obj', with: { obj: '@person' } },
  { id: 'toy.class.control', class: 'object-control', words: ['demander', 'inviter'] },
  { id: 'toy.class.death', class: 'death', words: ['tuer', 'mort', 'succomber'] },
  { id: 'toy.class.moment', class: 'moment', words: ['lendemain'] },
  { id: 'toy.class.distance', class: 'distance', words: ['kilomètre'] },
  { id: 'toy.class.accident', class: 'accident', words: ['accident'] },
];

const REPORTING = [
  { id: 'toy.say', verb: ['indiquer', 'déclarer', 'annoncer'], force: 'say' },
  { id: 'toy.deny', verb: ['démentir'], force: 'deny' },
  { id: 'toy.claim', verb: ['revendiquer'], force: 'claim' },
  { id: 'toy.selon', preposition: ['selon', "d'après"] },
  { id: 'toy.source', sourceNoun: ['source', 'témoin', 'radio'] },
  { id: 'toy.relay.citer', relay: ['citer'], cites: true },
  { id: 'toy.relay.interroger', relay: ['interroger'] },
];

const ROLES = [
  { id: 'toy.role.soldat', role: ['soldat', 'militaire'], sector: 'MIL', denotes: 'people' },
  { id: 'toy.role.rebelle', role: ['rebelle', 'jihadiste'], sector: 'REB', denotes: 'people' },
  { id: 'toy.role.civil', role: ['civil', 'personne', 'éleveur', 'homme'], sector: 'CVL', denotes: 'people' },
  { id: 'toy.role.prefet', role: ['préfet', 'ministre', 'maire'], sector: 'GOV', denotes: 'person' },
  { id: 'toy.role.armee', role: 'armée', sector: 'MIL', denotes: 'body' },
  { id: 'toy.role.poste', role: ['poste', 'convoi'], sector: null, denotes: 'thing' },
];

const QUANTITIES = [
  { id: 'toy.n.deux', number: 'deux', value: 2 },
  { id: 'toy.n.trois', number: 'trois', value: 3 },
  { id: 'toy.n.quatre', number: 'quatre', value: 4 },
  { id: 'toy.n.dix', number: 'dix', value: 10 },
  { id: 'toy.n.douze', number: 'douze', value: 12 },
  { id: 'toy.n.quinze', number: 'quinze', value: 15 },
  { id: 'toy.n.vingt', number: ['vingt', 'vingts'], value: 20 },
  { id: 'toy.n.trente', number: 'trente', value: 30 },
  { id: 'toy.n.cent', number: ['cent', 'cents'], value: 100 },
  { id: 'toy.n.mille', number: 'mille', value: 1000 },
  { id: 'toy.n.un', number: ['un', 'une'], value: 1 },
  { id: 'toy.c.dizaine', collective: 'dizaine', value: 10 },
  { id: 'toy.b.moins', bound: 'au moins', means: 'at-least' },
  { id: 'toy.b.plus', bound: 'plus de', means: 'at-least' },
  { id: 'toy.v.plusieurs', vague: 'plusieurs', min: 2 },
  { id: 'toy.t.mort', tollNoun: ['mort'], toll: 'killed' },
  { id: 'toy.t.blesse', tollNoun: ['blessé'], toll: 'injured' },
];

/** @throws Error when an entry of the toy lexicon does not fit its schema. */
export function toyLexicon(): CodeLexicon {
  const complain = (c: { line: number; message: string }): never => {
    throw new Error(`toy lexicon, entry ${c.line}: ${c.message}`);
  };
  return {
    events: compileEvents(entries(EVENTS), complain),
    reporting: compileReporting(entries(REPORTING), complain),
    roles: compileActors(entries(ROLES), complain).roles,
    quantities: compileQuantities(entries(QUANTITIES), complain),
  };
}
