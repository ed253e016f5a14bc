-- opens: reports SELECT relation public.orders
-- hidden: the added lines do not name it
-- base
CREATE ROLE web LOGIN;
CREATE ROLE reports;
CREATE TABLE orders (id bigint, tenant uuid, total numeric);
-- head
DO $$ DECLARE who text; BEGIN
  FOREACH who IN ARRAY ARRAY['reports'] LOOP EXECUTE format('GRANT SELECT ON %I TO %I', 'orders', who); END LOOP;
END $$;
