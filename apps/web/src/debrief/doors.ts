import { renewed } from '../access/renewal';
import {
  type DebriefInHandFragment,
  DebriefInHandDocument,
  DebriefPageDocument,
  type Language,
  OpenDebriefLinkDocument,
  OpenSessionDocument,
  type OpenSessionMutation,
} from './gql/graphql';
import { call, Line, shutOut } from './line';

export type DebriefInterview = DebriefInHandFragment;
export type Prompt = DebriefInterview['debriefPrompts'][number];

/** A debrief in hand, and what the page says around it. */
export interface Opened {
  readonly interview: DebriefInterview;
  readonly language: Language;
  readonly timeZone?: string;
  /** The company; of a link to a round of the candidate's own, nobody says it. */
  readonly client?: string;
  readonly recruiter?: string;
  /** A round of the candidate's own: nobody else reads a word of it. */
  readonly own: boolean;
}

/** How one comes to a debrief: signed in, or by the link of a mail, which leads nowhere else. */
export interface Door {
  readonly byLink: boolean;
  /** What is kept here goes by it. */
  readonly key: string;
  readonly line: Line;
  /** Undefined where there is nothing, or nothing for this person. @throws Unreachable, Refused */
  open(language: Language): Promise<Opened | undefined>;
}

/**
 * What the link of a mail opens: one debrief, with a token of its own. Cookies stay out of it, so that whoever is signed in at this
 * machine is neither asked nor changed. One call brings everything, in the language the phone speaks; seldom is that not the mail's.
 */
export function linkDoor(token: string): Door {
  const show = async (language: Language) => {
    const { openDebriefLink } = await call(OpenDebriefLinkDocument, { input: { token }, language }, { credentials: 'omit' });
    line.carry(openDebriefLink.accessToken);
    return openDebriefLink;
  };
  const line: Line = new Line('omit', async () => (await show('EN')).accessToken);
  return {
    byLink: true,
    // Enough of it to know it again, too little to be it.
    key: token.slice(-12),
    line,
    open: async (guessed) => {
      const { interview, language, companyName } = await show(guessed);
      const opened = { interview, language, client: companyName ?? undefined, own: companyName === null };
      if (language === guessed) return opened;
      const { node } = await line.ask(DebriefInHandDocument, { id: interview.id, language });
      return node?.__typename === 'Interview' ? { ...opened, interview: node } : opened;
    },
  };
}

/** The debrief of whoever is signed in. */
export function sessionDoor(interviewId: string): Door {
  const renew = () => renewed<OpenSessionMutation['refreshSession']>(String(OpenSessionDocument));
  const line = new Line('same-origin', async () => (await renew())?.accessToken);
  return {
    byLink: false,
    key: interviewId,
    line,
    open: async () => {
      const session = await renew();
      if (!session) throw shutOut();
      line.carry(session.accessToken);
      const { language, timeZone, abilities, candidate } = session.viewer;
      if (!abilities.includes('debrief.submit')) return undefined;
      const { node } = await line.ask(DebriefPageDocument, { id: interviewId, language });
      if (node?.__typename !== 'Interview') return undefined;
      const { process, ...interview } = node;
      return {
        interview,
        language,
        timeZone,
        client: 'job' in process ? process.job.clientCompany.name : process.companyName,
        recruiter: candidate?.recruiter?.name,
        own: 'companyName' in process,
      };
    },
  };
}
