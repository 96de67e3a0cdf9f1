-- What can be found: one row for each dossier and document, made from events. The full-text index is made from it.
create table search_entry (
  id            uuid primary key,
  type          varchar(10) not null,
  agency        uuid not null,
  unit          uuid not null,
  custody       varchar(10) not null,
  state         varchar(20) not null,
  title         text not null,
  reference     text not null,
  notation      text not null,
  document_type text not null,
  type_label    text not null,
  direction     varchar(10) not null,
  organ_name    text not null,
  keywords      text not null,
  description   text not null,
  begins_on     date,
  ends_on       date,
  begin_year    integer,
  text_coverage varchar(10) not null,
  refreshed_at  timestamp with time zone not null
);

-- Runs over all entries.
create table search_rebuild (
  id            uuid primary key,
  started_at    timestamp with time zone not null,
  finished_at   timestamp with time zone,
  last_entry    uuid not null,
  entries_done  bigint not null,
  entries_total bigint not null
);
