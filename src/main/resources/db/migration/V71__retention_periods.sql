-- How long each kind of data is kept, in days, and what the last night's run did. The days are proposals: the office
-- decides, by its archives' retention schedule, and an administrator writes its decision here.
create table retention_period (
  kind    varchar(40) not null primary key,
  days    int         not null,
  version int         not null default 0,
  ran_at  datetime(6),
  erased  int         not null default 0,
  failed  boolean     not null default false,
  constraint retention_period_days check (days between 1 and 36500)
);

insert into retention_period (kind, days) values
  ('UNCONFIRMED_ACCOUNTS', 30),
  ('UNUSED_ACCOUNTS', 1095),
  ('LINKS', 7),
  ('DEVICES', 400),
  ('DRAFTS', 90),
  ('DOCUMENTS', 730),
  ('APPLICATION_TEXTS', 730),
  ('INBOX', 365),
  ('MAILS', 90),
  ('BATCH_CONTACTS', 365),
  ('DECISION_NAMES', 3650),
  ('AUDIT', 3650);

-- what the nightly run looks for
alter table inbox_message add key inbox_message_by_age (at);
alter table mail add key mail_by_age (created_at);
alter table account_token add key account_token_by_expiry (expires_at);
