-- What people ask about their data. The law gives 3x24 hours; one open request of a kind at a time.
create table data_request (
  id              bigint        not null auto_increment primary key,
  account_id      bigint        not null,
  kind            varchar(12)   not null,
  request_state   varchar(12)   not null,
  asked           varchar(1000) not null default '',
  asked_at        datetime(6)   not null,
  due_at          datetime(6)   not null,
  -- when officers were told that a day is left, and that none is
  warned_at       datetime(6),
  overdue_told_at datetime(6),
  answered_at     datetime(6),
  answered_by     bigint,
  reason_code     varchar(40),
  answer          varchar(1000) not null default '',
  version         int           not null default 0,
  open_kind       varchar(12) generated always as (case when request_state = 'OPEN' then kind end) virtual,
  constraint data_request_one_open unique (account_id, open_kind),
  key data_request_by_state (request_state, due_at, id),
  constraint data_request_account foreign key (account_id) references account (id),
  constraint data_request_answered_by foreign key (answered_by) references account (id),
  constraint data_request_kind check (kind in ('ACCESS', 'CORRECTION', 'RESTRICTION', 'ERASURE')),
  constraint data_request_state check (request_state in ('OPEN', 'DONE', 'REFUSED', 'TAKEN_BACK')),
  constraint data_request_answered check ((request_state = 'OPEN') = (answered_at is null)),
  constraint data_request_refused check ((request_state = 'REFUSED') = (reason_code is not null))
);
