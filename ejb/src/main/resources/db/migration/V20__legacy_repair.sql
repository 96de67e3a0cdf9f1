-- How much of a file was in legacy Vietnamese encodings: one row for each file of which letters were written as Unicode.
create table legacy_repair (
  id            uuid primary key,
  document_id   uuid not null,
  component_id  uuid not null,
  agency_id     uuid not null,
  unit_id       uuid not null,
  document_year integer not null,
  encodings     varchar(100) not null,
  letters       bigint not null
);
create index legacy_repair_document on legacy_repair (document_id);
create index legacy_repair_agency on legacy_repair (agency_id, encodings, document_year, unit_id, id desc);
