-- What sources of revocation told: the latest OCSP response or revocation list to each question, as it came, Base64.
create table revocation_data (
  question     varchar(64) primary key,
  version      bigint not null,
  kind         varchar(8) not null,
  source       text not null,
  answer       text not null,
  this_update  timestamp(6) with time zone not null,
  counts_until timestamp(6) with time zone not null,
  fetched_at   timestamp(6) with time zone not null
);
create index revocation_data_counts_until on revocation_data (counts_until);
