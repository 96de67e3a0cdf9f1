-- What was tried for the preservation of each file, and what came of it.
create table conversion_attempt (
  id           uuid primary key,
  document_id  uuid not null,
  component_id uuid not null,
  step         varchar(30) not null,
  tool         varchar(200) not null,
  outcome      varchar(20) not null,
  detail       text not null,
  milliseconds bigint not null,
  made_at      timestamp with time zone not null
);
create index conversion_attempt_document on conversion_attempt (document_id, id);
