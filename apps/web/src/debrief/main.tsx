import './debrief.css';
import { createRoot } from 'react-dom/client';
import { guessLanguage, speak, speakFrom } from '../i18n/i18n';
import { reloadOnceForMissingFiles, workOffline } from '../offline/worker';
import { DebriefApp } from './debrief-app';
import { linkDoor, sessionDoor } from './doors';

reloadOnceForMissingFiles();
speakFrom({ EN: () => import('../i18n/en.json?of-debrief'), DE: () => import('../i18n/de.json?of-debrief') });
await speak(guessLanguage());
document.documentElement.style.backgroundColor = '';

const [, first, ...rest] = location.pathname.split('/');
const last = decodeURIComponent(rest.at(-1) ?? '');
const door = first === 'd' ? linkDoor(last) : sessionDoor(last);

createRoot(document.getElementById('root')!).render(<DebriefApp door={door} />);
workOffline(false);
