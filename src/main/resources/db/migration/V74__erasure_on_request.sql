-- When a request to be erased, which an officer has granted, was carried out.
alter table data_request add column carried_out_at datetime(6);
