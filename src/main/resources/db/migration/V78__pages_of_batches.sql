-- Pages of all batches, the latest first: of one institute in any state, and of all institutes without what is not to be
-- shown.
create index batch_by_institute_and_start on batch (institute_id, starts_on, id);
create index batch_by_start_of_all on batch (starts_on, id, state);
