-- opens: web ACT AS role boss
-- base
CREATE ROLE boss;
CREATE ROLE web;
-- head
GRANT boss TO web;
