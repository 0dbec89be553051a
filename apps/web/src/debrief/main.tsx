import './debrief.css';
import { createRoot } from 'react-dom/client';
import { guessLanguage, speak, speakFrom } from '../i18n/i18n';
import { reloadOnceForMissingFiles, workOffline } from '../offline/worker';
import { DebriefApp } from './debrief-app';
import { linkDoor, sessionDoor } from './doors';

reloadOnceForMissingFiles();
speakFrom({ EN: () => import('../i18n/en.json?of-debrief'), DE: () => import('../i18n/de.json?of-debrief') });

const [, entry, ...rest] = location.pathname.split('/');
const last = decodeURIComponent(rest.at(-1) ?? '');
const door = entry === 'd' ? linkDoor(last) : sessionDoor(last);

// On a slow line every round trip counts: the debrief and the sentences around it are asked for side by side.
const language = guessLanguage();
const first = door.open(language);
first.catch(() => undefined);
await speak(language);
document.documentElement.style.backgroundColor = '';

createRoot(document.getElementById('root')!).render(<DebriefApp door={door} first={first} />);
workOffline(false);
