import { useTranslation } from 'react-i18next';
import type { SharedUpdateFragment } from '../gql/graphql';
import { useDates } from '../look/dates';
import { givenName } from '../look/names';
import { Face, Words } from '../look/parts';
import { toldOf } from './told';

interface Props {
  name: string;
  update: Pick<SharedUpdateFragment, 'level' | 'stage' | 'offerDeadline' | 'companyName' | 'role' | 'note'>;
  when: string;
}

/** What a recruiter reads of an other process: the sentence, the candidate's own words beside it, whose and when. */
export function SharedWords({ name, update, when }: Props) {
  const { t } = useTranslation();
  const dates = useDates();
  return (
    <div className="shared-words">
      <Face name={name} size={36} />
      <div>
        <Words>{toldOf(givenName(name), update, dates.day, t)}</Words>
        {update.note && <Words className="shared-note">{update.note}</Words>}
        <p className="meta">
          {name}, {when}
        </p>
      </div>
    </div>
  );
}
