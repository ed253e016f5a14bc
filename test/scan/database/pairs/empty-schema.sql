-- opens: web USAGE schema app
-- base
CREATE ROLE web;
CREATE SCHEMA app;
-- head
GRANT USAGE ON SCHEMA app TO web;
