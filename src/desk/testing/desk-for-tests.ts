/** A desk over a passing store with the fictional records: what the route tests and the browser tests ask. */
import { testLabels } from '../../../test/support/fictional-labels.js';
import { fictionalRecords } from '../../../test/support/fictional-records.js';
import type { VigieRecord } from '../../model/record.js';
import type { Store } from '../../store/store.js';
import type { DeskDeps } from '../deps.js';

/** Fills a store as `vigie add` does: two of the fictional articles are one dispatch. */
export async function fillStore(store: Store, records: readonly VigieRecord[] = fictionalRecords()): Promise<void> {
  const items = records.map((record) => ({ record, page: null, copyKeys: [] }));
  await store.add(items, { now: '2026-03-19T08:00:00.000Z', replace: false });
  const copies = ['mine-solamba', 'quotidien-9912'].map((id) => ({ id, similarity: 1, exact: false }));
  await store.setOrigins([{ id: 'mine-solamba', agency: 'AGX', first: 'mine-solamba', copies }]);
}

/** @param errors receives what the desk would tell the terminal. */
export function deskDeps(store: Store, errors: unknown[] = []): DeskDeps {
  return {
    store,
    labels: testLabels(),
    explain: (id) =>
      id === 'fr.verb.sauter-mine'
        ? {
            id,
            kind: 'verbe',
            note: 'Le sujet est la victime.',
            example: 'Un bus a sauté sur une mine.',
            place: 'fr/verbs/assault.yaml:41',
          }
        : null,
    now: () => '2026-03-20T08:00:00.000Z',
    watch: false,
    onError: (error) => errors.push(error),
  };
}
