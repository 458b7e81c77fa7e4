/** Who takes part in an article: one entity a person, body, force or group. In: names as they are met. Out: entities with code, titles and mentions. */
import type { Sector } from '../../model/codes.js';
import type { HitRange } from './hit.js';

export type EntityKind = 'person' | 'body' | 'government' | 'collective';

export interface Entity {
  readonly key: string;
  readonly kind: EntityKind;
  /** Id of the lexicon; null for somebody it does not hold. */
  readonly id: string | null;
  /** The fullest name found in the article. */
  name: string;
  country: string;
  sector: Sector;
  readonly mentions: HitRange[];
  /** Ids of the roles by which the article names this entity: "ministre", "général". */
  readonly titles: Set<string>;
  /** The title's clause tells against the article's own country: it stays unknown. */
  undetermined?: boolean;
  /** True when the article says it is one person with no public role ("un riverain, X"). */
  private: boolean;
}

export class Entities {
  private readonly byKey = new Map<string, Entity>();

  get(key: string): Entity | undefined {
    return this.byKey.get(key);
  }

  /** The entity of a key, made by `create` the first time. */
  ensure(key: string, create: () => Omit<Entity, 'key' | 'mentions' | 'titles' | 'private'>): Entity {
    const known = this.byKey.get(key);
    if (known) return known;
    const made: Entity = { ...create(), key, mentions: [], titles: new Set(), private: false };
    this.byKey.set(key, made);
    return made;
  }

  all(): Entity[] {
    return [...this.byKey.values()];
  }
}

export function codeOf(entity: Pick<Entity, 'country' | 'sector'>): string {
  return `${entity.country}.${entity.sector}`;
}

/** Adds a mention once; the list stays in the order of the text. */
export function mention(entity: Entity, range: HitRange): void {
  if (entity.mentions.some((m) => m.start === range.start && m.end === range.end)) return;
  entity.mentions.push(range);
  entity.mentions.sort((a, b) => a.start - b.start);
}
