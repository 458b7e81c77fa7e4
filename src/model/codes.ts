/** The closed vocabularies of the record (RECORD.md): event types, statuses, modes, sectors. Nothing else may spell them. */

export const EVENT_TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/** Acts done by speaking: to tell them is to report what somebody said. */
export const SPEECH_ACTS: ReadonlySet<EventType> = new Set([
  'AGREE',
  'SUPPORT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'CONCEDE',
]);

export const STATUSES = ['occurred', 'planned', 'hypothetical', 'unconfirmed', 'denied', 'not_occurred'] as const;
export type Status = (typeof STATUSES)[number];

export const SECTORS = [
  'GOV',
  'MIL',
  'COP',
  'JUD',
  'LEG',
  'PTY',
  'REB',
  'UAF',
  'CVL',
  'REF',
  'JRN',
  'NGO',
  'IGO',
  'MED',
  'BUS',
  'REL',
  'EDU',
  'LAB',
  'ELI',
  'OTH',
] as const;
export type Sector = (typeof SECTORS)[number];

/** Modes that each type allows; a type that is absent has none. */
export const MODES: Readonly<Partial<Record<EventType, readonly string[]>>> = {
  ASSAULT: [
    'abduct',
    'beat',
    'torture',
    'sexual',
    'targeted',
    'destroy',
    'primitive',
    'firearms',
    'explosives',
    'suicide-attack',
    'aerial',
    'drone',
    'heavy-weapons',
    'crowd-control',
  ],
  CONSULT: ['visit', 'phone', 'multilateral', 'third-party'],
  PROTEST: ['demo', 'riot', 'strike', 'boycott', 'obstruct', 'hunger'],
  COERCE: ['arrest', 'seize', 'restrict', 'censor', 'curfew', 'martial-law', 'coup', 'block'],
  RETREAT: ['withdraw', 'release', 'resign', 'ceasefire', 'disarm'],
  SANCTION: ['convict', 'expel', 'withdraw', 'discontinue'],
  MOBILIZE: ['troops', 'police'],
  ACCUSE: ['disapprove', 'investigate', 'allege'],
};

export const TOLL_KINDS = ['killed', 'injured', 'abducted', 'missing', 'arrested', 'displaced'] as const;
export type TollKind = (typeof TOLL_KINDS)[number];

export const CONTEXTS = [
  'military',
  'intelligence',
  'executive',
  'legislative',
  'election',
  'political_institutions',
  'pro_democracy',
  'pro_autocracy',
  'economic',
  'legal',
  'reparations',
  'human_rights',
  'rights_freedoms',
  'repression',
  'human_security',
  'gender',
  'lgbt',
  'religion_ethnicity',
  'inequality',
  'diplomatic',
  'territory',
  'peacekeeping',
  'health',
  'asylum',
  'migration',
  'disasters',
  'natural_resource',
  'environment',
  'technology',
  'terrorism',
  'cbrn',
  'cyber',
  'misinformation',
  'crime',
  'corruption',
  'illegal_drugs',
  'trafficking',
] as const;
export type Context = (typeof CONTEXTS)[number];
