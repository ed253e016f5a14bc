-- opens: web DELETE relation public.orders
-- base
CREATE ROLE web LOGIN;
CREATE ROLE reports;
CREATE TABLE orders (id bigint, tenant uuid, total numeric);
GRANT DELETE ON orders TO web;
REVOKE DELETE ON orders FROM web;
-- head
GRANT DELETE ON orders TO web;
