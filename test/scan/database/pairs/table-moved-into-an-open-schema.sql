-- opens: web SELECT relation public.keys
-- hidden: the added lines do not name it
-- base
CREATE ROLE web;
CREATE SCHEMA private;
CREATE TABLE private.keys (id int);
GRANT SELECT ON private.keys TO web;
-- head
ALTER TABLE private.keys SET SCHEMA public;
