/** Copies to origins. In: articles. Out: one origin for each distinct text, with its copies. Linear in the number of articles: only those that share a band are compared. */
import type { Copy, MergeArticle, Origin } from '../model/origin.js';
import { commonCredit, creditKeys, shareCredit } from './credit.js';
import { type Fingerprint, fingerprintOf, keysOf } from './fingerprint.js';
import { copyLikeness, type Likeness } from './similarity.js';

interface Member {
  readonly article: MergeArticle;
  readonly print: Fingerprint;
  readonly credits: ReadonlySet<string>;
}

interface Group {
  readonly leader: Member;
  readonly members: { readonly member: Member; readonly likeness: Likeness }[];
}

const WITHIN_LEADER: Likeness = { similarity: 1, exact: true };

/**
 * Each article joins the most similar leader before it in time, or leads a group of its own. Comparing with leaders alone keeps a
 * press review that holds two dispatches from joining them into one.
 * @returns origins in order of publication; the order of `articles` does not matter.
 */
export function mergeArticles(articles: readonly MergeArticle[]): Origin[] {
  const groups: Group[] = [];
  const byKey = new Map<string, Group[]>();
  for (const article of [...articles].sort(byPublication)) {
    const member = { article, print: fingerprintOf(article.text), credits: creditKeys(article.credits) };
    const found = bestGroup(member, byKey);
    if (found) found.group.members.push({ member, likeness: found.likeness });
    else groups.push(openGroup(member, byKey));
  }
  return groups.map(originOf);
}

function openGroup(leader: Member, byKey: Map<string, Group[]>): Group {
  const group = { leader, members: [{ member: leader, likeness: WITHIN_LEADER }] };
  for (const key of keysOf(leader.print)) byKey.set(key, [...(byKey.get(key) ?? []), group]);
  return group;
}

function bestGroup(member: Member, byKey: ReadonlyMap<string, readonly Group[]>) {
  const candidates = new Set(keysOf(member.print).flatMap((key) => byKey.get(key) ?? []));
  let best: { group: Group; likeness: Likeness } | null = null;
  for (const group of candidates) {
    const likeness = copyLikeness(group.leader.print, member.print, shareCredit(group.leader.credits, member.credits));
    if (likeness && (best === null || likeness.similarity > best.likeness.similarity)) best = { group, likeness };
  }
  return best;
}

function originOf({ leader, members }: Group): Origin {
  const copies: Copy[] = members.map(({ member, likeness }) => ({ id: member.article.id, ...likeness }));
  return {
    id: leader.article.id,
    agency: commonCredit(members.map(({ member }) => member.article.credits)),
    first: firstPublished(members.map(({ member }) => member.article)),
    copies,
  };
}

/** Null when it is not certain: somebody is undated, or the first two share a day and one of them gives no hour. */
function firstPublished(sorted: readonly MergeArticle[]): string | null {
  const [one, two] = sorted;
  if (!one || sorted.some((article) => timeOf(article.published) === UNDATED)) return null;
  if (!two) return one.id;
  return surelyBefore(one.published ?? '', two.published ?? '') ? one.id : null;
}

function surelyBefore(a: string, b: string): boolean {
  const timed = a.length > DAY_LENGTH && b.length > DAY_LENGTH;
  return timed ? timeOf(a) < timeOf(b) : a.slice(0, DAY_LENGTH) < b.slice(0, DAY_LENGTH);
}

function byPublication(a: MergeArticle, b: MergeArticle): number {
  const [timeA, timeB] = [timeOf(a.published), timeOf(b.published)];
  if (timeA !== timeB) return timeA < timeB ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

const DAY_LENGTH = '2026-03-14'.length;
/** Undated articles come last: they never take the lead from a dated one. */
const UNDATED = Number.POSITIVE_INFINITY;

function timeOf(published: string | null): number {
  if (published === null) return UNDATED;
  // An hour without a zone is read as UTC, so that the order does not depend on the machine's zone.
  const zoned = published.length <= DAY_LENGTH || /(?:Z|[+-]\d\d:?\d\d)$/.test(published) ? published : `${published}Z`;
  const time = Date.parse(zoned);
  return Number.isNaN(time) ? UNDATED : time;
}
