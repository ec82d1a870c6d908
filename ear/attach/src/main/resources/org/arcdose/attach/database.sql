-- What ArcDose needs in the archive's database when it has a user of its own there. Run by a
-- superuser, in that database: psql -v user=arcdose -f database.sql pacsdb
-- The user itself: CREATE ROLE arcdose LOGIN, and its password with \password arcdose.
CREATE SCHEMA IF NOT EXISTS arcdose AUTHORIZATION :"user";
-- Comes with PostgreSQL, on some systems as package postgresql-contrib.
CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA arcdose;
GRANT SELECT ON public.instance, public.series, public.study, public.rejected_instance, public.code TO :"user";
-- Of patients whether they changed and their IDs, no names.
GRANT SELECT (pk, version) ON public.patient TO :"user";
GRANT SELECT (pat_id, patient_fk) ON public.patient_id TO :"user";
