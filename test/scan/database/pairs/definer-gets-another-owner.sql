-- opens: web EXECUTE function public.f() as boss
-- hidden: the added lines do not name it
-- base
CREATE ROLE web;
CREATE ROLE low;
CREATE ROLE boss;
CREATE FUNCTION f() RETURNS int LANGUAGE sql SECURITY DEFINER SET search_path = '' AS 'SELECT 1';
ALTER FUNCTION f() OWNER TO low;
REVOKE ALL ON FUNCTION f() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION f() TO web;
REVOKE ALL ON FUNCTION f() FROM low;
-- head
ALTER FUNCTION f() OWNER TO boss;
