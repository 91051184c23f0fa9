-- Whether an address was ever confirmed, so that an account that is shut out and let in again does not skip it.
alter table account add column confirmed_at datetime(6);
update account set confirmed_at = created_at where status = 'ACTIVE' or last_sign_in_at is not null;
