-- opens: web SET parameter log_statement
-- base
CREATE ROLE web;
-- head
GRANT SET ON PARAMETER log_statement TO web;
