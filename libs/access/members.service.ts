import { Injectable } from '@nestjs/common';
import { BadInput, happened, member, NotFound, Role, rows, TooLate } from '@nextround/tenancy';
import type { ChangeMemberRoleInput, UpdateProfileInput } from './access.inputs.js';
import { Member } from './member.entity.js';
import { Sessions } from './sessions.service.js';

@Injectable()
export class Members {
  constructor(private readonly sessions: Sessions) {}

  /** Acts on the member's next request: every statement asks for the role of now. */
  async changeRole({ memberId, role, expectedVersion }: ChangeMemberRoleInput): Promise<string> {
    await this.staff(memberId);
    if (role !== Role.ADMIN) await this.keepAnAdmin(memberId);
    await rows(Member).update({ id: memberId }, { role }, expectedVersion);
    await happened('member.role-changed', memberId);
    return memberId;
  }

  async remove(memberId: string): Promise<string> {
    const found = await this.staff(memberId);
    if (found.removedAt) throw new TooLate(`${found.name} was removed already.`);
    await this.keepAnAdmin(memberId);
    await rows(Member).update({ id: memberId }, { removedAt: new Date() });
    await this.sessions.endAll(memberId);
    await happened('member.removed', memberId);
    return memberId;
  }

  async updateProfile(input: UpdateProfileInput): Promise<string> {
    const id = member();
    await rows(Member).update({ id }, input);
    await happened('member.changed', id);
    return id;
  }

  private async staff(memberId: string): Promise<Member> {
    const found = await rows(Member).get(memberId);
    if (found.role === Role.CANDIDATE) throw new NotFound('This member');
    return found;
  }

  private async keepAnAdmin(except: string): Promise<void> {
    const admins = await rows(Member).find({ role: Role.ADMIN, removedAt: null });
    if (admins.every((admin) => admin.id === except))
      throw BadInput.at('input.memberId', 'last-admin', 'An agency keeps at least one admin. Make somebody else one first.');
  }
}
