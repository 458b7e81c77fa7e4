/** Options that several commands share. In: what the user wrote. Out: checked values, or an error that says what would be valid. */
import { type Command, InvalidArgumentError } from 'commander';
import { EVENT_TYPES, type EventType, STATUSES, type Status } from '../model/codes.js';
import { type Filters, NO_FILTERS, type Store } from '../store/store.js';

/** What commands over the store are handed. */
export interface StoreDeps {
  /** Makes the folder on first use. */
  readonly openStore: (folder: string) => Promise<Store>;
  /** Where data lies unless --data says otherwise. */
  readonly dataFolder: string;
}

export interface DataOption {
  readonly data: string;
}

export function withDataOption(command: Command, { dataFolder }: StoreDeps): Command {
  return command.option('--data <dossier>', 'dossier des données', dataFolder);
}

/** Opens the store for the time of `work`, and closes it whatever happens. */
export async function withStore<T>(
  deps: StoreDeps,
  { data }: DataOption,
  work: (store: Store) => Promise<T>,
): Promise<T> {
  const store = await deps.openStore(data);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

function oneOf<T extends string>(valid: readonly T[]) {
  return (value: string): T => {
    const known = valid.find((v) => v.toLowerCase() === value.toLowerCase());
    if (known === undefined) throw new InvalidArgumentError(`choisir parmi ${valid.join(', ')}.`);
    return known;
  };
}

export function isoDay(value: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));
  if (!day) throw new InvalidArgumentError('il faut un jour AAAA-MM-JJ.');
  return value;
}

function countryCode(value: string): string {
  if (!/^[A-Za-z]{3}$/.test(value))
    throw new InvalidArgumentError('il faut un code ISO de trois lettres, par exemple MLI.');
  return value.toUpperCase();
}

export function wholeNumber(min: number, max: number) {
  return (value: string): number => {
    const number = Number(value);
    if (!/^\d+$/.test(value) || number < min || number > max)
      throw new InvalidArgumentError(`il faut un nombre de ${min} à ${max}.`);
    return number;
  };
}

export interface FilterOptions {
  readonly search?: string;
  readonly type?: EventType;
  readonly status?: Status;
  readonly country?: string;
  readonly actor?: string;
  readonly place?: string;
  readonly from?: string;
  readonly to?: string;
}

export function withFilterOptions(command: Command): Command {
  return command
    .option('--search <mots>', 'articles qui contiennent ces mots')
    .option('--type <type>', 'type d’événement', oneOf(EVENT_TYPES))
    .option('--status <statut>', 'statut', oneOf(STATUSES))
    .option('--country <code>', 'pays (MLI, BFA…)', countryCode)
    .option('--actor <nom>', 'acteur : nom, identifiant ou code')
    .option('--place <nom>', 'localité ou région')
    .option('--from <jour>', 'à partir de ce jour (AAAA-MM-JJ)', isoDay)
    .option('--to <jour>', 'jusqu’à ce jour compris', isoDay);
}

export function filtersOf(options: FilterOptions): Filters {
  const { search, type, status, country, actor, place, from, to } = options;
  return {
    ...NO_FILTERS,
    text: search ?? null,
    type: type ?? null,
    status: status ?? null,
    country: country ?? null,
    actor: actor ?? null,
    place: place ?? null,
    from: from ?? null,
    to: to ?? null,
  };
}
