-- How often something was tried lately, by a hash of what and who. The times are milliseconds since 1970.
create table rate_limit (
  id         char(64)   not null primary key,
  state      blob,
  expires_at bigint     not null,
  key rate_limit_by_expiry (expires_at)
);
