-- How a candidate gets ready for a round, and what earlier rounds and earlier candidates taught.

-- Written by the agency. The candidate's hand is on rows of their own beside it, so that reading and ticking never make a
-- recruiter's copy stale.
create table prep_packs (
  agency_id uuid not null,
  id uuid not null,
  interview_id uuid not null,
  candidate_id uuid not null,
  bring_laptop boolean,
  what_to_prepare text,
  expectations text[] not null default '{}'
    check (expectations <@ '{TECHNICAL_ABILITY,CULTURE,PROBLEM_SOLVING,TEAMWORK,COMMUNICATION}'::text[]),
  revised_at timestamptz(3) not null,
  published_at timestamptz(3),
  details_asked_at timestamptz(3),
  details_asked_of uuid,
  details_letter_id uuid,
  updated_at timestamptz(3) not null default now(),
  version int not null default 1,
  primary key (agency_id, id),
  -- By it a day's list finds the rounds ahead that have no published pack.
  unique (agency_id, interview_id),
  foreign key (agency_id, interview_id) references interviews (agency_id, id),
  foreign key (agency_id, details_asked_of) references hiring_contacts (agency_id, id)
);

-- An item is a fact of its words: other words are another item. Only its place ever changes.
create table prep_items (
  agency_id uuid not null,
  id uuid not null,
  prep_pack_id uuid not null,
  candidate_id uuid not null,
  position int not null,
  text text not null,
  primary key (agency_id, id),
  foreign key (agency_id, prep_pack_id) references prep_packs (agency_id, id)
);
create index prep_items_pack on prep_items (agency_id, prep_pack_id, position, id);

create table prep_ticks (
  agency_id uuid not null,
  prep_item_id uuid not null,
  candidate_id uuid not null,
  ticked_at timestamptz(3) not null,
  primary key (agency_id, prep_item_id),
  foreign key (agency_id, prep_item_id) references prep_items (agency_id, id)
);

create table prep_openings (
  agency_id uuid not null,
  prep_pack_id uuid not null,
  candidate_id uuid not null,
  opened_at timestamptz(3) not null,
  primary key (agency_id, prep_pack_id),
  foreign key (agency_id, prep_pack_id) references prep_packs (agency_id, id)
);

-- Which of what a candidate is told for a round nobody has told us yet, in the order they are asked for.
create function prep_missing(format text, location text, video_url text, phone text, interviewers jsonb, what_to_prepare text, expectations text[],
  bring_laptop boolean) returns text[] language sql immutable as $$
  select array_remove(array[
    case when coalesce(case format when 'ONSITE' then location when 'VIDEO' then video_url else coalesce(location, phone) end, '') = '' then 'setting' end,
    case when interviewers = '[]' then 'interviewers' end,
    case when coalesce(what_to_prepare, '') = '' then 'whatToPrepare' end,
    case when expectations = '{}' then 'expectations' end,
    case when bring_laptop is null and format <> 'PHONE' then 'bringLaptop' end], null)
$$;

-- ── questions asked before ───────────────────────────────────────────────────────────────────────────────────────────
-- What a candidate was asked, noted by them. Theirs alone, until they agree to hand it on.
create table asked_questions (
  agency_id uuid not null,
  id uuid not null,
  interview_id uuid not null,
  candidate_id uuid not null,
  client_company_id uuid,
  text text not null,
  noted_at timestamptz(3) not null,
  primary key (agency_id, id),
  foreign key (agency_id, interview_id) references interviews (agency_id, id),
  foreign key (agency_id, client_company_id) references client_companies (agency_id, id)
);
create index asked_questions_interview on asked_questions (agency_id, interview_id, noted_at, id);
create index asked_questions_company on asked_questions (agency_id, client_company_id);

-- Whether what was asked in one round may be handed on, without a name. Agreed to and taken back by the candidate.
create table question_consents (
  agency_id uuid not null,
  interview_id uuid not null,
  candidate_id uuid not null,
  given_at timestamptz(3) not null,
  withdrawn_at timestamptz(3),
  primary key (agency_id, interview_id),
  foreign key (agency_id, interview_id) references interviews (agency_id, id)
);

