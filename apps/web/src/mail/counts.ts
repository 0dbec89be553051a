import { useQuery } from '@apollo/client/react';
import { graphql } from '../gql';

export const FrameCountsDocument = graphql(`
  query FrameCounts {
    viewer {
      id
      unreadNotifications
      candidate {
        id
        thread {
          unread
        }
      }
    }
  }
`);

const everyMinute = 60_000;

export interface Counts {
  inbox: number;
  messages: number;
}

/** How much waits to be read, for the discs in the frame. An error shows none: the frame does not complain. */
export function useCounts(): Counts {
  const { data } = useQuery(FrameCountsDocument, { pollInterval: everyMinute, skipPollAttempt: () => document.hidden });
  return { inbox: data?.viewer.unreadNotifications ?? 0, messages: data?.viewer.candidate?.thread.unread ?? 0 };
}
