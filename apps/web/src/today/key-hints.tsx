import { Kbd } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** The keys of the day, for whoever looks down for them. */
export function KeyHints() {
  const { t } = useTranslation();
  const hints: [string[], string][] = [
    [['J', 'K'], t('today.keys.move')],
    [['↵'], t('today.keys.act')],
    [['E'], t('today.keys.settle')],
    [['H'], t('today.keys.snooze')],
    [['X'], t('today.keys.pick')],
    [['?'], t('today.keys.all')],
  ];
  return (
    <p className="key-hints" aria-hidden>
      {hints.map(([keys, words]) => (
        <span key={words}>
          {keys.map((key) => (
            <Kbd key={key}>{key}</Kbd>
          ))}{' '}
          {words}
        </span>
      ))}
    </p>
  );
}
