import { registerEnumType } from '@nestjs/graphql';

export enum Role {
  ADMIN = 'ADMIN',
  RECRUITER = 'RECRUITER',
  AUDITOR = 'AUDITOR',
  CANDIDATE = 'CANDIDATE',
  API_CLIENT = 'API_CLIENT',
  SYSTEM = 'SYSTEM',
}
registerEnumType(Role, {
  name: 'Role',
  description: 'As what somebody acts.',
  valuesMap: {
    ADMIN: { description: 'Runs the agency: everything a recruiter may, and members, stages, prompts, settings and the audit trail.' },
    RECRUITER: { description: 'Works with candidates and client companies.' },
    AUDITOR: { description: 'Reads the audit trail and the records it names; neither debrief answers nor scorecards.' },
    CANDIDATE: { description: 'Sees and writes only what is their own.' },
    API_CLIENT: { description: 'An applicant tracking system, within its scopes.' },
    SYSTEM: { description: 'Nextround itself: jobs, imports and the operator’s commands.' },
  },
});

/** Which candidates a recruiter has in sight: all of the agency's, or those they look after. */
export type Sight = 'ALL' | 'OWN';

/** Who acts, for which agency, as what. A claim until the database has confirmed it in the same flush. */
export interface Actor {
  readonly agencyId: string;
  /**
   * DOOR: nobody yet. PULSE: whoever asks, for all agencies at once, how far their journals are. ERASER: whoever takes away what is kept
   * about one candidate, and sees nothing else.
   */
  readonly role: Role | 'DOOR' | 'PULSE' | 'ERASER';
  readonly sight: Sight;
  readonly memberId: string | null;
  readonly candidateId: string | null;
  readonly identityId: string | null;
  /** null where there is no session to confirm: links, jobs, commands, the door. */
  readonly sessionId: string | null;
  /** When the password behind that session was last shown, by real time. */
  readonly provenAt?: Date;
  /**
   * The one record that a link opens, where a link is all that was shown: for a CANDIDATE the interview whose debrief it is, for the
   * DOOR the request it answers. Nothing else is in sight then.
   */
  readonly only?: string;
  /** Which applicant tracking system acts, where the role is API_CLIENT. */
  readonly client?: ClientSeat;
}

/** What an API client may and sees, beside its agency. */
export interface ClientSeat {
  readonly id: string;
  readonly scopes: readonly string[];
  /** The one company it is walled to; null for the agency's own system. */
  readonly companyId: string | null;
  /** The person it says it acts for, by a member's id or e-mail address; the database says who that is. */
  readonly onBehalfOf?: string;
  readonly behalfId?: string;
}

/** Whether a candidate acts by the link of a debrief, without having signed in. */
export const isByLink = (actor: Actor): boolean => actor.role === Role.CANDIDATE && actor.only !== undefined;

export const system = (agencyId: string): Actor => ({
  agencyId,
  role: Role.SYSTEM,
  sight: 'ALL',
  memberId: null,
  candidateId: null,
  identityId: null,
  sessionId: null,
});

/** Who has shown nothing yet: sees what the door shows, which is nothing. */
export const nobody: Actor = {
  agencyId: '00000000-0000-0000-0000-000000000000',
  role: 'DOOR',
  sight: 'OWN',
  memberId: null,
  candidateId: null,
  identityId: null,
  sessionId: null,
};
