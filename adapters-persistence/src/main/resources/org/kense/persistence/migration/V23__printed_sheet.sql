-- Which sheets were printed under a mark; nothing of what they say.
create table printed_sheet (
  institution text not null,
  number text not null,
  mark text not null,
  id uuid not null,
  kind text not null,
  dated date not null,
  primary key (institution, number, mark)
);

comment on column printed_sheet.mark is 'a short digest of what is signed on the sheet, which stands on it too';

create index printed_sheet_by_number on printed_sheet (number, mark);
