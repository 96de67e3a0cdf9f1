-- Holdings are counted by format without looking at documents and renditions: a file knows whose it is, who holds it and whether
-- it has a PDF/A that conforms. Each of the two questions is answered from one index alone.
alter table component add column agency_id uuid;
alter table component add column custody varchar(20);
alter table component add column preserved boolean default false not null;

update component set
  agency_id = (select d.agency_id from document d where d.id = component.document_id),
  custody = (select d.custody from document d where d.id = component.document_id),
  preserved = exists (select 1 from rendition r where r.component_id = component.id
    and r.purpose = 'PRESERVATION' and r.conformance = 'CONFORMANT' and r.superseded_at is null);

alter table component alter column agency_id set not null;
alter table component alter column custody set not null;

create index component_agency_format on component (agency_id, pronom, media_type, id desc, preserved, size);
create index component_custody_format on component (custody, pronom, media_type, id desc, preserved, size);
