import { Skeleton } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NotHere } from './not-here';
import { troubleOf } from './trouble';
import { TroublePage } from './trouble-page';

interface Result<Data> {
  data?: Data;
  error?: unknown;
  refetch: () => unknown;
}

/** An answer on its way: nothing for 200 ms, then the outline of a page; or the screen that says why there is none. */
export function Asked<Data, Found>({
  result,
  find,
  children,
}: {
  result: Result<Data>;
  find: (data: Data) => Found | null | undefined;
  children: (found: Found) => ReactNode;
}) {
  const { data, error, refetch } = result;
  const found = data === undefined ? undefined : find(data);
  if (found) return children(found);
  if (error && troubleOf(error).code !== 'NOT_FOUND') return <TroublePage error={error} retry={() => void refetch()} />;
  if (error || data) return <NotHere />;
  return <Loading />;
}

export function Loading() {
  const { t } = useTranslation();
  return (
    <output className="page late" style={{ display: 'block' }} aria-label={t('frame.loading')}>
      <Skeleton h={30} w={240} mb={20} />
      {[1, 2, 3].map((row) => (
        <Skeleton key={row} h={64} mb={12} radius="lg" />
      ))}
    </output>
  );
}
