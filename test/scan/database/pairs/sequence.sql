-- opens: web UPDATE relation public.numbers
-- base
CREATE ROLE web;
CREATE SEQUENCE numbers;
-- head
GRANT UPDATE ON SEQUENCE numbers TO web;
