-- Append-only trail. Each entry carries the hash of the one before it; the single head row says where the chain ends.
create table audit_entry (
  seq           bigint primary key,
  at            timestamp(6) with time zone not null,
  actor         varchar(100) not null,
  address       varchar(100) not null,
  action        varchar(60) not null,
  object_type   varchar(40) not null,
  object_id     varchar(200) not null,
  agency        uuid,
  details       text not null,
  previous_hash char(64) not null,
  hash          char(64) not null
);
create index audit_entry_newest on audit_entry (seq desc);
create index audit_entry_object on audit_entry (object_id, seq desc);
create index audit_entry_agency on audit_entry (agency, seq desc);
create index audit_entry_actor on audit_entry (actor, seq desc);
create index audit_entry_action on audit_entry (action, seq desc);
create index audit_entry_agency_at on audit_entry (agency, at desc, seq desc);
create index audit_entry_at on audit_entry (at desc, seq desc);

create table audit_head (
  id   integer primary key check (id = 1),
  seq  bigint not null,
  hash char(64) not null
);
insert into audit_head (id, seq, hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
