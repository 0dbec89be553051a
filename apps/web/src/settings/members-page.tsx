import { useMutation, useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { useMay } from '../access/viewer';
import { Asked } from '../look/asked';
import { useDates } from '../look/dates';
import { TroubleNote } from '../look/trouble';
import { InviteMember } from './invite-member';
import { MemberRow } from './member-row';
import { MembersDocument, type OpenInvitation, RevokeInvitationDocument } from './members-document';
import { SettingsPage } from './settings-page';

/** Everybody who works here, as what, and who is about to. */
export function MembersPage() {
  const { t } = useTranslation();
  const can = useMay();
  const [inviting, invite] = useDisclosure(false);
  const result = useQuery(MembersDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Asked result={result} find={({ agency }) => agency}>
      {({ name, members, invitations }) => (
        <SettingsPage
          title={t('settings.members')}
          lead={t('members.lead', { agency: name, count: members.length })}
          acts={can('member.invite') && <Button onClick={invite.open}>{t('members.invite')}</Button>}
        >
          <div className="stack">
            <section className="card" aria-label={t('settings.members')}>
              <ul className="setting-rows">
                {members.map((member) => (
                  <MemberRow key={member.id} member={member} />
                ))}
              </ul>
            </section>
            {invitations.length > 0 && <Invitations invitations={invitations} />}
          </div>
          <InviteMember opened={inviting} close={invite.close} />
        </SettingsPage>
      )}
    </Asked>
  );
}

function Invitations({ invitations }: { invitations: OpenInvitation[] }) {
  const { t } = useTranslation();
  const dates = useDates();
  const can = useMay();
  const [revoke, { error, loading }] = useMutation(RevokeInvitationDocument, { refetchQueries: [MembersDocument] });
  return (
    <section aria-labelledby="invited">
      <h2 className="h3" id="invited">
        {t('members.invited')}
      </h2>
      <TroubleNote error={error} />
      <ul className="card setting-rows">
        {invitations.map(({ id, name, email, role, expiresAt }) => (
          <li key={id}>
            <div>
              <p className="strong">{name}</p>
              <p className="meta">{t('members.invitedAs', { email, role: t(`role.${role}`), until: dates.dayTime(expiresAt) })}</p>
            </div>
            {can('invitation.revoke') && (
              <Button
                variant="default"
                loading={loading}
                aria-label={t('members.revokeNamed', { name })}
                onClick={() => void revoke({ variables: { input: { invitationId: id } } }).catch(() => undefined)}
              >
                {t('members.revoke')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
