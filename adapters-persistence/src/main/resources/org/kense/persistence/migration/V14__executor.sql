-- Who answers for the stage that is open, so that loads are counted without looking into cases.
alter table application add column executor text;

update application
set executor = coalesce(state #>> '{turn,executor}', state #>> '{turn,waiting,executor}');

create index application_by_executor on application (institution, executor)
  where executor is not null;

-- Whether an employee leads their unit.
alter table staff add column head boolean not null default false;
