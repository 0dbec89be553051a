import { asked, comesTrue, password } from './people.js';

const inputTo = (mutation: string, selection: string) => {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  return `mutation($input: ${type}!) { ${mutation}(input: $input) { ${selection} } }`;
};

/** A round that has everything: a debrief, a scorecard, and feedback that was released. @returns its id */
export async function toldRound(url: string): Promise<string> {
  const { interviews } = await asked<{ interviews: { nodes: Held[] } }>(
    url,
    'candidate',
    `{ interviews(first: 50) { nodes { id endsAt debriefPrompts { id rated } debrief { submittedAt } process { ... on Application { id } } } } }`,
  );
  const { id, debriefPrompts } = interviews.nodes.find(
    ({ endsAt, debrief, process }) => Date.parse(endsAt) < Date.now() && !debrief?.submittedAt && process.id,
  )!;
  const answers = debriefPrompts.map(({ id: promptId, rated }) =>
    rated ? { promptId, rating: 4, text: 'Three calm people and a whiteboard.' } : { promptId, text: 'I froze.', audience: 'PRIVATE' },
  );
  await asked(url, 'candidate', inputTo('submitDebrief', 'debrief { id }'), { input: { interviewId: id, answers } });
  const card = {
    interviewId: id,
    interviewer: 'Henrik Maas',
    overallRecommendation: 'YES',
    ratings: [{ topic: 'ROLE_TECHNICAL', rating: 2 }],
    concerns: 'Went into code quickly.',
  };
  const { recordScorecard } = await asked<{ recordScorecard: { scorecard: { id: string } } }>(
    url,
    'recruiter',
    inputTo('recordScorecard', 'scorecard { id }'),
    { input: card },
  );
  await asked(url, 'recruiter', inputTo('releaseFeedback', 'releasedFeedback { id }'), {
    input: { scorecardId: recordScorecard.scorecard.id, message: 'They liked how you thought aloud.' },
  });
  return id;
}

interface Held {
  id: string;
  endsAt: string;
  debriefPrompts: { id: string; rated: boolean }[];
  debrief: { submittedAt: string | null } | null;
  process: { id?: string };
}

/** An address that is told of everything. @returns its id */
export async function webhook(url: string): Promise<string> {
  const { createWebhookEndpoint } = await asked<{ createWebhookEndpoint: { webhookEndpoint: { id: string } } }>(
    url,
    'admin',
    inputTo('createWebhookEndpoint', 'webhookEndpoint { id }'),
    { input: { url: 'http://localhost:9/nextround', events: ['*'] } },
  );
  return createWebhookEndpoint.webhookEndpoint.id;
}

/** Three imports of the same three rows: as they were brought, tried without writing, and done. @returns their ids */
export async function imports(url: string): Promise<{ brought: string; tried: string; done: string }> {
  const signedIn = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: inputTo('signIn', 'accessToken'),
      variables: { input: { email: 'admin@harbor.example', password } },
    }),
  });
  const { data } = (await signedIn.json()) as { data: { signIn: { accessToken: string } } };
  const bring = async (mark: string) => {
    const response = await fetch(`${url}/imports?name=Kandidaten.csv`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', authorization: `Bearer ${data.signIn.accessToken}` },
      body: `Name;E-mail;Wohin\nJürgen Wolf;j@${mark}.test;Kiel\nOhne Adresse;kein @;\n;leer@${mark}.test;\n`,
    });
    return ((await response.json()) as { id: string }).id;
  };
  const stands = async (id: string) =>
    (
      await asked<{ node: { state: string; dryRun: object | null } }>(
        url,
        'admin',
        'query($id: ID!) { node(id: $id) { ... on CandidateImport { state dryRun { added } } } }',
        { id },
      )
    ).node;
  const trying = async (id: string) => {
    await asked(url, 'admin', inputTo('checkCandidateImport', 'candidateImport { id }'), { input: { importId: id } });
    await comesTrue(async () => (await stands(id)).dryRun !== null);
    return id;
  };
  const running = async (id: string) => {
    await asked(url, 'admin', inputTo('startCandidateImport', 'candidateImport { id }'), { input: { importId: id } });
    await comesTrue(async () => (await stands(id)).state === 'DONE');
    return id;
  };
  return { brought: await bring('one'), tried: await trying(await bring('two')), done: await running(await trying(await bring('three'))) };
}
