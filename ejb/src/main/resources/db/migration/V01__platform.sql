-- Work that follows a change: db-scheduler's one table, and what was given up.
create table scheduled_tasks (
  task_name            varchar(100) not null,
  task_instance        varchar(100) not null,
  task_data            ${blob},
  execution_time       timestamp with time zone not null,
  picked               boolean not null,
  picked_by            varchar(100),
  last_success         timestamp with time zone,
  last_failure         timestamp with time zone,
  consecutive_failures integer,
  last_heartbeat       timestamp with time zone,
  version              bigint not null,
  priority             smallint,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);
create index scheduled_tasks_priority on scheduled_tasks (priority desc, execution_time asc);

create table failed_work (
  id        uuid primary key,
  handler   varchar(100) not null,
  event     text not null,
  error     text not null,
  attempts  integer not null,
  failed_at timestamp with time zone not null
);
