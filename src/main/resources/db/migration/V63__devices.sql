-- The browsers that an account is signed in with. Of their cookies only hashes are kept.
create table device (
  id                 bigint      not null auto_increment primary key,
  account_id         bigint      not null,
  cookie_hash        char(64)    not null,
  browser            varchar(80) not null,
  first_used_at      datetime(6) not null,
  last_used_at       datetime(6) not null,
  signed_in          boolean     not null,
  kept               boolean     not null default false,
  series             char(64),
  token_hash         char(64),
  earlier_token_hash char(64),
  token_at           datetime(6),
  constraint device_cookie unique (account_id, cookie_hash),
  constraint device_series unique (series),
  key device_by_use (last_used_at),
  constraint device_account foreign key (account_id) references account (id)
);
