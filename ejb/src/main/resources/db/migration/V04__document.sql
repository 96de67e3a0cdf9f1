-- Documents, their files and what is kept beside them. Bytes are in the content store, found by SHA-512.
create table document (
  id            uuid primary key,
  version       bigint not null,
  agency_id     uuid not null,
  unit_id       uuid not null,
  custody       varchar(20) not null,
  direction     varchar(20) not null,
  fields        text not null,
  type_code     varchar(10),
  code_number   varchar(11),
  code_notation varchar(30),
  issued_date   date,
  organ_name    varchar(200),
  subject       varchar(500),
  duplicate_key varchar(64),
  captured_at   timestamp with time zone not null,
  captured_by   varchar(100) not null
);
create index document_duplicate on document (agency_id, duplicate_key);

create table component (
  id            uuid primary key,
  document_id   uuid not null references document,
  ordinal       integer not null,
  file_name     varchar(255) not null,
  original_name text not null,
  media_type    varchar(150) not null,
  pronom        varchar(20) not null,
  size          bigint not null,
  sha256        varchar(64) not null,
  sha512        varchar(128) not null,
  unique (document_id, ordinal)
);
create index component_sha256 on component (sha256, document_id desc);
create index component_sha512 on component (sha512);

create table rendition (
  id            uuid primary key,
  document_id   uuid not null references document,
  component_id  uuid not null references component,
  purpose       varchar(30) not null,
  profile       varchar(30) not null,
  conformance   varchar(20) not null,
  media_type    varchar(150) not null,
  size          bigint not null,
  sha256        varchar(64) not null,
  sha512        varchar(128) not null,
  tool          varchar(200) not null,
  created_at    timestamp with time zone not null,
  superseded_at timestamp with time zone
);
create index rendition_document on rendition (document_id);
create index rendition_component on rendition (component_id, purpose);
create index rendition_sha512 on rendition (sha512);

create table document_step (
  document_id uuid not null references document,
  step        varchar(30) not null,
  finished_at timestamp with time zone,
  primary key (document_id, step)
);

create table document_finding (
  id          uuid primary key,
  document_id uuid not null references document,
  origin      varchar(30) not null,
  code        varchar(20) not null,
  severity    varchar(10) not null,
  subject     text not null,
  arguments   text not null,
  noted_at    timestamp with time zone not null
);
create index document_finding_document on document_finding (document_id);
