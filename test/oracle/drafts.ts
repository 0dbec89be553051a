import type { DraftFacts } from '../../libs/follow-up/draft-facts.js';
import { draftOf, type DraftWish } from '../../libs/follow-up/drafts.js';
import { replyToInvitation, type Missing } from '../../libs/follow-up/invitation-reply.js';
import { sorted } from './pages.js';
import type { Row, Sight } from './sight.js';

const OWNERS: Record<string, string[]> = { CANDIDATE: ['CANDIDATE'], RECRUITER: ['RECRUITER'], ADMIN: ['ADMIN', 'RECRUITER'] };
const ASKING = ['FEEDBACK_EXPECTED', 'FIRST_FOLLOW_UP', 'SECOND_FOLLOW_UP', 'THIRD_FOLLOW_UP'];

/** What a draft is made of, looked up by hand: the words themselves have tests of their own. */
export function draft(step: Row, wish: DraftWish, s: Sight): Row | null {
  const interview = s.one('Interview', step['interviewId']);
  const owned = OWNERS[s.actor.role]?.includes(step['owner'] as string);
  if (!interview || !owned || step['outcome'] !== 'SCHEDULED' || step['kind'] === 'DEBRIEF') return null;
  const mine = s.actor.role === 'CANDIDATE';
  const candidate = s.one('Candidate', interview['candidateId'])!;
  const me = s.one('Member', s.actor.memberId)!;
  const job = jobOf(interview, s);
  const asked = s
    .rows('FollowUpStep')
    .filter(
      (one) =>
        one['interviewId'] === interview['id'] && one['outcome'] === 'DONE' && one['doneBy'] && ASKING.includes(one['kind'] as string),
    )
    .map((one) => one['doneAt'] as Date)
    .sort((a, b) => b.getTime() - a.getTime());
  const facts: DraftFacts = {
    ...roundOf(interview, s),
    kind: step['kind'] as DraftFacts['kind'],
    language: me['language'] as DraftFacts['language'],
    author: (mine ? candidate : me)['name'] as string,
    authorEmail: (mine ? (candidate['email'] ?? me['email']) : me['email']) as string,
    agency: s.one('Agency', s.actor.agencyId)!['name'] as string,
    own: interview['applicationId'] === null,
    candidate: candidate['name'] as string,
    recruiter: (s.one('Member', candidate['recruiterId'])?.['name'] as string | undefined) ?? null,
    companyId: (job?.['clientCompanyId'] as string | undefined) ?? null,
    contact: contactOf(step, job, s),
    promisedAt: (interview['feedbackPromisedAt'] as Date | null)?.toISOString() ?? null,
    askedAt: asked[0]?.toISOString() ?? null,
    granted: mine ? [] : grantedOf(interview, job, s),
    answers: mine ? answersOf(interview, s) : [],
    questions: mine ? questionsOf(interview, s) : [],
  };
  return draftOf(facts, wish) as Row | null;
}

/** The answer to an invitation, for rounds ahead of the candidate's own processes. */
export function invitationReply(interview: Row, { language }: Pick<DraftWish, 'language'>, s: Sight): Row | null {
  const isAhead = interview['state'] === 'SCHEDULED' && interview['startsAt'] > s.now;
  if (s.actor.role !== 'CANDIDATE' || !interview['otherProcessId'] || !isAhead) return null;
  const { name, phone } = s.one('Candidate', interview['candidateId'])! as { name: string; phone: string | null };
  const { format, location, videoUrl, interviewers } = interview;
  const setting = format === 'ONSITE' ? location : format === 'VIDEO' ? videoUrl : (location ?? phone);
  const missing = [
    ...(setting ? [] : ['setting']),
    ...(interviewers.length > 0 ? [] : ['interviewers']),
    'whatToPrepare',
    'expectations',
    ...(format === 'PHONE' ? [] : ['bringLaptop']),
  ] as Missing[];
  const spoken = language ?? s.one('Member', s.actor.memberId)!['language'];
  return replyToInvitation(missing, { ...roundOf(interview, s), author: name }, spoken) as unknown as Row;
}

const jobOf = (interview: Row, s: Sight): Row | null => s.one('Job', s.one('Application', interview['applicationId'])?.['jobId'] ?? null);

function roundOf(interview: Row, s: Sight) {
  const job = jobOf(interview, s);
  const process = s.one('OtherProcess', interview['otherProcessId']);
  return {
    startsAt: (interview['startsAt'] as Date).toISOString(),
    timeZone: interview['timeZone'] as string,
    interviewers: interview['interviewers'] as DraftFacts['interviewers'],
    company: (s.one('ClientCompany', job?.['clientCompanyId'] ?? null)?.['name'] ?? process?.['companyName'] ?? null) as string | null,
    role: (job?.['title'] ?? process?.['role'] ?? null) as string | null,
  };
}

function contactOf(step: Row, job: Row | null, s: Sight): DraftFacts['contact'] {
  const asked = (contact: Row) =>
    s.rows('FeedbackRequest').filter((r) => r['contactId'] === contact['id'] && r['interviewId'] === step['interviewId']);
  const known = s
    .rows('HiringContact')
    .filter((contact) => contact['email'] && contact['clientCompanyId'] === job?.['clientCompanyId'])
    .map((contact) => {
      const at = Math.max(0, ...asked(contact).map((r) => (r['sentAt'] as Date).getTime()));
      const late = asked(contact).some((r) => r['notMeAt']) ? 2 : 0;
      return { contact, rank: late + (at > 0 === (step['kind'] === 'ESCALATION') ? 1 : 0), at };
    })
    .sort((a, b) => a.rank - b.rank || b.at - a.at || (a.contact['id'] < b.contact['id'] ? -1 : 1));
  const found = known[0]?.contact;
  return found ? { id: found['id'] as string, name: found['name'] as string, email: found['email'] as string } : null;
}

const grantedOf = (interview: Row, job: Row | null, s: Sight): string[] =>
  s
    .rows('Disclosure')
    .filter((d) => d['candidateId'] === interview['candidateId'] && d['clientCompanyId'] === job?.['clientCompanyId'])
    .filter((d) => d['state'] === 'GRANTED' && d['expiresAt'] > s.now)
    .sort((a, b) => a['decidedAt'] - b['decidedAt'] || (a['id'] < b['id'] ? -1 : 1))
    .map((d) => d['wording'] as string);

function answersOf(interview: Row, s: Sight): DraftFacts['answers'] {
  const debrief = s.rows('Debrief').find((d) => d['interviewId'] === interview['id']);
  const given = s.answers
    .filter((a) => a['debriefId'] === debrief?.['id'] && a['audience'] !== 'PRIVATE')
    .map((a) => ({ ...a, prompt: s.one('DebriefPrompt', a['promptId'])! }) as Row);
  return given
    .sort((a, b) => a['prompt'].position - b['prompt'].position)
    .map((a) => ({ topic: a['prompt'].topic, rating: a['rating'], text: a['text'] }) as DraftFacts['answers'][number]);
}

const questionsOf = (interview: Row, s: Sight): string[] =>
  sorted(
    s.rows('PreparedQuestion').filter((q) => q['interviewId'] === interview['id'] && !q['asked']),
    { by: ['createdAt', 'id'] },
  )
    .slice(0, 3)
    .map((q) => q['text'] as string);
