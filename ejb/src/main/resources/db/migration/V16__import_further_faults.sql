-- Of a row that an import refuses all faults are told, not only the first.
alter table intake_finding add column further text default '[]' not null;
