-- The words one can find a published batch by. Each is written with a leading x, so that the servers' own
-- lists of English stop words and least word lengths (3) never swallow a word such as "AC".
create table batch_search (
  batch_id bigint not null primary key,
  words    text   not null,
  fulltext key batch_search_words (words),
  constraint batch_search_batch foreign key (batch_id) references batch (id) on delete cascade
);

create index batch_by_publication on batch (state, published_at, id);
