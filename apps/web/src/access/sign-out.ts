import { useApolloClient } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { graphql } from '../gql';
import { forgetWhatIsKept } from '../offline/kept-here';
import { forget } from './session';

export const SignOut = graphql(`
  mutation SignOut {
    signOut {
      signedOut
    }
  }
`);

/** Ends the session here and at the server, and leaves nothing of the person on this machine. */
export function useSignOut(): () => Promise<void> {
  const client = useApolloClient();
  const navigate = useNavigate();
  return async () => {
    await client.mutate({ mutation: SignOut }).catch(() => undefined);
    forget();
    forgetWhatIsKept();
    await navigate({ to: '/sign-in', search: {} });
    await client.clearStore();
  };
}
