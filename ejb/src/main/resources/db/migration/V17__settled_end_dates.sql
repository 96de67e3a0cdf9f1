-- The end date that closing writes goes again when the dossier is opened again; one that was described stays.
alter table dossier add column end_date_settled boolean default false not null;
