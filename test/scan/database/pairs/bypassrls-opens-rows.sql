-- opens: web SELECT relation public.orders
-- hidden: the added lines do not name it
-- base
CREATE ROLE web LOGIN;
CREATE ROLE reports;
CREATE TABLE orders (id bigint, tenant uuid, total numeric);
GRANT SELECT ON orders TO web;
ALTER TABLE orders ENABLE ROW LEVEL SECURITY;
-- head
ALTER ROLE web BYPASSRLS;
