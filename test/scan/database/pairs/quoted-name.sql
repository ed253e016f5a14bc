-- opens: Web SELECT relation public."Order.Items"
-- base
CREATE ROLE "Web";
CREATE TABLE "Order.Items" (id int);
-- head
GRANT SELECT ON "Order.Items" TO "Web";
