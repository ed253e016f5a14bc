-- opens: web USAGE relation public.invoice_numbers
-- hidden: the added lines do not name it
-- base
CREATE ROLE web;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE ON SEQUENCES TO web;
-- head
CREATE SEQUENCE invoice_numbers;
