import { IconCloudCheck, IconDeviceLaptop, IconDeviceMobileCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** Where the words are by now. Never a promise: "Saved" is said once the server has them. */
export function SavedState({ saved }: { saved: boolean }) {
  const { t } = useTranslation();
  const wide = matchMedia('(min-width: 48em)').matches;
  const Icon = saved ? IconCloudCheck : wide ? IconDeviceLaptop : IconDeviceMobileCheck;
  return (
    <>
      <Icon size={20} stroke={1.6} aria-hidden />
      {saved ? t('debrief.saved') : t(wide ? 'debrief.onComputer' : 'debrief.onPhone')}
    </>
  );
}
