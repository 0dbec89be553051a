import i18next, { type TFunction } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../gql/graphql';
import type en from './en.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof en };
  }
}

type Words = Record<Language, () => Promise<{ default: object }>>;
let words: Words;
/** Where the sentences are. An entry says so before anything is spoken: the debrief brings along only its own. */
export const speakFrom = (source: Words) => {
  words = source;
};

const remembered = 'nextround.language';

/** The language before anybody is signed in: the last one used here, else the browser's. */
export function guessLanguage(): Language {
  const stored = localStorage.getItem(remembered);
  if (stored === 'EN' || stored === 'DE') return stored;
  return navigator.language.toLowerCase().startsWith('de') ? 'DE' : 'EN';
}

export async function speak(language: Language): Promise<void> {
  const code = language.toLowerCase();
  if (!i18next.isInitialized) {
    await i18next.use(initReactI18next).init({ lng: code, fallbackLng: false, resources: {}, interpolation: { escapeValue: false } });
  }
  if (!i18next.hasResourceBundle(code, 'translation')) {
    i18next.addResourceBundle(code, 'translation', (await words[language]()).default);
  }
  localStorage.setItem(remembered, language);
  document.documentElement.lang = code;
  await i18next.changeLanguage(code);
}

/** Phrases in the language of whoever will read them, which need not be the one spoken here. */
export async function phrasesIn(language: Language): Promise<TFunction> {
  const code = language.toLowerCase();
  if (!i18next.hasResourceBundle(code, 'translation')) {
    i18next.addResourceBundle(code, 'translation', (await words[language]()).default);
  }
  return i18next.getFixedT(code);
}

export const spoken = (): Language => (i18next.language === 'de' ? 'DE' : 'EN');
