-- opens: reports SELECT relation public.cards as ? through view public.v
-- hidden: the added lines do not name it
-- base
CREATE ROLE web LOGIN;
CREATE ROLE reports;
CREATE TABLE orders (id bigint, tenant uuid, total numeric);
CREATE TABLE cards (n text);
CREATE VIEW v AS SELECT id FROM orders;
GRANT SELECT ON v TO reports;
-- head
CREATE OR REPLACE VIEW v AS SELECT 1::bigint AS id FROM cards;
