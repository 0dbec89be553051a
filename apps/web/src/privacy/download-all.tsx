import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { TroubleNote } from '../look/trouble';
import { RequestDataExport } from './documents';

/** Everything that is kept about me, or about a candidate as far as I see it, as a file. The link behind it works once. */
export function useDownload(candidateId?: string) {
  const [request, state] = useMutation(RequestDataExport, { fetchPolicy: 'no-cache' });
  const download = async (): Promise<void> => {
    const { data } = await request({ variables: { input: { candidateId } } });
    if (data) window.location.assign(new URL(data.requestDataExport.url).pathname);
  };
  return { download: () => void download().catch(() => undefined), ...state };
}

export function DownloadAll() {
  const { t } = useTranslation();
  const { download, loading, error } = useDownload();
  return (
    <section className="section card card-body form" aria-labelledby="download-all">
      <h2 className="h3" id="download-all">
        {t('privacy.all')}
      </h2>
      <p className="ink-2">{t('privacy.allLead')}</p>
      <TroubleNote error={error} />
      <Button
        variant="default"
        size="lg"
        loading={loading}
        leftSection={<IconDownload size={18} stroke={1.6} aria-hidden />}
        onClick={download}
      >
        {t('privacy.download')}
      </Button>
    </section>
  );
}
