import { Kbd } from '@mantine/core';
import { keycapsOf } from './shortcuts';
import './keys.css';

export const Keycaps = ({ of }: { of: Parameters<typeof keycapsOf>[0] }) => (
  <span className="keycaps">
    {keycapsOf(of).map((key, i) => (
      <Kbd key={i}>{key}</Kbd>
    ))}
  </span>
);
