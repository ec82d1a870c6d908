-- The columns of the archive's schema 5.34 that ArcDose reads, and what the emulation needs.
CREATE SEQUENCE public.patient_pk_seq;
CREATE SEQUENCE public.study_pk_seq;
CREATE SEQUENCE public.series_pk_seq;
CREATE SEQUENCE public.instance_pk_seq;
CREATE TABLE public.patient (pk bigint PRIMARY KEY, version bigint, pat_name text);
CREATE TABLE public.patient_id (pk bigint PRIMARY KEY, pat_id varchar(255) UNIQUE,
  patient_fk bigint REFERENCES public.patient);
CREATE TABLE public.study (pk bigint PRIMARY KEY, study_iuid varchar(255) UNIQUE,
  patient_fk bigint REFERENCES public.patient);
CREATE TABLE public.series (pk bigint PRIMARY KEY, series_iuid varchar(255) UNIQUE,
  study_fk bigint REFERENCES public.study, sending_aet varchar(255), receiving_aet varchar(255),
  inst_purge_state smallint NOT NULL DEFAULT 0);
CREATE TABLE public.instance (pk bigint PRIMARY KEY, sop_iuid varchar(255) UNIQUE,
  sop_cuid varchar(255), series_fk bigint REFERENCES public.series, created_time timestamp(6),
  storage_path text);
CREATE TABLE public.code (pk bigint PRIMARY KEY, code_value varchar(255),
  code_designator varchar(255), code_meaning varchar(255));
CREATE TABLE public.rejected_instance (pk bigint PRIMARY KEY, study_iuid varchar(255),
  series_iuid varchar(255), sop_iuid varchar(255), reject_code_fk bigint);
