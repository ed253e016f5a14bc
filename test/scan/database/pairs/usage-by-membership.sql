-- opens: web SELECT relation app.users
-- hidden: the added lines do not name it
-- base
CREATE ROLE staff;
CREATE ROLE web;
GRANT staff TO web;
CREATE SCHEMA app;
CREATE TABLE app.users (id int);
GRANT SELECT ON app.users TO web;
-- head
GRANT USAGE ON SCHEMA app TO staff;
