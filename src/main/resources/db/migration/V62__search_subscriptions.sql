-- "Kabari saya": an e-mail address that wants to know of new batches of a search. The row is the only place
-- that keeps the address; it goes when the subscription is stopped.
create table search_subscription (
  id           bigint        not null auto_increment primary key,
  email        varchar(254)  not null,
  language     varchar(2)    not null,
  -- the search as its address says it, and its hash, since the address is too long for a key
  query        varchar(4000) not null,
  query_hash   char(64)      not null,
  asked_at     datetime(6)   not null,
  confirmed_at datetime(6),
  -- batches published until then are known
  told_until   datetime(6),
  -- the day (WIB) on which the job looked last
  looked_on    date,
  constraint search_subscription_once unique (email, language, query_hash),
  key search_subscription_unconfirmed (confirmed_at, asked_at)
);

-- Links sent to it. Only their hashes are kept; a link that stops works as long as there is something to stop.
create table search_subscription_link (
  token_hash      char(64)    not null primary key,
  subscription_id bigint      not null,
  purpose         varchar(8)  not null,
  created_at      datetime(6) not null,
  key search_subscription_link_by_age (subscription_id, purpose, created_at),
  constraint search_subscription_link_of foreign key (subscription_id) references search_subscription (id) on delete cascade,
  constraint search_subscription_link_purpose check (purpose in ('CONFIRM', 'STOP'))
);

-- Mails to people without an account: what they are about, so that they can be forgotten together, and the
-- address that stops them with one click (RFC 8058).
alter table mail add column topic varchar(60), add column unsubscribe varchar(300), add key mail_by_topic (topic);
