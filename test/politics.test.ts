/** Parties, prisoners and powers: short articles of our own, one construction each, read by the whole program. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { EventRecord } from '../src/model/record.js';
import { openVigie, type Vigie } from '../src/pipeline/open-vigie.js';
import { recordOf } from './support/event-named.js';

let vigie: Vigie;
beforeAll(async () => {
  vigie = await openVigie();
});

const events = (text: string, type: string, mode: string | null = null): EventRecord[] =>
  recordOf(vigie, text).events.filter((e) => e.type === type && (mode === null || e.mode === mode));

const codes = (parties: EventRecord['actors']): string[] => parties.map((p) => p.code);

describe('who is arrested and let go', () => {
  it('holds all names behind the plural that they share', () => {
    const [arrest] = events(
      'Au Gabon, deux opposants, Paul Mba et Jean Ondo, ont été arrêtés lundi.',
      'COERCE',
      'arrest',
    );
    expect(arrest?.recipients.map((p) => `${p.text} ${p.code}`)).toEqual([
      'deux opposants, Paul Mba et Jean Ondo GAB.PTY',
    ]);
  });

  it('takes two titles behind one article for one man', () => {
    const [arrest] = events("Au Tchad, l'ancien ministre et opposant Moussa Abakar a été arrêté.", 'COERCE', 'arrest');
    expect(arrest?.recipients.map((p) => p.name)).toEqual(['Moussa Abakar']);
  });

  it('keeps a release that is asked for many apart from that of one', () => {
    const text =
      "L'ONU a demandé au Togo de libérer les prisonniers d'opinion. Le syndicaliste Koffi Exemple a été remis en liberté lundi.";
    const releases = events(text, 'RETREAT', 'release');
    expect(releases.map((e) => e.status).sort()).toEqual(['hypothetical', 'occurred']);
  });

  it('lets "elle soit libérée" mean who was taken', () => {
    const text =
      "Au Bénin, l'opposante Awa Sossou a été arrêtée lundi. La ministre de la Justice, Rita Dossa, a salué la police. Le parti exige qu'elle soit libérée.";
    expect(codes(events(text, 'RETREAT', 'release')[0]?.recipients ?? [])).toEqual(['BEN.PTY']);
  });
});

describe('who decides, and against whom', () => {
  it('gives a decree to who signs it', () => {
    const [ban] = events('Au Cameroun, le préfet a signé un arrêté interdisant les marches.', 'COERCE', 'restrict');
    expect(codes(ban?.actors ?? [])).toEqual(['CMR.GOV']);
  });

  it('takes a march before an embassy for one against its state', () => {
    const [march] = events(
      "Au Niger, des milliers de personnes ont manifesté devant l'ambassade de France.",
      'PROTEST',
    );
    expect(codes(march?.recipients ?? [])).toEqual(['FRA.GOV']);
  });

  it('does not make the supporters of another country its nationals', () => {
    const [march] = events('Des manifestants pro-russes ont défilé à Niamey.', 'PROTEST');
    expect(codes(march?.actors ?? [])).toEqual(['NER.CVL']);
  });

  it('gives the post that "celui" repeats its sector', () => {
    const [arrest] = events('Au Niger, le ministre du Pétrole et celui des Mines ont été arrêtés.', 'COERCE', 'arrest');
    expect(codes(arrest?.recipients ?? [])).toEqual(['NER.GOV', 'NER.GOV']);
  });

  it('finds three subjects where the second is called an apposition', () => {
    const text =
      'Le président sénégalais Bassirou Diomaye Faye, le Premier ministre espagnol et le roi du Maroc ont félicité le Togo.';
    expect(codes(events(text, 'SUPPORT')[0]?.actors ?? [])).toEqual(['SEN.GOV', 'ESP.GOV', 'MAR.GOV']);
  });
});

describe('who goes on speaking', () => {
  it('takes up a report as well as a quotation', () => {
    const text =
      "« Il n'y a pas eu d'élection », a dit Issa Modibo, le chef du parti. Le gouverneur de Kayes, Ali Sow, a affirmé que des manifestants avaient attaqué une brigade au Mali. Cent personnes ont été arrêtées, a-t-il ajouté.";
    const [arrest] = events(text, 'COERCE', 'arrest');
    expect(arrest?.claimants.map((c) => c.text)).toEqual(['Le gouverneur de Kayes, Ali Sow']);
  });
});
