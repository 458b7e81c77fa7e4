/** Who holds those to be let go. In: a request that names nobody of whom it asks, and the article. Out: who arrested or took the same people: "La junte détient douze douaniers. **Lomé exige leur libération**" asks the junta. */
import type { EventRecord, Party } from '../../model/record.js';
import type { Article } from './article.js';

const HOLDS = new Set(['arrest', 'abduct']);

/** Of whom a release is asked. */
export function heldBy(event: EventRecord, article: Article): Party[] {
  if (event.type !== 'REQUEST') return [];
  const release = article.events.find((e) => isAskedFor(event, e));
  return release ? holders(release, article, event.actors) : [];
}

function isRelease({ type, mode }: EventRecord): boolean {
  return type === 'RETREAT' && mode === 'release';
}

/** The release that the words of the request go on to name. */
function isAskedFor(request: EventRecord, event: EventRecord): boolean {
  const [asked, freed] = [request.mentions[0], event.mentions[0]];
  if (!asked || !freed || !isRelease(event) || event.status !== 'hypothetical') return false;
  const gap = freed.trigger.start - asked.trigger.end;
  return freed.sentence.start === asked.sentence.start && gap > 0 && gap < NEAR;
}

/** Characters between "exige" and "libération": more words ask for something else besides. */
const NEAR = 60;

/** Of one side only: where two hold people of that kind, nobody says who is meant. */
function holders(release: EventRecord, { events }: Article, notThem: readonly Party[]): Party[] {
  const holding = events.filter((e) => HOLDS.has(e.mode ?? '') && e.actors.length > 0 && isSame(e, release));
  const sides = new Set(holding.map((e) => e.actors.map((p) => p.code).join()));
  const [first] = holding;
  const isOwn = first?.actors.some((p) => notThem.some((own) => own.code === p.code));
  return first && sides.size === 1 && !isOwn ? [...first.actors] : [];
}

/** The same people: by who they are, by the words, or taken up by a pronoun of their code. */
function isSame(held: EventRecord, freed: EventRecord): boolean {
  return freed.recipients.some((f) => held.recipients.some((h) => isOne(h, f)));
}

function isOne(held: Party, freed: Party): boolean {
  if (held.start !== null && held.start === freed.start) return true;
  if (held.code !== freed.code) return false;
  const text = freed.text ?? '';
  return (held.id !== null && held.id === freed.id) || TAKES_UP.test(text) || held.text?.endsWith(text) === true;
}

/** "**leur** libération", "la libération **de ses hommes**": whoever they are has been said. */
const TAKES_UP =
  /^(ils?|elles?|l['’]|les?|la|sa|son|ses|leurs?|celui-ci|celle-ci|ceux-ci|celles-ci|(ces|ses|leurs|ce|cet|cette) .+)$/iu;
