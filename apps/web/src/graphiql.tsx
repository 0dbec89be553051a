import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './graphiql.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';

const start = `# Sign in, then put the token under Headers below:
# { "Authorization": "Bearer …" }
mutation SignIn {
  signIn(input: { email: "", password: "" }) {
    accessToken
    expiresAt
  }
}
`;

createRoot(document.getElementById('graphiql')!).render(
  // A token typed into the header editor must not outlive the tab.
  <GraphiQL
    fetcher={createGraphiQLFetcher({ url: new URL('/graphql', location.href).href })}
    initialQuery={start}
    defaultEditorToolsVisibility="headers"
    shouldPersistHeaders={false}
    isHeadersEditorEnabled
  />,
);
