import { useMutation } from '@apollo/client/react';
import { Button, Select } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { useMay, useViewer } from '../access/viewer';
import { Dialog } from '../look/dialog';
import { Face } from '../look/parts';
import { TroubleNote } from '../look/trouble';
import { offerUndo } from '../look/undo';
import {
  ChangeRoleDocument,
  type FoundMember,
  type MemberRole,
  memberRoles,
  MembersDocument,
  RemoveMemberDocument,
} from './members-document';

export function MemberRow({ member }: { member: FoundMember }) {
  const { t } = useTranslation();
  const can = useMay();
  const viewer = useViewer();
  const [removing, removal] = useDisclosure(false);
  const [change, { error, loading }] = useMutation(ChangeRoleDocument, { refetchQueries: [MembersDocument] });
  const become = async (role: MemberRole) => {
    const give = (next: MemberRole) => change({ variables: { input: { memberId: member.id, role: next } } });
    await give(role);
    offerUndo(t('members.became', { name: member.name, role: t(`role.${role}`) }), () => give(member.role as MemberRole));
  };
  const me = viewer?.id === member.id;
  return (
    <li>
      <div className="who">
        <Face name={member.name} size={32} />
        <div>
          <p className="strong">
            {member.name}
            {me && <span className="meta"> · {t('members.you')}</span>}
          </p>
          <p className="meta">{member.email}</p>
          <TroubleNote error={error} />
        </div>
      </div>
      <div className="setting-acts member-acts">
        {can('member.change-role') ? (
          <Select
            aria-label={t('members.roleOf', { name: member.name })}
            data={memberRoles.map((value) => ({ value, label: t(`role.${value}`) }))}
            value={member.role}
            allowDeselect={false}
            disabled={loading}
            w={148}
            onChange={(role) => role && role !== member.role && void become(role as MemberRole).catch(() => undefined)}
          />
        ) : (
          <span>{t(`role.${member.role}`)}</span>
        )}
        {can('member.remove') && !me && (
          <Button variant="default" aria-label={t('members.removeNamed', { name: member.name })} onClick={removal.open}>
            {t('members.remove')}
          </Button>
        )}
      </div>
      <Removal member={member} opened={removing} close={removal.close} />
    </li>
  );
}

function Removal({ member, opened, close }: { member: FoundMember; opened: boolean; close: () => void }) {
  const { t } = useTranslation();
  const [remove, { error, loading }] = useMutation(RemoveMemberDocument, { refetchQueries: [MembersDocument] });
  return (
    <Dialog opened={opened} close={close} title={t('members.removeNamed', { name: member.name })}>
      <div className="form">
        <TroubleNote error={error} />
        <p>{t('members.removeMeans', { name: member.name })}</p>
        <div className="form-acts">
          <Button
            loading={loading}
            onClick={() =>
              void remove({ variables: { input: { memberId: member.id } } })
                .then(close)
                .catch(() => undefined)
            }
          >
            {t('members.remove')}
          </Button>
          <Button variant="subtle" onClick={close} data-autofocus>
            {t('act.cancel')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
