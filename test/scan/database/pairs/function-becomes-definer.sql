-- opens: web EXECUTE function public.clean() as ?
-- hidden: the added lines do not name it
-- base
CREATE ROLE web;
CREATE TABLE t (x int);
CREATE FUNCTION clean() RETURNS void LANGUAGE sql SET search_path = '' AS 'DELETE FROM public.t';
REVOKE ALL ON FUNCTION clean() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION clean() TO web;
-- head
ALTER FUNCTION clean() SECURITY DEFINER;
