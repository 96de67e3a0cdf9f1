-- The token itself is nowhere kept; ended tokens stay, traces name them.
create table access_token (
  id            uuid primary key,
  staff_id      uuid not null references staff_account,
  name          varchar(100) not null,
  digest        varchar(64) not null unique,
  created_at    timestamp(6) with time zone not null,
  created_by    varchar(50) not null,
  last_day      date not null,
  last_used_on  date,
  ended_at      timestamp(6) with time zone,
  ended_because varchar(30)
);
create index access_token_staff on access_token (staff_id, created_at);
