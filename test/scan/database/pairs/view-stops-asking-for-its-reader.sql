-- opens: reports SELECT relation public.orders as ? through view public.v
-- hidden: the added lines do not name it
-- base
CREATE ROLE web LOGIN;
CREATE ROLE reports;
CREATE TABLE orders (id bigint, tenant uuid, total numeric);
CREATE VIEW v WITH (security_invoker = on) AS SELECT id FROM orders;
GRANT SELECT ON v TO reports;
-- head
ALTER VIEW v RESET (security_invoker);
