-- opens: reports DELETE relation public.orders
-- hidden: the added lines do not name it
-- base
CREATE ROLE web LOGIN;
CREATE ROLE reports;
CREATE TABLE orders (id bigint, tenant uuid, total numeric);
GRANT DELETE ON orders TO reports;
ALTER TABLE orders ENABLE ROW LEVEL SECURITY;
-- head
CREATE POLICY any_row ON orders FOR DELETE USING (true);
