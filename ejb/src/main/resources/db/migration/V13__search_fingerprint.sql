-- What of its source the index was last given, so that an event that changes nothing of it costs nothing.
alter table search_entry add column indexed_as varchar(64) default '' not null;

-- After a crash the entries refreshed last are indexed anew.
create index search_entry_refreshed on search_entry (refreshed_at);
