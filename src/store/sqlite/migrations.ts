/** The steps that bring a database file to this version. Order is the number: add new steps at the end, never change one that was released. */
import type { Database } from 'better-sqlite3';

const FIRST = `
create table article (
  n integer primary key,
  id text not null unique,
  record_hash text not null,
  text_hash text not null,
  url text,
  title text not null,
  site text,
  published_at text,
  sorted_at text not null,
  added text not null,
  changed text not null,
  origin text,
  record blob not null
);
create index article_sorted on article (sorted_at);
create index article_added on article (added);
create index article_origin on article (origin);
create index article_url on article (url);

create table event (
  article integer not null references article (n) on delete cascade,
  o integer not null,
  type text not null,
  status text not null,
  country text,
  day_from text,
  day_to text,
  primary key (article, o)
) without rowid;
create index event_day on event (day_from);
create index event_type on event (type, day_from);
create index event_country on event (country, day_from);

create table name (n integer primary key, key text not null, name text not null, unique (key, name));

create table actor (
  article integer not null references article (n) on delete cascade,
  o integer not null,
  name integer not null references name (n),
  id text,
  code text not null
);
create index actor_article on actor (article);
create index actor_name on actor (name);
create index actor_id on actor (id) where id is not null;
create index actor_code on actor (code);

create table place (
  article integer not null references article (n) on delete cascade,
  o integer not null,
  name integer not null references name (n),
  country text not null
);
create index place_article on place (article);
create index place_name on place (name);
create index place_country on place (country);

create table link (
  article integer not null references article (n) on delete cascade,
  href text not null,
  text text not null
);
create index link_article on link (article);
create index link_href on link (href);

create table page (
  article integer primary key references article (n) on delete cascade,
  url text,
  content_type text,
  fetched text,
  size integer not null,
  bytes blob not null
);

create table origin (id text primary key, agency text, first text) without rowid;

create table copy_key (
  key text not null,
  article integer not null references article (n) on delete cascade,
  primary key (key, article)
) without rowid;
create index copy_key_article on copy_key (article);

create table visit (one integer primary key check (one = 1), seen text, since text);
insert into visit values (1, null, null);

create virtual table search using fts5 (title, body, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 0");
`;

const MIGRATIONS: readonly string[] = [FIRST];

/** @throws when a newer Vigie wrote the file: reading it with older code could damage it. */
export function migrate(db: Database, file: string): void {
  const version = Number(db.pragma('user_version', { simple: true }));
  if (version > MIGRATIONS.length) {
    throw new Error(
      `${file} : données écrites par une version plus récente de Vigie (schéma ${version}, celle-ci va jusqu’à ${MIGRATIONS.length}). Mettez Vigie à jour, ou choisissez un autre dossier avec --data.`,
    );
  }
  for (let n = version; n < MIGRATIONS.length; n++) {
    db.transaction(() => {
      db.exec(MIGRATIONS[n] ?? '');
      db.pragma(`user_version = ${n + 1}`);
    }).immediate();
  }
}
