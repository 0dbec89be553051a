import { createFileRoute } from '@tanstack/react-router';
import { NotHere } from '../../../look/not-here';

/** An address that nothing stands at: said inside the frame, so that the way on is where it always is. */
export const Route = createFileRoute('/_in/_frame/$')({ component: NotHere });
