/** Parties that no word of an event's own sentences names. In: the events of an article and its fallen. Out: the same events, an empty side filled where the article makes plain whose it is. */
import type { EventRecord, Party } from '../../model/record.js';
import { answered } from './answered.js';
import type { Article } from './article.js';
import { attackers } from './attackers.js';
import { blamedFor } from './blamed.js';
import { withCrowd } from './clashed.js';
import { sentencing } from './court.js';
import { decided } from './decided.js';
import { decreed } from './decreed.js';
import { fighting } from './fighting.js';
import { fought } from './fought.js';
import { heldBy } from './holding.js';
import { honoured, honouring } from './honoured.js';
import { honouredByName } from './honoured-by-name.js';
import { hosted } from './hosted.js';
import { judged } from './judged.js';
import { labelled } from './labelled.js';
import { operating } from './operating.js';
import { opposed } from './opposed.js';
import { overthrowing, overthrown } from './overthrown.js';
import { ownFighters } from './own-fighters.js';
import { power } from './power.js';
import { protested } from './protested.js';

type Implies = (event: EventRecord, article: Article) => readonly Party[];

interface Rule {
  readonly id: string;
  readonly side: 'actors' | 'recipients';
  readonly implies: Implies;
}

const RULES: readonly Rule[] = [
  { id: 'fr.implied.opposed', side: 'recipients', implies: opposed },
  { id: 'fr.implied.operating', side: 'actors', implies: operating },
  { id: 'fr.implied.fighting', side: 'actors', implies: fighting },
  { id: 'fr.implied.attackers', side: 'actors', implies: attackers },
  { id: 'fr.implied.fought', side: 'recipients', implies: fought },
  { id: 'fr.implied.overthrown', side: 'recipients', implies: overthrown },
  { id: 'fr.implied.overthrowing', side: 'actors', implies: overthrowing },
  { id: 'fr.implied.protested', side: 'recipients', implies: protested },
  { id: 'fr.implied.honoured', side: 'recipients', implies: honoured },
  { id: 'fr.implied.honouring', side: 'actors', implies: honouring },
  { id: 'fr.implied.court', side: 'actors', implies: sentencing },
  { id: 'fr.implied.labelled', side: 'recipients', implies: labelled },
  { id: 'fr.implied.decided', side: 'recipients', implies: decided },
  { id: 'fr.implied.blamed', side: 'recipients', implies: blamedFor },
  { id: 'fr.implied.answered', side: 'recipients', implies: answered },
  { id: 'fr.implied.held', side: 'recipients', implies: heldBy },
  { id: 'fr.implied.judged', side: 'recipients', implies: judged },
  { id: 'fr.implied.power', side: 'recipients', implies: power },
];

/** Before all others: "la radio est interdite… **cette décision**" has its decider. */
const DECREED: Rule = { id: 'fr.implied.decreed', side: 'actors', implies: decreed };

export function withImplied(article: Article): EventRecord[] {
  const told = [...article.events].sort((a, b) => offsetOf(a) - offsetOf(b));
  const events = told.map((event) => filled(event, DECREED, { ...article, events: told }));
  return events.map((event) => ownFighters(withSides(event, { ...article, events }), article));
}

function withSides(event: EventRecord, article: Article): EventRecord {
  const sided = RULES.reduce((e, rule) => filled(e, rule, article), withCrowd(event, article));
  return honouredByName(hosted(sided, article), article);
}

function filled(event: EventRecord, { id, side, implies }: Rule, article: Article): EventRecord {
  if (event[side].length > 0) return event;
  const found = implies(event, article);
  return found.length === 0 ? event : { ...event, [side]: found, rules: [...event.rules, id] };
}

function offsetOf(event: EventRecord): number {
  return event.mentions[0]?.trigger.start ?? 0;
}
