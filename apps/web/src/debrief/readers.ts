import type { TFunction } from 'i18next';
import { givenName } from '../look/names';

/** Who reads a debrief, by name. A link does not say who the recruiter is, so there it is "your recruiter". */
export interface Readers {
  recruiter: string;
  /** The same as people speak of each other, at the beginning of a sentence or as a label. */
  name: string;
  /** Where there is room for a word. */
  label: string;
  /** And within a sentence. */
  inside: string;
  client: string;
  /** Already sent: a change is read at once, not later. */
  sent: boolean;
  /** A round of the candidate's own: nobody else reads a word of it, whatever is chosen. */
  onlyMe: boolean;
}

export const recruiterNames = (recruiter: string | undefined, t: TFunction): Pick<Readers, 'recruiter' | 'name' | 'label' | 'inside'> =>
  recruiter
    ? { recruiter, name: givenName(recruiter), label: givenName(recruiter), inside: givenName(recruiter) }
    : {
        recruiter: t('audience.yourRecruiter'),
        name: t('audience.yourRecruiter'),
        label: t('audience.recruiter'),
        inside: t('audience.yourRecruiterInside'),
      };
