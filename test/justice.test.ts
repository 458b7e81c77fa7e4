/** Courts, bans, unions and envoys: short articles of our own, one construction each, read by the whole program. */
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

const names = (parties: EventRecord['actors']): string[] => parties.map((p) => `${p.name} ${p.code}`);

describe('who acts together', () => {
  it('keeps the homologue behind the rank of the first', () => {
    const text =
      'Le ministre nigérien de la Défense, le général Issa Bako, et son homologue burkinabè, Awa Sanou, ont signé un accord.';
    expect(events(text, 'SUPPORT')[0]?.actors.map((p) => p.code)).toEqual(['NER.GOV', 'BFA.GOV']);
  });

  it('leaves one man of two trades alone', () => {
    const text = 'Le maire de Lomé, Kodjo Atta, avocat et écrivain, a signé un accord.';
    expect(events(text, 'SUPPORT')[0]?.actors.length).toBe(1);
  });
});

describe('what is asked of several', () => {
  it('is heard behind a list whose second member looks like a title', () => {
    const text =
      'La présidente de la Commission de la Cédéao a alors invité le gouvernement guinéen, la classe politique et la société civile à soutenir le médiateur.';
    expect(names(events(text, 'REQUEST')[0]?.recipients ?? []).length).toBe(3);
  });
});

describe('who is convicted', () => {
  it('is not merely blamed', () => {
    expect(events('Tchad : condamnation des manifestants à Koro.', 'SANCTION', 'convict').length).toBe(1);
    expect(events('La condamnation des violences par le Tchad a été saluée.', 'SANCTION').length).toBe(0);
  });
});

describe('who is outraged', () => {
  it('stands behind his words, and is not whom they speak of', () => {
    const text =
      "« Le gouvernement togolais n'a pas le droit d'interdire les marches », s'indigne Awa Koné, jointe par RFI.";
    expect(events(text, 'ACCUSE')[0]?.actors.map((p) => p.text)).toEqual(['Awa Koné']);
  });
});
