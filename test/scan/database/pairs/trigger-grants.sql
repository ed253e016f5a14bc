-- opens: reports INSERT relation public.orders
-- hidden: the added lines do not name it
-- base
CREATE ROLE web LOGIN;
CREATE ROLE reports;
CREATE TABLE orders (id bigint, tenant uuid, total numeric);
CREATE FUNCTION quiet() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN GRANT INSERT ON orders TO reports; RETURN NEW; END $$;
CREATE TABLE log (x int);
CREATE TRIGGER q BEFORE INSERT ON log FOR EACH ROW EXECUTE FUNCTION quiet();
-- head
INSERT INTO log VALUES (1);
