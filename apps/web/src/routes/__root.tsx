import { createRootRoute, Outlet } from '@tanstack/react-router';
import { useViewer } from '../access/viewer';
import { TimeZone } from '../look/dates';

export const Route = createRootRoute({
  component: () => (
    <TimeZone value={useViewer()?.timeZone}>
      <Outlet />
    </TimeZone>
  ),
});
