-- Places of an enrolment plan: the line of the plan that a case competes in, and the place that it has.
alter table application add column plan text, add column place integer;

comment on column application.plan is 'the first day of the campaign and what the applicant chose';

-- No place is given twice, however many decide at once; the highest one taken is read off the end.
create unique index application_place on application (institution, service, plan, place)
  where place is not null;
