-- Renditions that stand beside the current ones until a person decides. Their bytes are named here, so no sweep takes them.
create table proposed_rendition (
  id           uuid primary key,
  proposal_id  uuid not null,
  component_id uuid not null references component,
  purpose      varchar(30) not null,
  profile      varchar(30) not null,
  conformance  varchar(20) not null,
  media_type   varchar(150) not null,
  size         bigint not null,
  sha256       varchar(64) not null,
  sha512       varchar(128) not null,
  tool         varchar(200) not null
);
create index proposed_rendition_proposal on proposed_rendition (proposal_id, purpose);
create index proposed_rendition_sha512 on proposed_rendition (sha512);

-- Renditions are chosen by these, in the order of their documents.
create index rendition_tool on rendition (purpose, tool, document_id, component_id);
create index rendition_profile on rendition (purpose, profile, document_id, component_id);
create index rendition_conformance on rendition (purpose, conformance, document_id, component_id);
create index document_finding_code on document_finding (code, document_id);
create index component_media_type on component (media_type, document_id, id);
create index document_captured on document (agency_id, captured_at);

-- Re-conversion of files chosen by a query, and one row for each of them.
create table conversion_campaign (
  id             uuid primary key,
  version        bigint not null,
  agency_id      uuid not null,
  standing       varchar(20),
  profile        varchar(30),
  tool           varchar(200),
  finding        varchar(20),
  media_type     varchar(150),
  captured_from  date,
  captured_to    date,
  reason         varchar(1000) not null,
  state          varchar(16) not null,
  started_at     timestamp(6) with time zone not null,
  started_by     varchar(50) not null,
  ended_at       timestamp(6) with time zone,
  chosen         integer not null,
  last_document  uuid,
  last_component uuid
);
create index conversion_campaign_agency on conversion_campaign (agency_id, id desc);
create index conversion_campaign_state on conversion_campaign (state, id);

create table conversion_remake (
  id                uuid primary key,
  version           bigint not null,
  campaign_id       uuid not null references conversion_campaign,
  document_id       uuid not null,
  component_id      uuid not null,
  outcome           varchar(20) not null,
  decision          varchar(20) not null,
  reason            varchar(20),
  claim             uuid,
  claimed_until     timestamp(6) with time zone,
  tries             integer not null,
  document_version  bigint not null,
  old_sha256        varchar(64),
  old_conformance   varchar(20),
  old_profile       varchar(30),
  old_tool          varchar(200),
  old_size          bigint,
  new_conformance   varchar(20),
  new_profile       varchar(30),
  new_tool          varchar(200),
  new_size          bigint,
  decided_by        varchar(50),
  notes             text not null
);
create index conversion_remake_outcome on conversion_remake (campaign_id, outcome, id);
create index conversion_remake_chosen on conversion_remake (campaign_id, id);
create index conversion_remake_decision on conversion_remake (campaign_id, outcome, decision, id);
-- What is gained is counted in this index alone, without the wide rows.
create index conversion_remake_gain on conversion_remake (campaign_id, outcome, decision, old_conformance, old_profile,
  new_conformance, new_profile, old_size, new_size);

-- Findings that a remade rendition has lost or gained.
create table conversion_remake_finding (
  remake_id   uuid not null references conversion_remake,
  campaign_id uuid not null,
  code        varchar(20) not null,
  gone        boolean not null,
  primary key (remake_id, code, gone)
);
create index conversion_remake_finding_campaign on conversion_remake_finding (campaign_id, code, gone);
