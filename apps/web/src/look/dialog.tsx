import { Modal, type ModalProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface Props extends Omit<ModalProps, 'onClose' | 'closeButtonProps'> {
  close: () => void;
}

/** One thing asked or told over the page. Escape, the cross and the veil close it, and the focus goes back to where it came from. */
export function Dialog({ close, ...props }: Props) {
  const { t } = useTranslation();
  return <Modal {...props} onClose={close} closeButtonProps={{ 'aria-label': t('act.close') }} />;
}
