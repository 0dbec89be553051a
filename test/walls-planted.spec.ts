import { randomUUID } from 'node:crypto';
import { book, cast, openHouse, type Agency, type House } from '@nextround/cast';
import { literal } from '@nextround/tenancy';
import { connected, outcome, seated, seatOf, uuidOf, type Seat } from './support-walls.js';

/** What SQL plants on a round: everything that names an interview and a candidate. `$1` a new id, `$2` the round, `$3` the candidate, `$4` whoever plants, `$5` another record. */
const BY_CANDIDATES = {
  question: `insert into prepared_questions (id, interview_id, candidate_id, text) values ($1, $2, $3, 'planted')`,
  debrief: 'insert into debriefs (id, interview_id, candidate_id) values ($1, $2, $3)',
  'asked question': `insert into asked_questions (id, interview_id, candidate_id, text, noted_at) values ($1, $2, $3, 'planted', now())`,
  consent: 'insert into question_consents (interview_id, candidate_id, given_at) values ($2, $3, now())',
};
const BY_STAFF = {
  request: `insert into feedback_requests (id, interview_id, candidate_id, contact_id, requested_by, letter_id, sent_at, expires_at)
    values ($1, $2, $3, $5, $4, $1, now(), now() + interval '1 day')`,
  'prep pack': 'insert into prep_packs (id, interview_id, candidate_id, revised_at) values ($1, $2, $3, now())',
  scorecard: `insert into scorecards (id, interview_id, candidate_id, interviewer, overall_recommendation, submitted_by) values ($1, $2, $3, 'planted', 'YES', $4)`,
};
const STEP = (
  owner: string,
): string => `insert into follow_up_steps (id, interview_id, candidate_id, application_id, kind, owner, basis, counted_from, due_at, notify_at)
  values ($1, $2, $3, $5, 'REJECTION_FOLLOW_UP', '${owner}', 'AFTER_48H', now(), now(), now())`;

describe('what hangs on a round', () => {
  let house: House;
  let harbor: Agency;
  const rounds: Record<'candidate' | 'other', string> = { candidate: '', other: '' };

  beforeAll(async () => {
    house = await openHouse();
    ({ harbor } = await cast(house));
    rounds.candidate = uuidOf(harbor.ahead);
    rounds.other = uuidOf(await book(harbor.recruiter, harbor.otherApplication, 24));
  });
  afterAll(() => house.close());

  /** @param values by their places, `$1` a new id; what an insert does not name it does not take as a parameter, so they are written out */
  const planted = (seat: Seat, text: string, ...values: (string | null)[]) =>
    connected(house.database.appUrl, (client) =>
      seated(client, seat, () =>
        outcome(
          client,
          text.replace(/\$(\d)/g, (_, n) => literal([randomUUID(), ...values][Number(n) - 1] ?? '')),
        ),
      ),
    );

  test('is its candidate’s: nobody plants a row there that bears their own name, or agrees to anything in another’s place', async () => {
    const seat = await seatOf(house, harbor.other.email);
    const own = uuidOf(harbor.other.id);
    const done: [string, number | string][] = [];
    for (const [what, text] of Object.entries(BY_CANDIDATES)) {
      done.push([`${what} on another’s round`, await planted(seat, text, rounds.candidate, own)]);
      done.push([`${what} on one’s own`, await planted(seat, text, rounds.other, own)]);
    }
    expect(done).toEqual(
      Object.keys(BY_CANDIDATES).flatMap((what) => [
        [`${what} on another’s round`, '23503'],
        [`${what} on one’s own`, 1],
      ]),
    );
  });

  test('nor does a recruiter through a candidate they do look after', async () => {
    await harbor.admin.do('updateAgency', { recruiterSight: 'OWN' }, 'agency { id }');
    await harbor.admin.do('updateCandidate', { candidateId: harbor.other.id, recruiterId: harbor.colleague.id }, 'candidate { id }');
    const seat = await seatOf(house, harbor.colleague.email);
    const own = uuidOf(harbor.other.id);
    const contact = uuidOf(harbor.contact);
    const done: [string, number | string][] = [];
    for (const [what, text] of Object.entries(BY_STAFF)) {
      done.push([`${what} on another’s`, await planted(seat, text, rounds.candidate, own, seat.member_id, contact)]);
      done.push([`${what} on their own`, await planted(seat, text, rounds.other, own, seat.member_id, contact)]);
    }
    expect(done.filter(([what, outcome]) => (what.endsWith('another’s') ? outcome === 1 : outcome !== 1))).toEqual([]);
  });

  test('steps of the clock are planned by Nextround alone, and taken away by nobody', async () => {
    const application = uuidOf(harbor.otherApplication);
    for (const [email, owner] of [
      [harbor.admin.email, 'ADMIN'],
      [harbor.recruiter.email, 'RECRUITER'],
      [harbor.other.email, 'CANDIDATE'],
    ] as const) {
      const seat = await seatOf(house, email);
      const step = await planted(seat, STEP(owner), rounds.other, uuidOf(harbor.other.id), seat.member_id, application);
      const gone = await connected(house.database.appUrl, (client) =>
        seated(client, seat, () => outcome(client, 'delete from follow_up_steps')),
      );
      expect([owner, step, gone]).toEqual([owner, '42501', 0]);
    }
  });
});
