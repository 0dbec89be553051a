import { Modal, type ModalProps } from '@mantine/core';
import { useEffect, useId, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';

let stack: readonly string[] = [];
const listeners = new Set<() => void>();
const put = (next: readonly string[]) => {
  stack = next;
  listeners.forEach((listener) => listener());
};
const listen = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Whether nothing else was laid over this: Escape closes what lies on top, and no more. */
export function useOnTop(opened: boolean): boolean {
  const id = useId();
  useEffect(() => {
    if (!opened) return;
    put([...stack, id]);
    return () => put(stack.filter((other) => other !== id));
  }, [opened, id]);
  return useSyncExternalStore(listen, () => !stack.includes(id) || stack.at(-1) === id);
}

interface Props extends Omit<ModalProps, 'onClose' | 'closeButtonProps'> {
  close: () => void;
}

/** One thing asked or told over the page. Escape, the cross and the veil close it, and the focus goes back to where it came from. */
export function Dialog({ close, ...props }: Props) {
  const { t } = useTranslation();
  const onTop = useOnTop(props.opened);
  return <Modal closeOnEscape={onTop} {...props} onClose={close} closeButtonProps={{ 'aria-label': t('act.close') }} />;
}
