import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface Props {
  page?: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
  read: (after: string) => unknown;
}

/** The way on in a list that is longer than one page. */
export function More({ page, read }: Props) {
  const { t } = useTranslation();
  const after = page?.hasNextPage && page.endCursor;
  if (!after) return null;
  return (
    <div className="more">
      <Button variant="default" onClick={() => void read(after)}>
        {t('act.more')}
      </Button>
    </div>
  );
}
