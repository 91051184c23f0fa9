-- The second step of signing in: the secret of an authenticator app, sealed, and hashes of recovery codes.
create table second_factor (
  account_id     bigint not null primary key,
  secret_sealed  varbinary(255),
  pending_sealed varbinary(255),
  last_step      bigint not null default 0,
  constraint second_factor_account foreign key (account_id) references account (id)
);

create table recovery_code (
  account_id bigint   not null,
  code_hash  char(64) not null,
  used_at    datetime(6),
  primary key (account_id, code_hash),
  constraint recovery_code_account foreign key (account_id) references account (id)
);

-- Whether both steps were made with the device: only then it signs in to all that the account may do.
alter table device add column both_steps boolean not null default true;
