import { IconLanguage } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { speak, spoken } from '../i18n/i18n';

/** Names the other language in that language: whoever needs the button can read it. */
export function LanguageSwitch() {
  useTranslation();
  const other = spoken() === 'EN' ? ({ language: 'DE', name: 'Deutsch' } as const) : ({ language: 'EN', name: 'English' } as const);
  return (
    <button type="button" className="link language-switch" lang={other.language.toLowerCase()} onClick={() => void speak(other.language)}>
      <IconLanguage size={16} stroke={1.6} aria-hidden />
      {other.name}
    </button>
  );
}
