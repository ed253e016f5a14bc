-- opens: web SELECT relation app.t
-- hidden: the added lines do not name it
-- base
CREATE ROLE boss;
CREATE ROLE web NOINHERIT;
CREATE SCHEMA app;
CREATE TABLE app.t (x int);
GRANT USAGE ON SCHEMA app TO boss;
GRANT SELECT ON app.t TO web;
GRANT boss TO web;
-- head
GRANT boss TO web WITH INHERIT TRUE;
