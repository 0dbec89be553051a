import {
  IconBriefcase,
  IconBuilding,
  IconCalendarEvent,
  IconChartBar,
  IconFileImport,
  IconLayoutKanban,
  IconListSearch,
  IconMessage,
  IconSettings,
  IconSun,
  IconUserCircle,
  IconUsers,
  type TablerIcon,
} from '@tabler/icons-react';
import { may, type Viewer } from '../access/viewer';
import { Mark } from './parts';

export interface Destination {
  to:
    | '/me'
    | '/today'
    | '/me/processes'
    | '/me/messages'
    | '/pipeline'
    | '/candidates'
    | '/interviews'
    | '/companies'
    | '/insights'
    | '/imports'
    | '/audit'
    | '/settings'
    | '/account';
  label:
    | 'next'
    | 'today'
    | 'pipeline'
    | 'processes'
    | 'messages'
    | 'candidates'
    | 'interviews'
    | 'companies'
    | 'insights'
    | 'imports'
    | 'audit'
    | 'settings'
    | 'account';
  icon: TablerIcon | typeof Mark;
}

/** Where this person can go, in the order of their day. The account stands apart, in the rail's foot and at the bar's end. */
export function destinationsOf(viewer: Viewer): Destination[] {
  if (viewer.role === 'CANDIDATE')
    return [
      { to: '/me', label: 'next', icon: Mark },
      { to: '/me/processes', label: 'processes', icon: IconBriefcase },
      { to: '/me/messages', label: 'messages', icon: IconMessage },
    ];
  const places: (Destination | false)[] = [
    may(viewer, 'today.read') && { to: '/today', label: 'today', icon: IconSun },
    may(viewer, 'job.list') && { to: '/pipeline', label: 'pipeline', icon: IconLayoutKanban },
    may(viewer, 'candidate.list') && { to: '/candidates', label: 'candidates', icon: IconUsers },
    may(viewer, 'candidate.list') && { to: '/interviews', label: 'interviews', icon: IconCalendarEvent },
    may(viewer, 'company.list') && { to: '/companies', label: 'companies', icon: IconBuilding },
    may(viewer, 'insights.read') && { to: '/insights', label: 'insights', icon: IconChartBar },
    may(viewer, 'import.list') && { to: '/imports', label: 'imports', icon: IconFileImport },
    may(viewer, 'journal.read') && { to: '/audit', label: 'audit', icon: IconListSearch },
    may(viewer, 'agency.update') && { to: '/settings', label: 'settings', icon: IconSettings },
  ];
  return places.filter((place) => place !== false);
}

export const account: Destination = { to: '/account', label: 'account', icon: IconUserCircle };

/** The page a person starts on. */
export function homeOf(viewer: Viewer): Destination['to'] {
  if (viewer.role === 'AUDITOR') return '/audit';
  return destinationsOf(viewer)[0]?.to ?? '/account';
}