-- What others read of it: words and a company, with nothing that leads to a person. A row cannot be unless at least three
-- candidates stand behind the company's questions; `candidates` is how many do.
create table company_questions (
  agency_id uuid not null,
  client_company_id uuid not null,
  text text not null,
  candidates int not null check (candidates >= 3),
  primary key (agency_id, client_company_id, text),
  foreign key (agency_id, client_company_id) references client_companies (agency_id, id)
);

-- Nextround itself takes back a letter to the client whose reason is gone, whoever made it go.
call wall('prep_packs', $$:staff or :role = 'SYSTEM' or (:own and published_at is not null)$$, $$:staff or :role = 'SYSTEM'$$);
call wall('prep_items', $$:staff or (:own and exists (select 1 from prep_packs p where p.agency_id = :agency and p.id = prep_pack_id))$$, ':staff');
call wall('prep_ticks', ':staff or :own', ':own');
call wall('prep_openings', ':staff or :own', ':own');
call wall('asked_questions', $$:own or (:role = 'SYSTEM' and exists (select 1 from question_consents k
  where k.agency_id = :agency and k.interview_id = asked_questions.interview_id and k.withdrawn_at is null))$$, ':own');
call wall('question_consents', $$:own or :role = 'SYSTEM'$$, ':own');
-- Three *other* candidates: whoever is one of those who stand behind the questions needs three beside themselves.
call wall('company_questions', $$:role in ('ADMIN', 'RECRUITER', 'SYSTEM')
  or (:role = 'CANDIDATE' and exists (select 1 from client_companies c where c.agency_id = :agency and c.id = client_company_id)
    and (candidates > 3 or not exists (select 1 from asked_questions a
      join question_consents k on k.agency_id = :agency and k.interview_id = a.interview_id and k.withdrawn_at is null
      where a.agency_id = :agency and a.candidate_id = :candidate and a.client_company_id = company_questions.client_company_id)))$$, $$:role = 'SYSTEM'$$);

do $$
declare app text := current_setting('nextround.app_role');
begin
  -- Words that somebody ticked or read are never rewritten: items and what was pooled come and go whole.
  execute format('revoke update on prep_items, company_questions from %I', app);
  execute format('grant update (position) on prep_items to %I', app);
  execute format('grant update (candidates) on company_questions to %I', app);
  -- A candidate ticks and opens what is published; the agency takes a tick away with its item.
  execute wall_words($wall$alter policy hand_insert on prep_ticks with check (:own and exists (select 1 from prep_items i where i.agency_id = :agency and i.id = prep_item_id))$wall$);
  execute wall_words($wall$alter policy hand_delete on prep_ticks using (:own or :staff)$wall$);
  execute wall_words($wall$alter policy hand_insert on prep_openings with check (:own and exists (select 1 from prep_packs p where p.agency_id = :agency and p.id = prep_pack_id))$wall$);
  -- A pack is made for a round of the agency's own processes, which is all that the staff have in sight.
  execute wall_words($wall$alter policy hand_insert on prep_packs with check (:staff and exists (select 1 from interviews i
    where i.agency_id = :agency and i.id = interview_id and i.candidate_id = prep_packs.candidate_id))$wall$);
end $$;

call versioned('prep_packs');

-- A candidate's entries must not tell of a pack that is not published yet.
call journaled('prep_packs', 'PrepPack', words => '{what_to_prepare}', quiet => '{revised_at,details_letter_id}', sight => 'STAFF');
call journaled('prep_items', 'PrepItem', words => '{text}', sight => 'STAFF');
call journaled('prep_ticks', 'PrepItem', 'prep_item_id', 'tick.', quiet => '{prep_item_id,candidate_id}');
call journaled('prep_openings', 'PrepPack', 'prep_pack_id', 'opening.', quiet => '{prep_pack_id,candidate_id}');
call journaled('asked_questions', 'AskedQuestion', words => '{text}', sight => 'CANDIDATE');
call journaled('question_consents', 'Interview', 'interview_id', 'questionConsent.', quiet => '{interview_id,candidate_id}', sight => 'CANDIDATE');
call journaled('company_questions', 'ClientCompany', 'client_company_id', 'earlierQuestions.', words => '{text}', quiet => '{client_company_id,candidates}', sight => 'STAFF');
