/** What the words of time say, before they are placed: the tree that `read` builds and `evaluate` turns into days. */
import type { DayPart, Edge, FeastRule, Relative, Season } from '../../lexicon/time.js';
import type { CalendarUnit } from './calendar.js';

/** Where a relative expression starts: the publication date, the last day the text named, a happening ("au lendemain de l'attaque", which cannot be placed), or another expression. */
export type Base = 'now' | 'anchor' | 'event' | TimeNode;
export type Unit = CalendarUnit | 'weekend' | 'hour' | 'minute';

/** "mardi 3 mars 2015", or any part of it. */
export interface DateNode {
  readonly kind: 'date';
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  readonly weekday?: number | undefined;
}

export type TimeNode =
  | DateNode
  /** "hier", "le lendemain de la Tabaski" */
  | { readonly kind: 'shift'; readonly days: number; readonly base: Base }
  /** "il y a deux ans", "trois jours plus tard"; `max` for a vague count ("il y a quelques jours") */
  | { readonly kind: 'offset'; readonly unit: Unit; readonly min: number; readonly max: number; readonly base: Base }
  /** "la semaine dernière" is week -1 */
  | { readonly kind: 'cycle'; readonly unit: Unit; readonly step: number; readonly base: Base }
  /** "les deux dernières semaines"; count null for "ces derniers jours" */
  | { readonly kind: 'cycles'; readonly unit: Unit; readonly count: number | null; readonly sign: 1 | -1 }
  /** "lundi dernier", "mars prochain", "ce Noël" */
  | { readonly kind: 'select'; readonly which: Relative; readonly of: TimeNode }
  /** "lundi en huit" */
  | { readonly kind: 'ahead'; readonly weekday: number; readonly weeks: number }
  /** "le troisième jeudi de novembre", "la dernière semaine de mai", "les trois premiers mois de 2020" (count 3) */
  | {
      readonly kind: 'nth';
      readonly n: number;
      readonly count: number;
      readonly item: { readonly weekday: number } | { readonly unit: Unit };
      readonly of: TimeNode | null;
    }
  /** "lundi de la semaine prochaine" */
  | { readonly kind: 'in'; readonly weekday: number; readonly of: TimeNode }
  /** "la semaine du 6 octobre", "le week-end du 8 mai" */
  | { readonly kind: 'around'; readonly unit: Unit; readonly of: TimeNode }
  /** "fin mai", "le début de la semaine" */
  | { readonly kind: 'edge'; readonly edge: Edge; readonly of: TimeNode }
  /** "mardi soir"; of null: "à l'aube" */
  | { readonly kind: 'part'; readonly part: DayPart; readonly of: TimeNode | null }
  /** "demain à 13 h 30" */
  | { readonly kind: 'hour'; readonly hour: number; readonly minute: number; readonly of: TimeNode | null }
  /** "dans la nuit de mardi à mercredi" */
  | { readonly kind: 'night'; readonly from: TimeNode; readonly to: TimeNode | null }
  | { readonly kind: 'feast'; readonly rule: FeastRule; readonly days: number; readonly year?: number | undefined }
  | { readonly kind: 'season'; readonly season: Season; readonly year?: number | undefined }
  | {
      readonly kind: 'quarter';
      readonly unit: 'quarter' | 'semester';
      readonly n: number;
      readonly of: TimeNode | null;
    }
  /** "les années 1990", "le XXe siècle": first and last year */
  | { readonly kind: 'years'; readonly first: number; readonly last: number }
  /** "du 5 au 9 juin" */
  | { readonly kind: 'span'; readonly from: TimeNode; readonly to: TimeNode }
  /** "depuis lundi", "jusqu'en mai", "d'ici vendredi" */
  | {
      readonly kind: 'open';
      readonly frame: 'since' | 'until' | 'from' | 'before' | 'after' | 'within';
      readonly of: TimeNode;
    };

/** What a reader found at a token: the tree, and the index after its last token. */
export interface Reading {
  readonly node: TimeNode;
  readonly end: number;
}
