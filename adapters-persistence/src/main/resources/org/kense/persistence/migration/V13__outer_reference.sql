-- Under what an outer system knows the application that it passed on: never taken twice.
alter table helper_case add column reference text;

create unique index helper_case_reference on helper_case (helper, reference)
  where reference is not null;
