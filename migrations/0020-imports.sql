-- A sheet of candidates on its way into the book. The record tells what was done, and stays. What holds people's words, or names whom
-- it touched, stands in the three tables behind it and is gone a day after the import ended.

create table candidate_imports (
  agency_id uuid not null references agencies (agency_id),
  id uuid not null,
  -- null: the operator's command
  made_by uuid,
  file_name text,
  encoding text not null,
  separator text not null,
  -- sha256 of the headings: by it, the next sheet with the same ones is read as this one was.
  headings_key text not null,
  -- What each column means, in order; null where it is left out.
  fields jsonb not null,
  state text not null default 'READY'
    check (state in ('READY', 'CHECKING', 'WAITING', 'RUNNING', 'STOPPED', 'DONE', 'UNDOING', 'UNDONE')),
  stopped_because text check (stopped_because in ('CANCELLED', 'FAILED', 'NOT_ALLOWED')),
  -- Counts up whenever somebody sets it going or stops it: who works for an earlier turn writes nothing more.
  turn int not null default 0,
  -- Who set it going last, and so acts.
  run_by uuid,
  total int not null,
  done int not null default 0,
  counts jsonb not null,
  dry_run jsonb,
  taken_back int not null default 0,
  kept int not null default 0,
  created_at timestamptz(3) not null,
  started_at timestamptz(3),
  ended_at timestamptz(3),
  undone_at timestamptz(3),
  kept_until timestamptz(3) not null,
  primary key (agency_id, id),
  foreign key (agency_id, made_by) references memberships (agency_id, id),
  foreign key (agency_id, run_by) references memberships (agency_id, id)
);
create index candidate_imports_order on candidate_imports (agency_id, created_at, id);

-- The sheet itself, and its first rows as they are shown while columns are mapped.
create table candidate_import_files (
  agency_id uuid not null,
  import_id uuid not null,
  content bytea not null,
  headings text[] not null,
  sample jsonb not null,
  primary key (agency_id, import_id),
  foreign key (agency_id, import_id) references candidate_imports (agency_id, id)
);

create table candidate_import_refusals (
  agency_id uuid not null,
  import_id uuid not null,
  line int not null,
  place int not null,
  rule text not null,
  field text,
  value text,
  primary key (agency_id, import_id, line, place),
  foreign key (agency_id, import_id) references candidate_imports (agency_id, id)
);

-- Whom an import wrote, and of somebody known which fields it filled: what undo takes back. `kept`: it could not, since somebody
-- changed them meanwhile.
create table candidate_import_changes (
  agency_id uuid not null,
  import_id uuid not null,
  candidate_id uuid not null,
  is_new boolean not null,
  fields text[] not null,
  kept boolean not null default false,
  primary key (agency_id, import_id, candidate_id),
  foreign key (agency_id, import_id) references candidate_imports (agency_id, id)
);

-- A recruiter's import is theirs; admins see all of them.
call wall('candidate_imports', $$:role in ('ADMIN', 'SYSTEM') or (:role = 'RECRUITER' and made_by = :member)$$,
  $$:role in ('ADMIN', 'SYSTEM') or (:role = 'RECRUITER' and made_by = :member)$$);
do $$
declare
  tbl text;
  rule text := $r$:role in ('ADMIN', 'SYSTEM') or (:role = 'RECRUITER' and exists (select 1 from candidate_imports i where i.agency_id = :agency and i.id = import_id and i.made_by = :member))$r$;
begin
  foreach tbl in array array['candidate_import_files', 'candidate_import_refusals', 'candidate_import_changes'] loop
    call wall(tbl::regclass, rule, rule);
  end loop;
end $$;
call journaled('candidate_imports', 'CandidateImport', words => '{file_name}',
  quiet => '{headings_key,fields,turn,done,counts,dry_run,taken_back,kept,kept_until,encoding,separator}', sight => 'STAFF');
call erasable('candidate_import_changes');
