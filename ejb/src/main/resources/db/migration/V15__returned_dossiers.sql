-- Dossiers that the archive gave back stand in a list of their own until they are submitted again.
alter table dossier add column returned boolean default false not null;
update dossier set returned = true where return_reason is not null;

create index dossier_agency_returned on dossier (agency_id, returned, id desc);
create index dossier_unit_returned on dossier (unit_id, returned, id desc);
