-- A campaign whose work breaks is tried again after a pause; after some faults it stands until a person says so.
alter table conversion_campaign add column faults integer default 0 not null;
alter table conversion_campaign add column fault varchar(500);
alter table conversion_campaign add column fault_at timestamp(6) with time zone;
alter table conversion_campaign add column paused_until timestamp(6) with time zone;
