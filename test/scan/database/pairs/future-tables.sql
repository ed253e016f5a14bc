-- opens: web SELECT future relations of who runs the migrations in public
-- base
CREATE ROLE web;
-- head
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO web;
