-- Bulk imports, how far they are, and what they brought. last_row, claim and claimed_until let a run go on after a restart:
-- each row of the sheet is one transaction that also moves last_row.
create table intake_import (
  id            uuid primary key,
  version       bigint not null,
  agency_id     uuid not null,
  unit_id       uuid not null,
  file_name     varchar(255) not null,
  size          bigint not null,
  sha256        varchar(64) not null,
  state         varchar(16) not null,
  requested_at  timestamp(6) with time zone not null,
  requested_by  varchar(50) not null,
  requester     varchar(100) not null,
  started_at    timestamp(6) with time zone,
  ended_at      timestamp(6) with time zone,
  rows_total    integer not null,
  rows_done     integer not null,
  last_row      integer not null,
  dossiers      integer not null,
  documents     integer not null,
  already_there integer not null,
  bad           integer not null,
  findings      integer not null,
  claim         uuid,
  claimed_until timestamp(6) with time zone,
  tries         integer not null
);
create index intake_import_agency on intake_import (agency_id, id);
create index intake_import_state on intake_import (state, claimed_until);

create table intake_finding (
  import_id    uuid not null references intake_import,
  number       integer not null,
  sheet        varchar(100) not null,
  sheet_row    integer not null,
  sheet_column varchar(3) not null,
  also_in      varchar(200) not null,
  code         varchar(20) not null,
  severity     varchar(10) not null,
  subject      text not null,
  arguments    text not null,
  primary key (import_id, number)
);

-- What packages brought, so that a second run adds nothing that is there.
create table intake_refused_description (
  import_id uuid not null references intake_import,
  sheet_row integer not null,
  primary key (import_id, sheet_row)
);

create table intake_dossier (
  agency_id   uuid not null,
  dossier_key varchar(64) not null,
  dossier_id  uuid not null,
  import_id   uuid not null references intake_import,
  primary key (agency_id, dossier_key)
);

create table intake_document (
  agency_id    uuid not null,
  document_key varchar(64) not null,
  place_key    varchar(64) not null,
  document_id  uuid not null,
  import_id    uuid not null references intake_import,
  sheet_row    integer not null,
  primary key (agency_id, document_key)
);
create index intake_document_place on intake_document (agency_id, place_key);
