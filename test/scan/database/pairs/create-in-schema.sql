-- opens: web CREATE schema app
-- base
CREATE ROLE web;
CREATE SCHEMA app;
-- head
GRANT CREATE ON SCHEMA app TO web;
