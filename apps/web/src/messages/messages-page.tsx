import { useTranslation } from 'react-i18next';
import { useViewer } from '../access/viewer';
import '../interviews/me.css';
import { PageHead } from '../look/page';
import { Thread } from './thread';

export function MessagesPage() {
  const { t } = useTranslation();
  const viewer = useViewer();
  const candidate = viewer?.candidate;
  if (!candidate) return null;
  const lead = candidate.recruiter
    ? t('thread.lead', { name: candidate.recruiter.name, agency: viewer.agency.name })
    : t('thread.leadAgency', { agency: viewer.agency.name });
  return (
    <div className="page me messages-page">
      <PageHead title={t('places.messages')} lead={lead} />
      <Thread candidateId={candidate.id} />
    </div>
  );
}
