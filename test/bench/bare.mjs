// The bare server: no framework, no sign-in, no parsing beyond JSON.parse. One SQL an operation, written by hand and prepared by name,
// in a transaction of four round trips: begin, set_config, the statement, commit.
import { createServer } from 'node:http';
import pg from 'pg';
import { placeOf } from './operations.mjs';
import { SETTINGS } from './settings.mjs';

const pool = new pg.Pool({
  connectionString: process.env.APP_DATABASE_URL,
  max: Number(process.env.POOL_SIZE),
  idleTimeoutMillis: 0,
  options: '-c timezone=UTC -c plan_cache_mode=force_generic_plan',
});

const at = (column) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const cursor = (row) =>
  `translate(encode(convert_to(json_build_array(${row}.updated_at, ${row}.id)::text, 'UTF8'), 'base64'), E'+/=\\n', '-_')`;
const state = (i) => `case when ${i}.status = 'SCHEDULED' and ${i}.ends_at <= now() then 'AWAITING_FEEDBACK' else ${i}.status end`;
const rating = (debrief) => `(select w.rating from published_answers w join debrief_prompts q on q.agency_id = $1 and q.id = w.prompt_id
  where w.agency_id = $1 and w.debrief_id = ${debrief} and q.topic = 'WOULD_WORK_THERE' order by q.position limit 1)`;

/** The records of the feed, by the types that an agency's system may see. */
const FOLLOWED = {
  Candidate: 'candidates',
  Application: 'applications',
  Interview: 'interviews',
  Debrief: 'debriefs',
  Scorecard: 'scorecards',
  Job: 'jobs',
};
const isThere = Object.entries(FOLLOWED)
  .map(([type, table]) => `when '${type}' then exists (select 1 from ${table} n where n.agency_id = $1 and n.id = p.node_id)`)
  .join(' ');

