-- Links that sign in, good for a quarter of an hour.
alter table account_token drop constraint account_token_purpose;
alter table account_token add constraint account_token_purpose
  check (purpose in ('CONFIRM_EMAIL', 'RESET_PASSWORD', 'INVITATION', 'FIRST_ADMINISTRATOR', 'SIGN_IN'));
