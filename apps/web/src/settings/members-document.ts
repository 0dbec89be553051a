import { graphql } from '../gql';
import type { MembersQuery } from '../gql/graphql';

export const MembersDocument = graphql(`
  query Members {
    agency {
      id
      name
      members {
        id
        name
        email
        role
        timeZone
        version
      }
      invitations {
        id
        name
        email
        role
        expiresAt
      }
    }
  }
`);

export type FoundMember = MembersQuery['agency']['members'][number];
export type OpenInvitation = MembersQuery['agency']['invitations'][number];

export const InviteMemberDocument = graphql(`
  mutation InviteMember($input: InviteMemberInput!) {
    inviteMember(input: $input) {
      email
      expiresAt
      url
    }
  }
`);

export const RevokeInvitationDocument = graphql(`
  mutation RevokeInvitation($input: RevokeInvitationInput!) {
    revokeInvitation(input: $input) {
      invitation {
        id
      }
    }
  }
`);

export const ChangeRoleDocument = graphql(`
  mutation ChangeMemberRole($input: ChangeMemberRoleInput!) {
    changeMemberRole(input: $input) {
      member {
        id
        role
        version
      }
    }
  }
`);

export const RemoveMemberDocument = graphql(`
  mutation RemoveMember($input: RemoveMemberInput!) {
    removeMember(input: $input) {
      member {
        id
      }
    }
  }
`);

export const memberRoles = ['ADMIN', 'RECRUITER', 'AUDITOR'] as const;
export type MemberRole = (typeof memberRoles)[number];
