/** The cast of an article: who is named, by which words, with which code; everything that the resolution of phrases asks for. */
import type { Article } from '../../model/article.js';
import type { ActorIndex } from './actor-index.js';
import type { Entities, Entity } from './entity.js';
import type { NameHit } from './hit.js';
import type { SaidRoles } from './said-roles.js';
import type { Scanned } from './scanned.js';
import type { Sense } from './sense.js';
import type { Setting } from './setting.js';

export interface Cast {
  readonly scanned: Scanned;
  readonly setting: Setting;
  readonly index: ActorIndex;
  readonly entities: Entities;
  readonly said: SaidRoles;
  entityOf(hit: NameHit): Entity | null;
  senseOf(sentence: number, first: number, last: number): Sense;
}

export type ActorArticle = Pick<Article, 'published' | 'dateline'>;
