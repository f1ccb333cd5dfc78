-- The cases that an employee started for those who stood before them, the newest at the end.
create table helper_case (
  helper text not null,
  id uuid not null,
  institution text not null,
  primary key (helper, id, institution)
);

create index helper_case_by_case on helper_case (institution, id);
