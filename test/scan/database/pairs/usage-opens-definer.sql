-- opens: web EXECUTE function billing.wipe() as ?
-- hidden: the added lines do not name it
-- base
CREATE ROLE web LOGIN;
CREATE SCHEMA billing;
CREATE TABLE billing.accounts (id bigint, balance numeric);
CREATE FUNCTION billing.wipe() RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = '' AS 'DELETE FROM billing.accounts';
-- head
GRANT USAGE ON SCHEMA billing TO web;
