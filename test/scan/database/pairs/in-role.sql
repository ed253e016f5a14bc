-- opens: web ACT AS role boss
-- base
CREATE ROLE boss;
-- head
CREATE ROLE web IN ROLE boss;
