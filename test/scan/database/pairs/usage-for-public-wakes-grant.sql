-- opens: web DELETE relation app.users
-- hidden: the added lines do not name it
-- base
CREATE ROLE web;
CREATE SCHEMA app;
CREATE TABLE app.users (id int);
GRANT DELETE ON app.users TO web;
-- head
GRANT USAGE ON SCHEMA app TO PUBLIC;
