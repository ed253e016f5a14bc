-- opens: reports SELECT relation public.secrets
-- hidden: the added lines do not name it
-- base
CREATE ROLE web LOGIN;
CREATE ROLE reports;
CREATE TABLE orders (id bigint, tenant uuid, total numeric);
GRANT SELECT ON ALL TABLES IN SCHEMA public TO reports;
CREATE TABLE secrets (id int);
-- head
GRANT SELECT ON ALL TABLES IN SCHEMA public TO reports;
