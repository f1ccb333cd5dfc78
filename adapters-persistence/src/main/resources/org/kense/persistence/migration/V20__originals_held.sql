-- Whether originals that were taken from the applicant are still held: read off the state, never written by hand.
alter table application add column originals_held boolean not null
  generated always as (jsonb_path_exists(state,
    '$.course.holdings.papers.all[*] ? (@.paper.as == "original" && !exists(@.returnedAt))')) stored;

create index application_originals_held on application (institution, id) where originals_held;
