-- What an applicant was given to supplement moves like any other deadline, so it counts among the open ones by which
-- a decree or an outage finds a case. While it runs the clock stands still, so that there is no end.
update application
set calendar = coalesce(calendar, split_part(state #>> '{turn,deadline,calendar}', '@', 1)),
  counted_from = least(counted_from, (state #>> '{turn,deadline,start}')::timestamptz)
where jsonb_typeof(state) = 'object' and state #>> '{turn,type}' = 'applicant'
  and state #>> '{turn,deadline,start}' is not null;
