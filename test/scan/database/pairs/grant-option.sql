-- opens: web SELECT relation public.orders, to pass on
-- base
CREATE ROLE web LOGIN;
CREATE ROLE reports;
CREATE TABLE orders (id bigint, tenant uuid, total numeric);
GRANT SELECT ON orders TO web;
-- head
GRANT SELECT ON orders TO web WITH GRANT OPTION;
