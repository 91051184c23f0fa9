-- When a mail was handed to the mail server of which it is not noted what became of it: a mark that is still there once
-- the lease is over means that it may have arrived already. Such a mail is sent again, and says so for good.
alter table mail
  add column handed_over_at datetime(6),
  add column maybe_twice boolean not null default false;