/** Text, values, and whether the answer is the whole data. Every statement answers one JSON text. */
const OPERATIONS = {
  board: {
    values: (v, agency) => [agency, v.first],
    text: `
      with page as (
        select p.*, row_number() over () as rn from (
          select id, status, updated_at, candidate_id, job_id, stage_id from applications where agency_id = $1
          order by updated_at desc, id desc limit $2::int + 1) p)
      select json_build_object('applications', json_build_object(
        'nodes', (select coalesce(json_agg(json_build_object(
            'id', 'application_' || p.id, 'status', p.status, 'updatedAt', ${at('p.updated_at')},
            'candidate', json_build_object('name', c.name, 'headline', c.headline),
            'job', json_build_object('title', j.title, 'clientCompany', json_build_object('name', k.name)),
            'currentStage', json_build_object('name', s.name, 'kind', s.kind),
            'nextInterview', n.j, 'latestDebrief', d.j) order by p.rn), '[]')
          from page p
          join candidates c on c.agency_id = $1 and c.id = p.candidate_id
          join jobs j on j.agency_id = $1 and j.id = p.job_id
          join client_companies k on k.agency_id = $1 and k.id = j.client_company_id
          join stages s on s.agency_id = $1 and s.id = p.stage_id
          left join lateral (
            select json_build_object('startsAt', ${at('i.starts_at')}, 'kind', i.kind) as j from interviews i
            where i.agency_id = $1 and i.application_id = p.id and i.status = 'SCHEDULED' and i.ends_at > now()
            order by i.starts_at, i.id limit 1) n on true
          left join lateral (
            select json_build_object('overallRating', ${rating('x.id')}, 'submittedAt', ${at('x.submitted_at')}) as j from (
              select b.id, b.submitted_at from interviews i join debriefs b on b.agency_id = $1 and b.interview_id = i.id
              where i.agency_id = $1 and i.application_id = p.id and b.submitted_at is not null
              order by b.submitted_at desc, b.id desc limit 1) x) d on true
          where p.rn <= $2::int),
        'pageInfo', json_build_object(
          'hasNextPage', (select count(*) > $2::int from page),
          'endCursor', (select ${cursor('p')} from page p where p.rn = least($2::int, (select count(*) from page))))))::text as data`,
  },
  candidate: {
    values: (v, agency) => [agency, v.id.slice('candidate_'.length), v.first],
    text: `
      select json_build_object('node', (
        select json_build_object('id', 'candidate_' || c.id, 'name', c.name, 'headline', c.headline, 'email', c.email, 'phone', c.phone,
          'applications', json_build_object('nodes', (
            select coalesce(json_agg(json_build_object('id', 'application_' || a.id, 'status', a.status, 'updatedAt', ${at('a.updated_at')},
                'job', json_build_object('title', j.title, 'clientCompany', json_build_object('name', k.name)),
                'currentStage', json_build_object('name', s.name, 'kind', s.kind),
                'stageHistory', (
                  select coalesce(json_agg(json_build_object('changedAt', ${at('h.changed_at')}, 'stage', json_build_object('name', hs.name))
                    order by h.changed_at, h.id), '[]')
                  from stage_changes h join stages hs on hs.agency_id = $1 and hs.id = h.stage_id
                  where h.agency_id = $1 and h.application_id = a.id),
                'interviews', (
                  select coalesce(json_agg(json_build_object('id', 'interview_' || i.id, 'round', i.round, 'kind', i.kind, 'format', i.format,
                      'status', ${state('i')}, 'startsAt', ${at('i.starts_at')}, 'endsAt', ${at('i.ends_at')},
                      'debrief', case when d.id is not null then json_build_object('submittedAt', ${at('d.submitted_at')}, 'overallRating', ${rating('d.id')},
                        'answers', (
                          select coalesce(json_agg(json_build_object('rating', w.rating, 'text', w.text, 'audience', w.audience,
                            'prompt', json_build_object('topic', q.topic)) order by q.position), '[]')
                          from published_answers w join debrief_prompts q on q.agency_id = $1 and q.id = w.prompt_id
                          where w.agency_id = $1 and w.debrief_id = d.id)) end,
                      'scorecards', (
                        select coalesce(json_agg(json_build_object('interviewer', e.interviewer, 'overallRecommendation', e.overall_recommendation,
                          'strengths', e.strengths) order by e.submitted_at, e.id), '[]')
                        from scorecards e where e.agency_id = $1 and e.interview_id = i.id),
                      'releasedFeedback', (
                        select coalesce(json_agg(json_build_object('message', f.message, 'releasedAt', ${at('f.released_at')})
                          order by f.released_at, f.id), '[]')
                        from released_feedback f where f.agency_id = $1 and f.interview_id = i.id)) order by i.starts_at, i.id), '[]')
                  from interviews i left join debriefs d on d.agency_id = $1 and d.interview_id = i.id
                  where i.agency_id = $1 and i.application_id = a.id)) order by a.updated_at desc, a.id desc), '[]')
            from (select * from applications where agency_id = $1 and candidate_id = c.id order by updated_at desc, id desc limit $3::int) a
            join jobs j on j.agency_id = $1 and j.id = a.job_id
            join client_companies k on k.agency_id = $1 and k.id = j.client_company_id
            join stages s on s.agency_id = $1 and s.id = a.stage_id)))
        from candidates c where c.agency_id = $1 and c.id = $2))::text as data`,
  },
  pull: {
    values: (v, agency) => [agency, v.since, v.first],
    text: `
      with page as (
        select p.*, row_number() over () as rn from (
          select id, status, updated_at, candidate_id from applications where agency_id = $1 and updated_at >= $2::timestamptz
          order by updated_at, id limit $3::int + 1) p)
      select json_build_object('applications', json_build_object(
        'nodes', (select coalesce(json_agg(json_build_object(
            'id', 'application_' || p.id, 'status', p.status, 'updatedAt', ${at('p.updated_at')},
            'candidate', json_build_object('id', 'candidate_' || c.id, 'name', c.name),
            'interviews', (
              select coalesce(json_agg(json_build_object('id', 'interview_' || i.id, 'kind', i.kind, 'status', ${state('i')},
                'startsAt', ${at('i.starts_at')}) order by i.starts_at, i.id), '[]')
              from interviews i where i.agency_id = $1 and i.application_id = p.id)) order by p.rn), '[]')
          from page p join candidates c on c.agency_id = $1 and c.id = p.candidate_id where p.rn <= $3::int),
        'pageInfo', json_build_object(
          'hasNextPage', (select count(*) > $3::int from page),
          'endCursor', (select ${cursor('p')} from page p where p.rn = least($3::int, (select count(*) from page))))))::text as data`,
  },
  feed: {
    values: (v, agency) => [agency, placeOf(v.after), v.first],
    text: `
      with page as (
        select p.*, row_number() over () as rn from (
          select seq, kind, action, node_type, node_id from journal
          where agency_id = $1 and seq > $2::bigint and sight <> 'CANDIDATE'
            and node_type not in ('Session', 'Invitation', 'Notification', 'Letter', 'ApiClient', 'WebhookEndpoint', 'CandidateImport')
          order by seq limit $3::int + 1) p)
      select json_build_object('changes', json_build_object(
        'nodes', (select coalesce(json_agg(json_build_object('kind', case when p.there then p.kind else 'DELETED' end,
            'nodeId', lower(p.node_type) || '_' || p.node_id, 'action', p.action,
            'node', case when not p.there then null when p.node_type = 'Candidate'
              then (select json_build_object('name', c.name) from candidates c where c.agency_id = $1 and c.id = p.node_id) else '{}' end) order by p.rn), '[]')
          from (select p.*, case p.node_type ${isThere} else false end as there from page p where p.rn <= $3::int) p),
        'pageInfo', json_build_object(
          'hasNextPage', (select count(*) > $3::int from page),
          'endCursor', (select translate(encode(convert_to(json_build_array(p.seq)::text, 'UTF8'), 'base64'), E'+/=\n', '-_')
            from page p where p.rn = least($3::int, (select count(*) from page))))))::text as data`,
  },
  today: {
    values: (v) => [v.first],
    text: `
      with page as (
        select t.*, row_number() over () as rn from (select x.* from bench.today_items x order by x.due_at, x.key limit $1::int + 1) t)
      select json_build_object('today', json_build_object(
        'nodes', (select coalesce(json_agg(json_build_object('key', p.key, 'kind', p.kind, 'dueAt', ${at('p.due_at')},
            'headline', concat_ws(' · ', c.name, co.name, j.title, i.round::text), 'candidate', json_build_object('name', c.name)) order by p.rn), '[]')
          from page p
          join candidates c on c.agency_id = p.agency_id and c.id = p.candidate_id
          left join interviews i on i.agency_id = p.agency_id and i.id = p.interview_id
          left join applications a on a.agency_id = p.agency_id and a.id = i.application_id
          left join jobs j on j.agency_id = p.agency_id and j.id = a.job_id
          left join client_companies co on co.agency_id = p.agency_id and co.id = j.client_company_id
          where p.rn <= $1::int),
        'pageInfo', json_build_object(
          'hasNextPage', (select count(*) > $1::int from page),
          'endCursor', (select translate(encode(convert_to(json_build_array(p.due_at, p.key)::text, 'UTF8'), 'base64'), E'+/=\n', '-_')
            from page p where p.rn = least($1::int, (select count(*) from page))))))::text as data`,
  },
  prep: {
    values: (v, agency) => [agency, v.id.slice('interview_'.length)],
    text: `
      select json_build_object('node', (
        select json_build_object('id', 'interview_' || i.id, 'startsAt', ${at('i.starts_at')}, 'endsAt', ${at('i.ends_at')}, 'timeZone', i.time_zone,
          'format', i.format, 'kind', i.kind, 'prepPack', (
            select json_build_object('id', 'prep_' || p.id, 'bringLaptop', p.bring_laptop, 'whatToPrepare', p.what_to_prepare, 'expectations', p.expectations,
              'missing', prep_missing(i.format, i.location, i.video_url, c.phone, i.interviewers, p.what_to_prepare, p.expectations, p.bring_laptop),
              'publishedAt', ${at('p.published_at')},
              'items', (select coalesce(json_agg(json_build_object('text', t.text, 'done', k.prep_item_id is not null) order by t.position, t.id), '[]')
                from prep_items t left join prep_ticks k on k.agency_id = $1 and k.prep_item_id = t.id where t.agency_id = $1 and t.prep_pack_id = p.id),
              'carriedOver', (select coalesce(json_agg(json_build_object('source', o.source, 'text', o.text)), '[]') from bench.prep_packs_carried_over(p) o))
            from prep_packs p where p.agency_id = $1 and p.interview_id = i.id))
        from interviews i join candidates c on c.agency_id = $1 and c.id = i.candidate_id where i.agency_id = $1 and i.id = $2))::text as data`,
  },
  submit: {
    values: ({ input }) => [
      input.interviewId.slice('interview_'.length),
      JSON.stringify(input.answers.map((a) => ({ ...a, promptId: a.promptId.slice('prompt_'.length) }))),
    ],
    text: 'select bench.submit_json($1, $2) as data',
  },
};

const settings = {
  name: 'settings',
  text: `select ${SETTINGS.map((name, i) => `set_config('app.${name}', $${i + 1}, true)`).join(', ')}`,
};

async function answer(operation, headers, body) {
  const { variables } = JSON.parse(body);
  const { text, values } = OPERATIONS[operation];
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query({ ...settings, values: SETTINGS.map((name) => headers[`x-${name.replaceAll('_', '-')}`] ?? '') });
    const { rows } = await client.query({ name: operation, text, values: values(variables, headers['x-agency-id']) });
    await client.query('commit');
    return `{"data":${rows[0].data}}`;
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

createServer((request, response) => {
  if (!(request.url.slice(1) in OPERATIONS)) return void response.writeHead(404).end();
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    answer(request.url.slice(1), request.headers, Buffer.concat(chunks).toString()).then(
      (text) => response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }).end(text),
      (error) => {
        console.error(error);
        response.writeHead(500).end(JSON.stringify({ errors: [{ message: error.message }] }));
      },
    );
  });
}).listen(Number(process.env.PORT), '127.0.0.1', () => console.log('ready'));
