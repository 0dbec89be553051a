import { cast, openHouse, type Agency, type House, type Person } from '@nextround/cast';
import { referencesOf } from './oracle/tables.js';
import { kindOf, Wire } from './oracle/wire.js';

const DRAFT = 'channel to subject body mailto';
interface Step {
  readonly id: string;
  readonly kind: string;
  readonly draft: { channel: string; to: string | null; subject: string | null; body: string; mailto: string | null } | null;
}

describe('drafts, as they are read', () => {
  let house: House;
  let harbor: Agency;
  let kite: Agency;

  beforeAll(async () => {
    house = await openHouse();
    ({ harbor, kite } = await cast(house));
    const { candidate, prompts } = harbor;
    const answer = (topic: string, rating: number | null, text: string | null, audience: string) => ({
      ...{ promptId: prompts[topic], text, audience },
      ...(rating ? { rating } : {}),
    });
    await candidate
      .do('prepareQuestion', { interviewId: harbor.held, text: 'mark-asked?' }, 'preparedQuestion { id }')
      .then(({ preparedQuestion }) =>
        candidate.do('answerQuestion', { questionId: preparedQuestion.id, asked: true }, 'preparedQuestion { id }'),
      );
    await candidate.do('prepareQuestion', { interviewId: harbor.held, text: 'mark-open?' }, 'preparedQuestion { id }');
    await candidate.do(
      'submitDebrief',
      {
        interviewId: harbor.held,
        answers: [
          answer('ROLE_TECHNICAL', 4, 'mark-private', 'PRIVATE'),
          answer('MISTAKES', null, 'mark-mistake', 'PRIVATE'),
          answer('COMPANY', 4, 'mark-liked', 'RECRUITER'),
          answer('WOULD_WORK_THERE', 3, null, 'RECRUITER'),
        ],
      },
      'debrief { id }',
    );
  });
  afterAll(() => house.close());

  const stepsOf = async (person: Person, selection = `draft { ${DRAFT} }`, interview = harbor.held): Promise<Record<string, Step>> => {
    const query = `query($id: ID!) { node(id: $id) { ... on Interview { followUps { id kind ${selection} } } } }`;
    const { node } = await person.ask(query, { id: interview });
    return Object.fromEntries(((node?.followUps ?? []) as Step[]).map((step) => [step.kind, step]));
  };

  test('a candidate’s thank-you holds what they liked and what they have not asked, and nothing private', async () => {
    const { THANK_YOU } = await stepsOf(harbor.candidate);
    expect(THANK_YOU!.draft).toMatchObject({
      channel: 'EMAIL',
      to: null,
      subject: 'Thank you for our conversation about the Senior Backend Engineer role',
    });
    expect(THANK_YOU!.draft!.body).toMatch(/^Dear Jana Wolf,\n\n/);
    expect(THANK_YOU!.draft!.body).toContain('a very good impression of your company: mark-liked.');
    expect(THANK_YOU!.draft!.body).toContain('Our conversation has confirmed my interest in the role.');
    expect(THANK_YOU!.draft!.body).toContain('– mark-open?');
    expect(THANK_YOU!.draft!.body).not.toMatch(/mark-(private|mistake|asked)/);
    const { node } = await harbor.candidate.ask(
      'query($id: ID!) { node(id: $id) { ... on FollowUpStep { draft(channel: LINKEDIN, language: DE) { body subject } } } }',
      { id: THANK_YOU!.id },
    );
    expect(node.draft).toEqual({
      subject: null,
      body: 'Guten Tag Jana Wolf, vielen Dank für unser Gespräch über die Stelle „Senior Backend Engineer“. Von Ihrem Unternehmen habe ich einen sehr guten Eindruck mitgenommen: mark-liked. Mein Interesse an der Stelle ist geblieben. Eine Frage, die ich nicht mehr gestellt habe: mark-open?',
    });
  });

  test('whoever is not to do a step reads no draft of it', async () => {
    const shown = async (person: Person) => Object.values(await stepsOf(person)).flatMap((step) => (step.draft ? [step.kind] : []));
    const [forRecruiter, forCandidate] = [await shown(harbor.recruiter), await shown(harbor.candidate)];
    expect(forCandidate).toEqual(['THANK_YOU']);
    expect(forRecruiter).toEqual(expect.arrayContaining(['FIRST_FOLLOW_UP', 'SECOND_FOLLOW_UP', 'THIRD_FOLLOW_UP', 'FEEDBACK_EXPECTED']));
    expect(forRecruiter).not.toContain('THANK_YOU');
    expect(forRecruiter).not.toContain('ESCALATION');
    expect(await shown(harbor.admin)).toContain('ESCALATION');
    expect(await shown(harbor.auditor)).toEqual([]);
    expect(await shown(harbor.other)).toEqual([]);
    expect(await shown(kite.admin)).toEqual([]);
  });

  test('a recruiter’s draft goes to the company’s contact, and is made of nothing they cannot read', async () => {
    const steps = await stepsOf(harbor.recruiter);
    expect(steps['SECOND_FOLLOW_UP']!.draft).toMatchObject({ channel: 'EMAIL', to: 'henrik@client.harbor.test' });
    expect(steps['SECOND_FOLLOW_UP']!.draft!.body).toMatch(/^Dear Henrik Maas,(.|\n)*Hanna Reuter\nHarbor$/);
    expect(JSON.stringify(steps)).not.toContain('mark-');
  });

  test('it is one statement, in lists, pages and payloads too, under any name and twice', async () => {
    const wire = new Wire();
    try {
      const query = `query($deep: Boolean!) { interviews(first: 5) { nodes { ...Steps } edges { node { s: followUps { d: draft @include(if: $deep) { __typename } } } } } viewer { name } }
        fragment Steps on Interview { followUps { kind a: draft { b: body ... on Draft { body @skip(if: $deep) t: __typename } } de: draft(language: DE) { body } note: draft(channel: LINKEDIN) { body } } }`;
      let answer: Record<string, any> = {};
      const sent = await wire.during(async () => (answer = await harbor.candidate.ask(query, { deep: true })));
      expect(sent.map(kindOf)).toEqual(['begin', 'standing', 'data', 'commit']);
      expect(answer['viewer']).toEqual({ name: 'Maya Okafor' });
      const steps = (answer['interviews'].nodes as { followUps: Record<string, any>[] }[]).flatMap(({ followUps }) => followUps);
      const thanks = steps.filter(({ kind }) => kind === 'THANK_YOU');
      expect(thanks).toHaveLength(2);
      for (const { a, de, note } of thanks) {
        expect(Object.keys(a as object)).toEqual(['b', 't']);
        expect([a.b, de.body, note.body]).toEqual([
          expect.stringMatching(/^Dear/),
          expect.stringMatching(/^Guten Tag/),
          expect.stringMatching(/^Hello/),
        ]);
        expect(note.body.length).toBeLessThanOrEqual(300);
      }
      expect((answer['interviews'].edges as { node: { s: object[] } }[]).flatMap(({ node }) => node.s)).toContainEqual({
        d: { __typename: 'Draft' },
      });
    } finally {
      wire.close();
    }
  });

  test('every table that its facts are gathered from names the agency, and all by the same parameter', async () => {
    const wire = new Wire();
    try {
      for (const person of [harbor.admin, harbor.recruiter, harbor.candidate]) {
        const sent = await wire.during(() =>
          person.ask('{ interviews { nodes { followUps { draft { body } } invitationReply { body } } } }'),
        );
        const references = await referencesOf(sent.find((text) => kindOf(text) === 'data')!);
        expect(references.filter(({ parameter }) => parameter === undefined)).toEqual([]);
        expect(new Set(references.map(({ parameter }) => parameter)).size).toBe(1);
        expect(references.map(({ table }) => table)).toContain('hiring_contacts');
      }
    } finally {
      wire.close();
    }
  });

  test('arguments that are wrong are refused before anything is read or changed', async () => {
    const { THANK_YOU } = await stepsOf(harbor.candidate);
    const { errors } = await harbor.candidate.answer(
      'query($id: ID!) { node(id: $id) { ... on FollowUpStep { draft(channel: PIGEON) { body } } } }',
      { id: THANK_YOU!.id },
    );
    expect(errors[0]!.extensions.code).toBe('BAD_USER_INPUT');
  });

  test('its cost is counted', async () => {
    const many = Array.from({ length: 9 }, (_, n) => `d${n}: draft { body }`).join(' ');
    const { errors } = await harbor.recruiter.answer(`{ interviews(first: 20) { nodes { followUps { ${many} } } } }`);
    expect(errors[0]).toMatchObject({ extensions: { code: 'QUERY_TOO_COMPLEX' } });
  });

  test('a candidate answers the invitation to a round of their own process; nobody else sees that there is one', async () => {
    const { otherProcess } = await harbor.candidate.do(
      'trackOtherProcess',
      { companyName: 'mark-elsewhere', role: 'Architect', stage: 'INTERVIEWING' },
      'otherProcess { id }',
    );
    const at = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
    const round = {
      otherProcessId: otherProcess.id,
      format: 'ONSITE',
      kind: 'FINAL',
      startsAt: at(30),
      endsAt: at(31),
      timeZone: 'Europe/Berlin',
      interviewers: [{ name: 'Ida Berg', email: 'ida@elsewhere.test' }],
    };
    const { interview } = await harbor.candidate.do(
      'scheduleInterview',
      round,
      `interview { id invitationReply(language: EN) { ${DRAFT} } }`,
    );
    expect(interview.invitationReply).toMatchObject({ to: 'ida@elsewhere.test', subject: 'Interview for the Architect role' });
    expect(interview.invitationReply.body.match(/^– .*\?$/gm)).toHaveLength(4);
    const query = `query($id: ID!) { node(id: $id) { ... on Interview { id invitationReply { body } } } }`;
    for (const person of [harbor.admin, harbor.recruiter, harbor.auditor, harbor.other])
      expect((await person.ask(query, { id: interview.id })).node).toBeNull();
    expect((await harbor.candidate.ask(query, { id: harbor.ahead })).node.invitationReply).toBeNull();
    expect((await stepsOf(harbor.candidate, `draft { ${DRAFT} }`, interview.id as string))['THIRD_FOLLOW_UP']!.draft).toMatchObject({
      to: 'ida@elsewhere.test',
    });
  });
});
