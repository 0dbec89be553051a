import { IconBuilding } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Words } from '../look/parts';
import type { Answer } from './beside';
import { Verdict } from './four-words';

/** One answer as the recruiter reads it; the building stands where the client may read it too. */
export function CandidateAnswer({ answer, client, titled }: { answer: Answer; client: string; titled?: boolean }) {
  const { t } = useTranslation();
  return (
    <div>
      {titled && <h3 className="beside-label">{t(`topic.${answer.prompt.topic}`)}</h3>}
      <Verdict value={answer.rating} tone="candidate" />
      {answer.text && <Words>{answer.text}</Words>}
      {answer.audience === 'CLIENT' && (
        <p className="meta beside-reader">
          <IconBuilding size={14} stroke={1.6} aria-hidden />
          {t('beside.clientReads', { client })}
        </p>
      )}
    </div>
  );
}
