import { v7 as uuid } from 'uuid';
import { cast, inHours, openHouse, type Agency, type House, type Person } from '@nextround/cast';
import { furnished } from './support-records.js';
import { behindTheWalls, uuidOf } from './support-walls.js';

type Try = [mutation: string, id: string, input: (id: string) => Record<string, unknown>];

const unknownLike = (id: string): string => `${id.slice(0, id.lastIndexOf('_'))}_${uuid()}`;

describe('inside one agency, what is somebody else’s', () => {
  let house: House;
  let harbor: Agency;
  let ids: string[];
  let steps: Record<string, string>;

  beforeAll(async () => {
    house = await openHouse();
    ({ harbor } = await cast(house));
    ({ ids } = await furnished(house, harbor));
    const found = await behindTheWalls(
      house,
      'select kind, id from follow_up_steps where candidate_id = $1 and application_id is not null',
      [uuidOf(harbor.candidate.id)],
    );
    steps = Object.fromEntries(found.map((step) => [String(step['kind']), `step_${String(step['id'])}`]));
    await harbor.admin.do('updateAgency', { recruiterSight: 'OWN' }, 'agency { id }');
    await harbor.admin.do('updateCandidate', { candidateId: harbor.other.id, recruiterId: harbor.colleague.id }, 'candidate { id }');
  });
  afterAll(() => house.close());

  const first = (prefix: string): string => ids.find((id) => id.startsWith(`${prefix}_`))!;

  /** What the tries come to that are not refused as an id that names nothing, byte for byte; and whether anything was written. */
  async function through(who: Person, tries: Try[]): Promise<string[]> {
    const written = async () =>
      Number((await behindTheWalls(house, 'select max(seq) as seq from journal where agency_id = $1', [uuidOf(harbor.id)]))[0]!['seq']);
    const before = await written();
    const wrong: string[] = [];
    for (const [mutation, id, input] of tries) {
      const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
      const [theirs, unknown] = await Promise.all(
        [id, unknownLike(id)].map(async (named) => {
          const { text } = await who.answer(`mutation($i: ${type}!) { ${mutation}(input: $i) { __typename } }`, { i: input(named) });
          return text.replaceAll(named, 'ID');
        }),
      );
      if (theirs !== unknown || !/"code":"(NOT_FOUND|BAD_USER_INPUT)"/.test(theirs!)) wrong.push(`${mutation}: ${theirs} / ${unknown}`);
    }
    return (await written()) === before ? wrong : [...wrong, 'something was written'];
  }

  test('is out of a colleague’s reach, who looks after others: by every way that was built since the first rounds', async () => {
    expect(
      await through(harbor.colleague, [
        ['completeFollowUp', steps['FEEDBACK_EXPECTED']!, (stepId) => ({ stepId, channel: 'PHONE' })],
        ['skipFollowUp', steps['FIRST_FOLLOW_UP']!, (stepId) => ({ stepId, reason: 'X' })],
        ['sendFollowUp', steps['SECOND_FOLLOW_UP']!, (stepId) => ({ stepId })],
        ['unsendFollowUp', steps['FIRST_FOLLOW_UP']!, (stepId) => ({ stepId })],
        ['reopenFollowUp', steps['THIRD_FOLLOW_UP']!, (stepId) => ({ stepId })],
        ['requestScorecard', harbor.held, (interviewId) => ({ interviewId, contactId: harbor.contact })],
        ['updatePrepPack', harbor.ahead, (interviewId) => ({ interviewId, items: ['X'] })],
        ['publishPrepPack', harbor.ahead, (interviewId) => ({ interviewId })],
        ['askClientForDetails', harbor.ahead, (interviewId) => ({ interviewId, contactId: harbor.contact })],
        ['sendMessage', harbor.candidate.id, (candidateId) => ({ candidateId, body: 'X' })],
        ['readMessages', harbor.candidate.id, (candidateId) => ({ candidateId })],
        ['unsendMessage', first('message'), (messageId) => ({ messageId })],
        ['readNotification', first('notification'), (notificationId) => ({ notificationId })],
        [
          'requestDisclosure',
          first('process_update'),
          (processUpdateId) => ({ processUpdateId, clientCompanyId: harbor.company, reason: 'ASKED_BY_CLIENT', level: 'EXISTS' }),
        ],
        ['addToCalendar', harbor.ahead, (interviewId) => ({ interviewId })],
        ['holdInterview', harbor.ahead, (interviewId) => ({ interviewId })],
        ['markNoShow', harbor.held, (interviewId) => ({ interviewId })],
        ['promiseFeedback', harbor.held, (interviewId) => ({ interviewId, promisedAt: inHours(90) })],
        ['settleTodayItem', steps['FEEDBACK_EXPECTED']!, (id) => ({ key: `FEEDBACK_OVERDUE:${uuidOf(id)}` })],
        ['snoozeTodayItem', harbor.ahead, (id) => ({ key: `PREP_MISSING:${uuidOf(id)}`, until: inHours(3) })],
        ['reopenTodayItem', harbor.ahead, (id) => ({ key: `PREP_MISSING:${uuidOf(id)}` })],
      ]),
    ).toEqual([]);
  });

  test('is out of another candidate’s reach', async () => {
    expect(
      await through(harbor.other, [
        ['completeFollowUp', steps['THANK_YOU']!, (stepId) => ({ stepId, channel: 'EMAIL' })],
        ['skipFollowUp', steps['DEBRIEF']!, (stepId) => ({ stepId, reason: 'X' })],
        ['sendFollowUp', steps['THANK_YOU']!, (stepId) => ({ stepId, to: 'x@y.test' })],
        ['unsendFollowUp', steps['THANK_YOU']!, (stepId) => ({ stepId })],
        ['reopenFollowUp', steps['DEBRIEF']!, (stepId) => ({ stepId })],
        ['openPrepPack', harbor.ahead, (interviewId) => ({ interviewId })],
        ['checkPrepItem', first('item'), (itemId) => ({ itemId, done: true })],
        ['noteAskedQuestion', harbor.held, (interviewId) => ({ interviewId, text: 'X' })],
        ['forgetAskedQuestion', first('asked'), (askedQuestionId) => ({ askedQuestionId })],
        ['shareAskedQuestions', harbor.held, (interviewId) => ({ interviewId, agreed: true })],
        ['updateOtherProcess', first('other_process'), (otherProcessId) => ({ otherProcessId, role: 'X' })],
        ['shareProcessUpdate', first('other_process'), (otherProcessId) => ({ otherProcessId, level: 'FULL' })],
        ['withdrawProcessUpdate', first('process_update'), (processUpdateId) => ({ processUpdateId })],
        ['decideDisclosure', first('disclosure'), (disclosureId) => ({ disclosureId, grant: true })],
        ['revokeDisclosure', first('disclosure'), (disclosureId) => ({ disclosureId })],
        ['sendMessage', harbor.candidate.id, (candidateId) => ({ candidateId, body: 'X' })],
        ['readMessages', harbor.candidate.id, (candidateId) => ({ candidateId })],
        ['unsendMessage', first('message'), (messageId) => ({ messageId })],
        ['readNotification', first('notification'), (notificationId) => ({ notificationId })],
        ['addToCalendar', harbor.ahead, (interviewId) => ({ interviewId })],
        ['promiseFeedback', harbor.held, (interviewId) => ({ interviewId, promisedAt: inHours(90) })],
      ]),
    ).toEqual([]);
  });
});
