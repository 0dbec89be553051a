import { createFileRoute } from '@tanstack/react-router';
import { useViewer } from '../../access/viewer';
import { Frame } from '../../look/frame';

function Framed() {
  const viewer = useViewer();
  return viewer && <Frame viewer={viewer} />;
}

export const Route = createFileRoute('/_in/_frame')({ component: Framed });
