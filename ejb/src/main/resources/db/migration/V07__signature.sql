-- Signatures of captured files as they were validated, and the certificates the installation believes.
create table document_signature (
  id               uuid primary key,
  document_id      uuid not null,
  component_id     uuid not null,
  ordinal          integer not null,
  indication       varchar(20) not null,
  sub_indication   varchar(60),
  verdict          varchar(40) not null,
  signed_by        text,
  signing_time     timestamp with time zone,
  time_source      varchar(20) not null,
  signature_level  varchar(60) not null,
  coverage         varchar(20) not null,
  signature_method varchar(100),
  signature_value  text,
  certificate      text,
  validated_at     timestamp with time zone not null,
  constraint document_signature_place unique (component_id, ordinal)
);
create index document_signature_document on document_signature (document_id);

create table trust_anchor (
  id            uuid primary key,
  version       bigint not null,
  purpose       varchar(20) not null,
  origin        varchar(20) not null,
  subject       text not null,
  issuer        text not null,
  serial_number varchar(64) not null,
  sha256        varchar(64) not null,
  certificate   text not null,
  not_before    timestamp with time zone not null,
  not_after     timestamp with time zone not null,
  trusted_from  date not null,
  trusted_until date,
  approved_by   varchar(500) not null,
  imported_by   varchar(100) not null,
  imported_at   timestamp with time zone not null,
  constraint trust_anchor_purpose unique (sha256, purpose)
);
