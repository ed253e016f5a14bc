-- opens: web TRUNCATE relation public.orders
-- base
CREATE ROLE web LOGIN;
CREATE ROLE reports;
CREATE TABLE orders (id bigint, tenant uuid, total numeric);
-- head
GRANT TRUNCATE ON orders TO web;
