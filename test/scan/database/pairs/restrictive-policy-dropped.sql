-- opens: web SELECT relation public.orders
-- hidden: the added lines do not name it
-- base
CREATE ROLE web LOGIN;
CREATE ROLE reports;
CREATE TABLE orders (id bigint, tenant uuid, total numeric);
GRANT SELECT ON orders TO web;
ALTER TABLE orders ENABLE ROW LEVEL SECURITY;
CREATE POLICY anyrow ON orders USING (true);
CREATE POLICY own ON orders AS RESTRICTIVE USING (tenant = current_setting('app.tenant')::uuid);
-- head
DROP POLICY own ON orders;
