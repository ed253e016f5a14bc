-- opens: reports SELECT column public.orders.total
-- base
CREATE ROLE web LOGIN;
CREATE ROLE reports;
CREATE TABLE orders (id bigint, tenant uuid, total numeric);
-- head
GRANT SELECT (total) ON orders TO reports;
