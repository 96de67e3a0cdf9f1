-- File plans, dossiers and the documents in them.
create table file_plan (
  id          uuid primary key,
  version     bigint not null,
  agency_id   uuid not null,
  file_year   integer not null,
  state       varchar(16) not null,
  approved_at timestamp with time zone,
  approved_by varchar(200),
  constraint file_plan_one_per_year unique (agency_id, file_year)
);

create table file_plan_entry (
  id                uuid primary key,
  plan_id           uuid not null references file_plan (id),
  ordinal           integer not null,
  notation          varchar(20) not null,
  heading           varchar(1000) not null,
  title             varchar(1000) not null,
  search_text       varchar(1200) not null,
  retention_rule    varchar(300) not null,
  official_schedule varchar(50),
  official_line     varchar(50),
  official_rule     varchar(300),
  legal_source      varchar(500),
  responsible       varchar(200) not null,
  note              varchar(500) not null
);
create index file_plan_entry_plan on file_plan_entry (plan_id, ordinal);
create index file_plan_entry_notation on file_plan_entry (plan_id, notation);

create table dossier (
  id                 uuid primary key,
  version            bigint not null,
  agency_id          uuid not null,
  unit_id            uuid not null,
  file_year          integer not null,
  notation           varchar(40) not null,
  code               varchar(100) not null,
  file_plan_entry_id uuid,
  state              varchar(16) not null,
  custody            varchar(8) not null,
  metadata           text not null,
  search_text        varchar(1200) not null,
  retention_rule     varchar(300),
  retention_basis    varchar(16),
  official_schedule  varchar(50),
  official_line      varchar(50),
  official_rule      varchar(300),
  legal_source       varchar(500),
  counts_from        date,
  expires_on         date,
  ended_on           date,
  submission_due_on  date,
  return_reason      varchar(2000),
  opened_at          timestamp with time zone not null,
  opened_by          varchar(200) not null,
  constraint dossier_code unique (code)
);
-- lists are read newest first by exactly these orders: H2 does not read an index backwards
create index dossier_agency on dossier (agency_id, id desc);
create index dossier_agency_state on dossier (agency_id, state, id desc);
create index dossier_agency_year on dossier (agency_id, file_year, id desc);
create index dossier_agency_state_year on dossier (agency_id, state, file_year, id desc);
create index dossier_unit on dossier (unit_id, id desc);
create index dossier_unit_state on dossier (unit_id, state, id desc);
create index dossier_unit_year on dossier (unit_id, file_year, id desc);
create index dossier_unit_state_year on dossier (unit_id, state, file_year, id desc);
create index dossier_custody on dossier (custody, id desc);
create index dossier_custody_state on dossier (custody, state, id desc);
create index dossier_agency_due on dossier (agency_id, state, submission_due_on, id);
create index dossier_unit_due on dossier (unit_id, state, submission_due_on, id);
create index dossier_agency_holdings on dossier (agency_id, state, file_year, retention_rule, id);
create index dossier_custody_holdings on dossier (custody, state, file_year, retention_rule, id);
create index dossier_entry on dossier (file_plan_entry_id);

create table dossier_tally (
  dossier_id     uuid primary key references dossier (id),
  last_ordinal   integer not null,
  document_count integer not null
);

create table dossier_document (
  dossier_id  uuid not null references dossier (id),
  document_id uuid not null,
  ordinal     integer not null,
  filed_at    timestamp with time zone not null,
  filed_by    varchar(200) not null,
  primary key (dossier_id, document_id),
  constraint dossier_document_ordinal unique (dossier_id, ordinal)
);
create index dossier_document_document on dossier_document (document_id);

create table dossier_number (
  agency_id   uuid not null,
  file_year   integer not null,
  last_number integer not null,
  primary key (agency_id, file_year)
);
