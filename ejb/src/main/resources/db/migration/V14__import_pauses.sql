-- An import that waits says so, why and until when; one that has waited often enough stands with the failed work.
alter table intake_import add column pauses integer default 0 not null;
alter table intake_import add column paused_at timestamp(6) with time zone;
alter table intake_import add column paused_because varchar(20);
alter table intake_import add column given_up boolean default false not null;
