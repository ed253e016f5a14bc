-- opens: web CREATE database shop
-- base
CREATE ROLE web;
-- head
GRANT CREATE ON DATABASE shop TO web;
