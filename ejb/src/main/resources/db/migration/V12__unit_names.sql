-- A unit keeps the names it had: the one in force stands in its row, earlier ones here. The first name has no known first day.
alter table unit add column named_on date;

create table unit_past_name (
  unit_id      uuid not null references unit,
  valid_from   date,
  valid_to     date not null,
  name         varchar(200) not null,
  abbreviation varchar(20) not null,
  primary key (unit_id, valid_to)
);
