import { useApolloClient, useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql } from '../gql';
import { homeOf } from '../look/destinations';
import { TroubleNote } from '../look/trouble';
import { enter, type Viewer } from './viewer';

const SwitchAgencyDocument = graphql(`
  mutation SwitchAgency($input: SwitchAgencyInput!) {
    switchAgency(input: $input) {
      accessToken
      expiresAt
      viewer {
        ...ViewerFields
      }
    }
  }
`);

export function Agencies({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const router = useRouter();
  const [change, { error }] = useMutation(SwitchAgencyDocument, { fetchPolicy: 'no-cache' });
  const go = async (agency: string) => {
    const { data } = await change({ variables: { input: { agency } } });
    if (!data) return;
    // Nothing read in one agency may be shown in the other.
    await client.clearStore();
    const home = homeOf(await enter(data.switchAgency));
    await router.invalidate();
    await router.navigate({ to: home });
  };
  return (
    <section className="card" aria-labelledby="agencies">
      <div className="card-body" style={{ paddingBottom: 8 }}>
        <h2 className="h3" id="agencies">
          {t('account.agencies')}
        </h2>
        <TroubleNote error={error} />
      </div>
      <ul className="rows">
        {viewer.memberships.map(({ id, agencyName, agencySlug, role, current }) => (
          <li key={id} className="row session">
            <div>
              <p className="strong">{agencyName}</p>
              <p className="meta">{t(`role.${role}`)}</p>
            </div>
            {current ? (
              <span className="meta">{t('account.here')}</span>
            ) : (
              <Button variant="default" onClick={() => void go(agencySlug).catch(() => undefined)}>
                {t('account.switchTo', { agency: agencyName })}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
