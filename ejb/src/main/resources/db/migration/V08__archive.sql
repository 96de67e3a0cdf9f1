-- Submissions (TT 05/2025/TT-BNV Art. 23, 24), archival packages and their verifications.

-- last registration number given by an agency's archive in a year
create table submission_register (
    agency        uuid    not null,
    register_year integer not null,
    last_number   integer not null,
    primary key (agency, register_year)
);

create table submission (
    id                uuid                     not null primary key,
    version           bigint                   not null,
    dossier           uuid                     not null,
    -- the dossier while the submission is not returned: at most one such submission of a dossier
    active_dossier    uuid,
    dossier_code      varchar(100)             not null,
    title             text                     not null,
    agency            uuid                     not null,
    unit              uuid                     not null,
    state             varchar(20)              not null,
    registration_code varchar(40)              not null,
    agency_code       varchar(40)              not null,
    agency_name       text                     not null,
    document_count    integer                  not null,
    file_count        integer                  not null,
    volume            bigint                   not null,
    received_at       timestamp with time zone not null,
    submitted_by      text                     not null,
    checked_at        timestamp with time zone,
    error_count       integer                  not null,
    warning_count     integer                  not null,
    decided_by        text,
    decided_at        timestamp with time zone,
    return_reason     text,
    -- identity of the package, given when it is accepted, so that sealing can be repeated
    package_id        uuid,
    archived_at       timestamp with time zone,
    constraint submission_once_active unique (active_dossier),
    constraint submission_registered_once unique (agency, registration_code)
);
create index submission_newest on submission (id desc);
create index submission_by_state on submission (state, id desc);
create index submission_by_agency on submission (agency, id desc);
create index submission_by_agency_state on submission (agency, state, id desc);
create index submission_by_unit on submission (unit, id desc);
create index submission_by_unit_state on submission (unit, state, id desc);
create index submission_by_dossier on submission (dossier, id);

-- report on one item of the checks
create table submission_check (
    submission     uuid        not null references submission (id),
    item           varchar(20) not null,
    outcome        varchar(20) not null,
    checked        integer     not null,
    findings       text        not null,
    -- findings beyond those kept, by severity
    further_errors   integer   not null,
    further_warnings integer   not null,
    further_notices  integer   not null,
    primary key (submission, item)
);

create table archive_package (
    id             uuid                     not null primary key,
    dossier        uuid                     not null,
    submission     uuid                     not null references submission (id),
    dossier_code   varchar(100)             not null,
    archival_code  varchar(200)             not null,
    title          text                     not null,
    agency         uuid                     not null,
    unit           uuid                     not null,
    object_id      varchar(60)              not null,
    store_id       varchar(60)              not null,
    document_count integer                  not null,
    file_count     integer                  not null,
    size_bytes     bigint                   not null,
    mets_sha256    varchar(64)              not null,
    archived_at    timestamp with time zone not null,
    constraint archive_package_once_per_dossier unique (dossier),
    constraint archive_package_once_in_store unique (store_id)
);
create index archive_package_newest on archive_package (id desc);
create index archive_package_by_agency on archive_package (agency, id desc);
create index archive_package_by_unit on archive_package (unit, id desc);
create index archive_package_by_code on archive_package (dossier_code);

create table archive_verification (
    id           uuid                     not null primary key,
    version      bigint                   not null,
    dossier      uuid                     not null,
    state        varchar(20)              not null,
    requested_at timestamp with time zone not null,
    requested_by text                     not null,
    finished_at  timestamp with time zone
);
create index archive_verification_by_dossier on archive_verification (dossier, id);

create table archive_verification_result (
    verification uuid        not null references archive_verification (id),
    part         varchar(20) not null,
    outcome      varchar(20) not null,
    checked      integer     not null,
    findings     text        not null,
    further      integer     not null,
    primary key (verification, part)
);
