/** The desk's addresses. In: the parameters of an address, or filters. Out: filters with complaints about what was not understood, or the shortest address that says the same. */
import { EVENT_TYPES, type EventType, STATUSES, type Status } from '../model/codes.js';
import { type Filters, NO_FILTERS } from '../store/store.js';

export const VIEWS = ['articles', 'evenements'] as const;
export type View = (typeof VIEWS)[number];

export interface DeskQuery {
  readonly view: View;
  readonly filters: Omit<Filters, 'since'>;
  /** Only what came since the last visit. */
  readonly fresh: boolean;
  readonly page: number;
}

type Params = Readonly<Record<string, string>>;

/** The names that people see in the address, by filter. */
const NAMES = {
  text: 'q',
  type: 'type',
  status: 'statut',
  country: 'pays',
  actor: 'acteur',
  place: 'lieu',
  from: 'du',
  to: 'au',
} as const satisfies Readonly<Record<keyof Omit<Filters, 'since'>, string>>;

interface Read {
  readonly query: DeskQuery;
  /** In French: which parameter was left out of account, and what would be valid. */
  readonly complaints: readonly string[];
}

export function readQuery(params: Params): Read {
  const complaints: string[] = [];
  const oneOf = <T extends string>(name: string, valid: readonly T[]): T | null => {
    const value = words(params[name]);
    const known = valid.find((v) => v === value) ?? null;
    if (value !== null && known === null) {
      complaints.push(`« ${name}=${value} » n’est pas connu ; valeurs possibles : ${valid.join(', ')}.`);
    }
    return known;
  };
  const matching = (name: string, shape: RegExp, example: string): string | null => {
    const value = words(params[name]);
    if (value === null || shape.test(value)) return value;
    complaints.push(`« ${name}=${value} » n’est pas compris ; il faudrait par exemple « ${example} ».`);
    return null;
  };
  const query: DeskQuery = {
    view: oneOf('vue', VIEWS) ?? 'articles',
    filters: {
      text: words(params[NAMES.text]),
      type: oneOf<EventType>(NAMES.type, EVENT_TYPES),
      status: oneOf<Status>(NAMES.status, STATUSES),
      country: matching(NAMES.country, /^[A-Z]{3}$/, 'MLI'),
      actor: words(params[NAMES.actor]),
      place: words(params[NAMES.place]),
      from: matching(NAMES.from, DAY, '2026-03-01'),
      to: matching(NAMES.to, DAY, '2026-03-31'),
    },
    fresh: words(params['nouveau']) !== null,
    page: Number(matching('page', /^[1-9]\d{0,6}$/, '2') ?? 1),
  };
  return { query, complaints };
}

const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

function words(value: string | undefined): string | null {
  const trimmed = value?.trim().slice(0, 200) ?? '';
  return trimmed === '' ? null : trimmed;
}

/** "/?vue=evenements&type=ASSAULT": defaults and empty fields are left out. */
export function addressOf(query: DeskQuery, path = '/'): string {
  const params = new URLSearchParams();
  if (query.view !== 'articles') params.set('vue', query.view);
  for (const [key, name] of Object.entries(NAMES)) {
    const value = query.filters[key as keyof typeof NAMES];
    if (value !== null) params.set(name, value);
  }
  if (query.fresh) params.set('nouveau', '1');
  if (query.page > 1) params.set('page', String(query.page));
  const written = params.toString();
  return written === '' ? path : `${path}?${written}`;
}

/** A form sends its empty fields too: such an address is redirected to its short form, so that what people share is readable. */
export function hasEmptyFields(params: Params): boolean {
  return Object.values(params).some((value) => value.trim() === '');
}

export const NO_QUERY: DeskQuery = { view: 'articles', filters: NO_FILTERS, fresh: false, page: 1 };

export function isFiltered({ filters, fresh }: DeskQuery): boolean {
  return fresh || Object.values(filters).some((value) => value !== null);
}
