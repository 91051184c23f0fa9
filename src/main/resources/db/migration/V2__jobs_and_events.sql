-- What the libraries keep: db-scheduler's jobs and Spring Modulith's events on their way to a listener.
-- Both libraries fix the names and types; times are in UTC.

create table scheduled_tasks (
    task_name            varchar(100) not null,
    task_instance        varchar(100) not null,
    task_data            mediumblob,
    execution_time       timestamp(6) null,
    picked               boolean      not null,
    picked_by            varchar(50),
    last_success         timestamp(6) null,
    last_failure         timestamp(6) null,
    consecutive_failures int,
    last_heartbeat       timestamp(6) null,
    version              bigint       not null,
    priority             smallint,
    primary key (task_name, task_instance),
    index scheduled_tasks_by_execution_time (execution_time),
    index scheduled_tasks_by_heartbeat (last_heartbeat)
);

create table EVENT_PUBLICATION (
    ID                     varchar(36)  not null,
    LISTENER_ID            varchar(512) not null,
    EVENT_TYPE             varchar(512) not null,
    -- found again by its text: letter for letter, and without a limit that a long reason could hit
    SERIALIZED_EVENT       text collate utf8mb4_bin not null,
    PUBLICATION_DATE       timestamp(6) not null,
    COMPLETION_DATE        timestamp(6) null,
    STATUS                 varchar(20),
    COMPLETION_ATTEMPTS    int,
    LAST_RESUBMISSION_DATE timestamp(6) null,
    primary key (ID),
    index EVENT_PUBLICATION_BY_COMPLETION_DATE_IDX (COMPLETION_DATE)
);
