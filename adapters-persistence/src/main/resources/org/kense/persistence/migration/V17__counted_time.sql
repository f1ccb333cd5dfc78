-- Over which time the open deadlines of a case are counted: by it those are found that a decree or
-- an outage may move. Empty where nothing is open; without an end while the clock stands still.
alter table application
  add column calendar text,
  add column counted_from timestamptz,
  add column counted_to timestamptz;

comment on column application.calendar is 'the code of the calendar of its open deadlines';

update application a
set calendar = d.calendar, counted_from = d.first,
  counted_to = case when a.state #>> '{clock,type}' = 'running' then d.last end
from (
  select o.institution, o.id, min(split_part(open.due ->> 'calendar', '@', 1)) as calendar,
    min((open.due ->> 'start')::timestamptz) as first,
    max((open.due ->> 'at')::timestamptz) as last
  from application o, lateral (
    select o.state #> '{course,due}' as due
    union all select o.state #> '{turn,deadline}' where o.state #>> '{turn,type}' = 'stage'
    union all select o.state #> '{turn,waiting,deadline}'
    union all select notice -> 'due' from jsonb_array_elements(o.state #> '{notices,all}') notice
      where notice #>> '{state,type}' = 'owed') open
  where jsonb_typeof(o.state) = 'object' and o.state #>> '{turn,type}' <> 'nobody'
    and open.due is not null
  group by o.institution, o.id) d
where a.institution = d.institution and a.id = d.id;

create index application_open on application (id, institution)
  include (calendar, counted_from, counted_to) where calendar is not null;
