/** Those to whom one promises or of whom one asks what is one's own. In: a pledge or a request. Out: the same without the government that pledges "toutes les options **de la France**", or the soldiers whose return their own party demands. */
import type { EventRecord, Party } from '../../model/record.js';
import { sectorOf } from './most-often.js';

export function notToOneself(event: EventRecord): EventRecord {
  const recipients = event.recipients.filter((party) => !isOwn(event, party));
  return recipients.length === event.recipients.length ? event : { ...event, recipients };
}

function isOwn({ type, actors }: EventRecord, party: Party): boolean {
  const [country] = party.code.split('.');
  // "proteste contre **ses** conditions de détention": nobody accuses himself
  if (type === 'ACCUSE' && POSSESSIVE.test(party.text ?? '')) return actors.some((a) => a.code === party.code);
  if (country === 'INT' || country === 'UNK') return false;
  // "Paris accuse **le pays** de mentir": another than the accuser, whichever it is
  if (AGAINST.test(type) && /^l[ea] pays$/i.test(party.text ?? '')) return actors.some((a) => a.code === party.code);
  if (type === 'AGREE') return isWhole(party) && sectorOf(party) === 'GOV' && actors.some((a) => a.code === party.code);
  // "un parti réclame le retour **des troupes**": it asks their government
  return (
    type === 'REQUEST' && sectorOf(party) === 'MIL' && actors.length > 0 && actors.every((a) => asksAtHome(a, country))
  );
}

/** What a state does to another. */
const AGAINST = /^(ACCUSE|THREATEN|SANCTION|REJECT)$/;

const POSSESSIVE = /^(son|sa|ses|leurs?)$/i;

function asksAtHome(actor: Party, country: string | undefined): boolean {
  return actor.code.startsWith(`${country}.`) && ['PTY', 'LEG', 'CVL'].includes(sectorOf(actor));
}

/** The state, or something of it: "la France", "le pouvoir"; in "a autorisé **un ministre** à cumuler" it is somebody else. */
function isWhole({ text, name }: Party): boolean {
  if (text === null || /^une? /i.test(text)) return false;
  return name === null || (text !== name && text.replace(/^(l[ea] |les |l['’])/i, '') === name);
}
