import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { troubleOf } from '../look/trouble';

/** The application that something is decided about, as the page knew it when it was asked. */
export interface Decided {
  applicationId: string;
  version: number;
  name: string;
  job: { title: string; clientCompany: { name: string } };
}

/**
 * A decision about one version of an application. Where somebody was quicker, nothing is done and the page is read anew; whoever then
 * says it once more says it of what it has become.
 */
export function useDecision<Data, Variables extends OperationVariables>(document: TypedDocumentNode<Data, Variables>, of: Decided) {
  const [version, setVersion] = useState(of.version);
  const [decide, { loading, error, client }] = useMutation(document, { refetchQueries: 'active', awaitRefetchQueries: true });
  const send = (variables: (version: number) => Variables) =>
    (decide as (options: object) => Promise<unknown>)({ variables: variables(version) }).catch((failure: unknown) => {
      const { code, currentVersion } = troubleOf(failure);
      if (code === 'CONFLICT' && currentVersion !== undefined) setVersion(currentVersion);
      if (code === 'CONFLICT') void client.refetchQueries({ include: 'active' });
      throw failure;
    });
  return { send, loading, error };
}
