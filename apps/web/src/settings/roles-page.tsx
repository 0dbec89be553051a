import { useQuery } from '@apollo/client/react';
import { IconCheck } from '@tabler/icons-react';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../gql';
import type { RolesQuery } from '../gql/graphql';
import { Asked } from '../look/asked';
import '../look/table.css';
import { SettingsPage } from './settings-page';

const RolesDocument = graphql(`
  query Roles {
    agency {
      id
      abilities {
        name
        roles
        scope
      }
    }
  }
`);

const roles = ['ADMIN', 'RECRUITER', 'AUDITOR', 'CANDIDATE'] as const;
type Ability = RolesQuery['agency']['abilities'][number];

/** What an ability is about stands before its dot. */
function bySubject(abilities: Ability[]): [string, Ability[]][] {
  const groups = new Map<string, Ability[]>();
  for (const ability of abilities) {
    const subject = ability.name.split('.')[0]!;
    groups.set(subject, [...(groups.get(subject) ?? []), ability]);
  }
  return [...groups];
}

/** The table the API itself decides by: not a description of it. */
export function RolesPage() {
  const { t } = useTranslation();
  const result = useQuery(RolesDocument);
  return (
    <Asked result={result} find={({ agency }) => agency.abilities}>
      {(abilities) => (
        <SettingsPage title={t('settings.roles')} lead={t('roles.lead')}>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keys */}
          <section className="card scroll-x" tabIndex={0} aria-label={t('settings.roles')}>
            <table className="table abilities">
              <thead>
                <tr>
                  <th scope="col">{t('roles.ability')}</th>
                  {roles.map((role) => (
                    <th key={role} scope="col">
                      {t(`role.${role}`)}
                    </th>
                  ))}
                  <th scope="col">{t('role.API_CLIENT')}</th>
                </tr>
              </thead>
              <tbody>
                {bySubject(abilities).map(([subject, group]) => (
                  <Fragment key={subject}>
                    <tr>
                      <th scope="rowgroup" colSpan={roles.length + 2}>
                        {t(`node.${subject}`, { defaultValue: subject[0]!.toUpperCase() + subject.slice(1).replaceAll('-', ' ') })}
                      </th>
                    </tr>
                    {group.map((ability) => (
                      <tr key={ability.name}>
                        <td className="mono">{ability.name}</td>
                        {roles.map((role) => (
                          <td key={role}>
                            <Tick may={ability.roles.includes(role)} />
                          </td>
                        ))}
                        <td>
                          {ability.scope ? (
                            <span className="mono">{ability.scope}</span>
                          ) : (
                            <Tick may={ability.roles.includes('API_CLIENT')} />
                          )}
                        </td>
                      </tr>
                    ))}
                  </Fragment>
                ))}
              </tbody>
            </table>
          </section>
        </SettingsPage>
      )}
    </Asked>
  );
}

function Tick({ may }: { may: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      {may && <IconCheck size={16} stroke={2} aria-hidden />}
      <span className="unseen">{t(may ? 'roles.may' : 'roles.mayNot')}</span>
    </>
  );
}
