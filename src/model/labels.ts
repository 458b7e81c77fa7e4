/** Labels: what the closed codes are called for people, and how a type builds its French sentence. `lexicon/codes` fills it, `main` hands it to export, desk and cli. */
import type { Context, EventType, Sector, Status, TollKind } from './codes.js';

export interface Label {
  readonly fr: string;
  readonly en: string;
}

/** How an event is told: "Attaque" + par + actors + contre + recipients; "Rencontre" + entre + parties. */
export interface Phrasing {
  readonly noun: string;
  readonly by: string;
  readonly to: string;
  /** The preposition that joins equal parties of a mutual act; null where the act is one-sided. */
  readonly between: string | null;
}

/** In words or in deeds, with or against: PLOVER's four quarters. */
export const QUADS = ['verbal-cooperation', 'material-cooperation', 'verbal-conflict', 'material-conflict'] as const;
export type Quad = (typeof QUADS)[number];

export interface TypeLabel extends Label, Phrasing {
  readonly quad: Quad;
  readonly definition: string;
}

/** A mode that has its own noun ("Enlèvement de… par…") brings its own phrasing; the others stand in brackets after the type's noun. */
export interface ModeLabel extends Label {
  readonly phrasing: Phrasing | null;
}

/** What a party is called of which a text says the sector alone: "un groupe armé", "des civils". */
export interface SectorLabel extends Label {
  readonly party: string;
}

export interface StatusLabel extends Label {
  readonly definition: string;
}

export interface TollLabel {
  readonly one: string;
  readonly many: string;
}

export const ARTICLES = ['le', 'la', 'l’', 'les'] as const;
export type Article = (typeof ARTICLES)[number];

/** A country as the files of ACLED write it. */
export interface CountryCode {
  /** ISO 3166-1 numeric. */
  readonly numeric: number;
  readonly en: string;
  readonly region: string;
  /** Of its French name: "la" (France); null for Djibouti, Cuba. */
  readonly article: Article | null;
}

export interface CodeLabels {
  readonly types: Readonly<Record<EventType, TypeLabel>>;
  readonly statuses: Readonly<Record<Status, StatusLabel>>;
  readonly sectors: Readonly<Record<Sector, SectorLabel>>;
  readonly tolls: Readonly<Record<TollKind, TollLabel>>;
  readonly contexts: Readonly<Record<Context, Label>>;
  /** By "TYPE/mode": "ASSAULT/abduct". */
  readonly modes: Readonly<Record<string, ModeLabel>>;
  /** "MLI" -> "Mali"; the code itself where the name is not known. */
  readonly country: (iso3: string) => string;
  /** Why a piece of a page was left out; the reason itself where it has no label. */
  readonly removal: (reason: string) => string;
  /** Null for INT, UNK and codes that are no country. */
  readonly countryCode: (iso3: string) => CountryCode | null;
}
