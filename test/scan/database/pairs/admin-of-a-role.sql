-- opens: web ACT AS role boss, to pass on
-- base
CREATE ROLE boss;
CREATE ROLE web;
GRANT boss TO web;
-- head
GRANT boss TO web WITH ADMIN OPTION;
