import { useMutation, useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { graphql } from '../gql';
import { useDates } from '../look/dates';
import { TroubleNote } from '../look/trouble';

const SessionsDocument = graphql(`
  query Sessions {
    viewer {
      id
      sessions {
        id
        createdAt
        lastUsedAt
        userAgent
        current
      }
    }
  }
`);

const EndSessionDocument = graphql(`
  mutation EndSession($input: EndSessionInput!) {
    endSession(input: $input) {
      session {
        id
      }
    }
  }
`);

const browsers = [/(Firefox)\//, /(Edg)\//, /(Chrome)\//, /(Safari)\//];
const systems = [/(Android)/, /(iPhone|iPad)/, /(Windows)/, /(Mac) OS/, /(Linux)/];

/** A user agent as a person would say it: "Chrome, Windows". */
function deviceOf(userAgent: string | null | undefined, t: TFunction): string {
  const first = (patterns: RegExp[]) => patterns.map((pattern) => pattern.exec(userAgent ?? '')?.[1]).find(Boolean);
  return [first(browsers)?.replace('Edg', 'Edge'), first(systems)].filter(Boolean).join(', ') || t('account.unknownDevice');
}

export function Sessions() {
  const { t } = useTranslation();
  const dates = useDates();
  const { data } = useQuery(SessionsDocument);
  const [end, { error }] = useMutation(EndSessionDocument, { refetchQueries: [SessionsDocument] });
  const sessions = data?.viewer.sessions ?? [];
  return (
    <section className="card" aria-labelledby="sessions">
      <div className="card-body" style={{ paddingBottom: 8 }}>
        <h2 className="h3" id="sessions">
          {t('account.sessions')}
        </h2>
        <TroubleNote error={error} />
      </div>
      <ul className="rows">
        {sessions.map((session) => (
          <li key={session.id} className="row session">
            <div>
              <p className="strong">{deviceOf(session.userAgent, t)}</p>
              <p className="meta">
                {t('account.since', { from: dates.dayTime(session.createdAt), last: dates.dayTime(session.lastUsedAt) })}
              </p>
            </div>
            {session.current ? (
              <span className="meta">{t('account.thisOne')}</span>
            ) : (
              <Button
                variant="default"
                aria-label={t('account.endThis', { device: deviceOf(session.userAgent, t) })}
                onClick={() => void end({ variables: { input: { sessionId: session.id } } }).catch(() => undefined)}
              >
                {t('account.end')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
