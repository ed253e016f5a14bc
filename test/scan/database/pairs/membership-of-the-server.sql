-- opens: web ACT AS role pg_read_all_data
-- base
CREATE ROLE web;
-- head
GRANT pg_read_all_data TO web;
