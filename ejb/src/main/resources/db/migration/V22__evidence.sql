-- Hash trees and their time stamps (RFC 4998). The leaves of a tree are in its file; here stands what finds them.
create table evidence_tree (
  id           uuid primary key,
  version      bigint not null,
  number       bigint not null,
  kind         varchar(20) not null,
  state        varchar(20) not null,
  algorithm    varchar(20) not null,
  begun_at     timestamp with time zone not null,
  -- of a tree over objects: the end of the audit trail, one of its objects
  audit_seq    bigint,
  audit_hash   char(64),
  objects      bigint not null,
  root         varchar(128),
  file_name    varchar(100),
  file_sha256  varchar(64),
  -- Base64
  token        text,
  stamped_at   timestamp with time zone,
  authority    text,
  -- when its time stamp must be renewed, and why; none while no end is known
  due_at       timestamp with time zone,
  due_reason   varchar(40),
  constraint evidence_tree_number unique (number)
);
create index evidence_tree_state on evidence_tree (state, due_at);

-- The time stamps of the records of a tree over objects, in order: its own, then those that renew it.
create table evidence_time_stamp (
  tree_id  uuid not null references evidence_tree,
  chain    integer not null,
  ordinal  integer not null,
  -- the tree that bears the time stamp
  stamp_id uuid not null references evidence_tree,
  primary key (tree_id, chain, ordinal)
);
create index evidence_time_stamp_stamp on evidence_time_stamp (stamp_id);

-- All that is to be proved. The id is that of the thing; a package has that of its dossier.
create table evidence_object (
  id           uuid primary key,
  kind         varchar(20) not null,
  purpose      varchar(30) not null,
  document_id  uuid,
  component_id uuid,
  agency_id    uuid not null,
  sha256       varchar(64) not null,
  sha512       varchar(128),
  since        timestamp with time zone not null,
  tree_id      uuid references evidence_tree
);
create index evidence_object_tree on evidence_object (tree_id, id);
create index evidence_object_component on evidence_object (component_id);
create index evidence_object_document on evidence_object (document_id);

-- The one row of what is to be done, and whose turn it is.
create table evidence_plan (
  id            integer primary key check (id = 1),
  version       bigint not null,
  next_daily    timestamp with time zone,
  requested_at  timestamp with time zone,
  -- the last look for what was captured and never came here, and how much it found
  compared_at   timestamp with time zone,
  missed        bigint not null,
  holder        uuid,
  held_until    timestamp with time zone,
  tries         integer not null,
  failed_at     timestamp with time zone,
  failure       text,
  failure_code  varchar(20),
  next_try      timestamp with time zone
);
insert into evidence_plan (id, version, missed, tries) values (1, 0, 0, 0);

-- What an installation holds already.
insert into evidence_object (id, kind, purpose, document_id, component_id, agency_id, sha256, sha512, since)
select c.id, 'ORIGINAL', 'ORIGINAL', c.document_id, c.id, c.agency_id, c.sha256, c.sha512, d.captured_at
from component c join document d on d.id = c.document_id;

insert into evidence_object (id, kind, purpose, document_id, component_id, agency_id, sha256, sha512, since)
select r.id, case when r.purpose = 'SIGNATURE_REPORT' then 'SIGNATURE_REPORT' else 'RENDITION' end, r.purpose, r.document_id,
  r.component_id, c.agency_id, r.sha256, r.sha512, r.created_at
from rendition r join component c on c.id = r.component_id;

insert into evidence_object (id, kind, purpose, agency_id, sha256, since)
select p.dossier, 'PACKAGE', 'METS', p.agency, p.mets_sha256, p.archived_at from archive_package p;
