-- Passkeys: who has some, and the keys themselves. The second table has the name and the columns that Spring
-- Security's JdbcUserCredentialRepository asks for; its id is ours.
create table passkey_owner (
  account_id bigint not null primary key,
  -- what authenticators know the account by: random, so that it says nothing about anybody
  handle varchar(86) character set ascii collate ascii_bin not null,
  constraint passkey_owner_handle unique (handle),
  constraint passkey_owner_account foreign key (account_id) references account (id)
);

create table user_credentials (
  id                           bigint       not null auto_increment primary key,
  credential_id                varchar(1364) character set ascii collate ascii_bin not null,
  user_entity_user_id          varchar(86) character set ascii collate ascii_bin not null,
  public_key                   blob         not null,
  signature_count              bigint       not null,
  uv_initialized               boolean      not null,
  backup_eligible              boolean      not null,
  authenticator_transports     varchar(200) not null,
  public_key_credential_type   varchar(20)  not null,
  backup_state                 boolean      not null,
  attestation_object           blob         not null,
  attestation_client_data_json blob         not null,
  created                      datetime(6)  not null,
  last_used                    datetime(6)  not null,
  -- the name that its owner gave it
  label                        varchar(60)  not null,
  constraint user_credentials_credential unique (credential_id),
  constraint user_credentials_owner foreign key (user_entity_user_id) references passkey_owner (handle)
);
