-- opens: PUBLIC EXECUTE function public.clean() as ?
-- hidden: the added lines do not name it
-- base
CREATE TABLE t (x int);
-- head
CREATE FUNCTION clean() RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = '' AS 'DELETE FROM public.t';
