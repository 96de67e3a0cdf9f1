create table province (
  id      uuid primary key,
  version bigint not null,
  code    varchar(3) not null unique,
  name    varchar(200) not null
);

-- The designation in force stands in the agency's row, earlier ones in agency_past_designation: records keep the names they had.
create table agency (
  id            uuid primary key,
  version       bigint not null,
  province_id   uuid references province,
  code          varchar(35) not null unique,
  former_code   varchar(13) unique,
  name          varchar(200) not null,
  abbreviation  varchar(20) not null,
  designated_on date not null,
  successor_id  uuid references agency,
  succeeded_on  date
);
create index agency_province on agency (province_id);
create index agency_successor on agency (successor_id);

create table agency_past_designation (
  agency_id    uuid not null references agency,
  valid_from   date not null,
  valid_to     date not null,
  code         varchar(35) not null,
  former_code  varchar(13),
  name         varchar(200) not null,
  abbreviation varchar(20) not null,
  primary key (agency_id, valid_from)
);
create index agency_past_designation_code on agency_past_designation (code);
create index agency_past_designation_former on agency_past_designation (former_code);

create table unit (
  id           uuid primary key,
  version      bigint not null,
  agency_id    uuid not null references agency,
  name         varchar(200) not null,
  abbreviation varchar(20) not null,
  unique (agency_id, abbreviation)
);

-- The server's realm reads username, password_hash and active, and the roles by staff_id.
create table staff_account (
  id                  uuid primary key,
  version             bigint not null,
  username            varchar(50) not null unique,
  password_hash       varchar(60) not null,
  password_changed_at timestamp(6) with time zone not null,
  active              boolean not null,
  full_name           varchar(100) not null,
  position            varchar(100) not null,
  unit_id             uuid not null references unit
);
create index staff_account_unit on staff_account (unit_id);

create table staff_role (
  staff_id uuid not null references staff_account,
  role     varchar(30) not null,
  primary key (staff_id, role)
);
create index staff_role_role on staff_role (role);
