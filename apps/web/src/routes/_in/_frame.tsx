import { createFileRoute } from '@tanstack/react-router';
import { client } from '../../access/client';
import { useViewer } from '../../access/viewer';
import { since } from '../../live/since';
import { Frame } from '../../look/frame';

function Framed() {
  const viewer = useViewer();
  return viewer && <Frame viewer={viewer} />;
}

export const Route = createFileRoute('/_in/_frame')({
  beforeLoad: ({ context: { viewer } }) => void since(client, viewer.id),
  component: Framed,
});
