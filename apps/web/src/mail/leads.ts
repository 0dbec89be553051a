import type { LinkProps } from '@tanstack/react-router';
import type { NoticeFragment, Role } from '../gql/graphql';

type Place = Pick<LinkProps, 'to' | 'params' | 'hash'>;

const debriefs = ['DEBRIEF_DUE', 'DEBRIEF_NUDGE'];

/** Where a notification leads: to what it is about, as whoever reads it sees it. Undefined where that is gone or not in their sight. */
export function leadsTo({ kind, about }: NoticeFragment, role: Role): Place | undefined {
  const candidate = role === 'CANDIDATE';
  const person = (id: string, hash?: string): Place => ({ to: '/candidates/$id', params: { id }, hash });
  switch (about?.__typename) {
    case 'Interview':
      if (!candidate) return { to: '/interviews/$id', params: { id: about.id } };
      if (debriefs.includes(kind)) return { to: '/me/debrief/$interviewId', params: { interviewId: about.id } };
      return { to: '/me/interviews/$id', params: { id: about.id }, hash: kind === 'PREP_PUBLISHED' ? 'prep' : undefined };
    case 'ReleasedFeedback':
      return { to: candidate ? '/me/interviews/$id' : '/interviews/$id', params: { id: about.interview.id } };
    case 'ProcessUpdate':
      return person(about.candidate.id, 'shared');
    case 'Disclosure':
      return candidate ? { to: '/me/disclosures/$id', params: { id: about.id } } : person(about.candidate.id, 'shared');
    case 'Message':
      return candidate ? { to: '/me/messages' } : person(about.candidate.id, 'messages');
    case 'WebhookEndpoint':
      return { to: '/settings/webhooks/$id', params: { id: about.id } };
    default:
      return undefined;
  }
}

/** The company it is about, where there is one. */
export function companyOf({ about }: NoticeFragment): string | undefined {
  if (about?.__typename === 'Disclosure') return about.clientCompany.name;
  const process =
    about?.__typename === 'Interview' ? about.process : about?.__typename === 'ReleasedFeedback' ? about.interview.process : undefined;
  if (!process) return undefined;
  if ('job' in process) return process.job.clientCompany.name;
  return 'companyName' in process ? process.companyName : undefined;
}
