-- The search for states that must not exist: when it last ran, what each check found, and each finding from
-- the hour it was first seen to the hour it was gone.
create table health_search (
  id         int         not null primary key,
  started_at datetime(6),
  millis     bigint      not null default 0,
  constraint health_search_one check (id = 1)
);
insert into health_search (id) values (1);

create table health_result (
  check_name varchar(60) not null primary key,
  found      int         not null,
  millis     bigint      not null,
  -- under which the log has why the check could not be made
  error_id   varchar(20)
);

create table health_finding (
  id           bigint       not null auto_increment primary key,
  check_name   varchar(60)  not null,
  subject      varchar(100) not null,
  label        varchar(200) not null,
  link         varchar(300),
  opened_at    datetime(6)  not null,
  closed_at    datetime(6),
  open_subject varchar(100) generated always as (case when closed_at is null then subject end) virtual,
  constraint health_finding_once unique (check_name, open_subject),
  key health_finding_closed (closed_at)
);
