-- opens: reports SELECT relation public.orders
-- base
CREATE ROLE web LOGIN;
CREATE ROLE reports;
CREATE TABLE orders (id bigint, tenant uuid, total numeric);
-- head
GRANT SELECT ON orders TO reports;
