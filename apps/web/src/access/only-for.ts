import { notFound } from '@tanstack/react-router';
import { type Ability, may, type Viewer } from './viewer';

/** A page outside one's abilities is not there, rather than forbidden: the address alone tells nothing. */
export const onlyFor =
  (ability: Ability) =>
  ({ context }: { context: { viewer: Viewer } }) => {
    if (!may(context.viewer, ability)) throw notFound();
  };
