-- What was sent is counted by batch and state without reading a row, and those whose data are kept only are found by it.
create index application_in_batch on application (batch_id, state, rank_no, submitted_at);
drop index application_by_state on application;
create index resident_kept_only on resident (restricted_at);
-- Requests that were answered, the latest first.
create index data_request_latest_answer on data_request (answered_at desc, id desc);
drop index data_request_by_answer on data_request;
