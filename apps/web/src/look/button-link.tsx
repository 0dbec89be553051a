import { Button, type ButtonProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { ReactNode, Ref } from 'react';

interface Props extends ButtonProps {
  children?: ReactNode;
  ref?: Ref<HTMLAnchorElement>;
}

const Anchor = (props: Props) => <Button component="a" {...props} />;

/** A link that looks like a button, with the router's typed addresses. */
export const ButtonLink = createLink(Anchor);
