import { Popover } from '@mantine/core';
import { IconChevronDown, IconX } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  name: string;
  value?: string;
  any: string;
  clear: () => void;
  children?: (close: () => void) => ReactNode;
}

/** A filter says its name and its value; set, it is tinted and carries its own way out. */
export function FilterChip({ name, value, any, clear, children }: Props) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const label = (
    <>
      {name} <b>{value ?? any}</b>
    </>
  );
  return (
    <span className="filter" data-on={value ? true : undefined}>
      {children ? (
        <Popover opened={opened} onChange={setOpened} position="bottom-start" width={260} trapFocus returnFocus>
          <Popover.Target>
            <button type="button" className="filter-open" onClick={() => setOpened(!opened)}>
              {label}
              {!value && <IconChevronDown size={14} stroke={1.6} aria-hidden />}
            </button>
          </Popover.Target>
          <Popover.Dropdown>{children(() => setOpened(false))}</Popover.Dropdown>
        </Popover>
      ) : (
        <span className="filter-open">{label}</span>
      )}
      {value && (
        <button type="button" className="filter-clear" onClick={clear} aria-label={t('act.clearFilter', { name })}>
          <IconX size={14} stroke={1.8} aria-hidden />
        </button>
      )}
    </span>
  );
}
