import { IconBriefcase, IconClock, IconEye, IconPlug, IconUser, type TablerIcon } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuditRowFragment, Role } from '../gql/graphql';
import { useDates } from '../look/dates';
import { grouped } from '../look/numbers';
import { AuditChanges } from './audit-changes';
import { nodeName } from './node-name';

const roleIcon: Record<Role, TablerIcon> = {
  ADMIN: IconBriefcase,
  RECRUITER: IconBriefcase,
  AUDITOR: IconEye,
  CANDIDATE: IconUser,
  API_CLIENT: IconPlug,
  SYSTEM: IconClock,
};
const shown = 3;

export function AuditRow({ entry }: { entry: AuditRowFragment }) {
  const { t } = useTranslation();
  const dates = useDates();
  const [opened, setOpened] = useState(false);
  const Icon = roleIcon[entry.actorRole];
  const fields = entry.changes.map(({ field }) => field);
  const more = fields.length - shown;
  return (
    <>
      <tr data-open={opened || undefined} onClick={() => setOpened(!opened)}>
        <td className="num">
          <button type="button" data-row className="audit-open num" aria-expanded={opened}>
            <span className="unseen">{t('audit.entry')} </span>
            {grouped(entry.seq)}
          </button>
        </td>
        <td className="num">
          <time dateTime={entry.at}>{dates.seconds(entry.at)}</time>
        </td>
        <td>
          <span className="audit-who">
            <Icon size={18} stroke={1.6} className="icon" aria-hidden />
            <span>
              <span className="strong">{entry.actor}</span> <span className="meta">{t(`role.${entry.actorRole}`)}</span>
            </span>
          </span>
          <span className="mono narrow-only">{entry.action}</span>
        </td>
        <td className="mono wide-only">{entry.action}</td>
        <td className="wide-only audit-about">{nodeName(entry.subjectId, t)}</td>
        <td className="wide-only ink-2">
          {fields.slice(0, shown).join(', ')}
          {more > 0 && ` ${t('audit.more', { count: more })}`}
          {fields.length === 0 && t('audit.noFields')}
        </td>
      </tr>
      {opened && <AuditChanges entry={entry} />}
    </>
  );
}
