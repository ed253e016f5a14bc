-- opens: reports UPDATE relation public.orders
-- hidden: the added lines do not name it
-- base
CREATE ROLE web LOGIN;
CREATE ROLE reports;
CREATE TABLE orders (id bigint, tenant uuid, total numeric);
CREATE FUNCTION open_to(who text) RETURNS void LANGUAGE plpgsql AS $$ BEGIN EXECUTE format('GRANT UPDATE ON orders TO %I', who); END $$;
-- head
SELECT open_to('reports');
