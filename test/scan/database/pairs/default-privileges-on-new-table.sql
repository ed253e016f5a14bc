-- opens: web SELECT relation public.tokens
-- hidden: the added lines do not name it
-- base
CREATE ROLE web;
ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO web;
-- head
CREATE TABLE tokens (id int);
