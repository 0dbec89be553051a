import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { actor, happened, Role, rows, Tenancy, Unauthenticated, type Actor } from '@nextround/tenancy';
import type { RegisterAgencyInput, UpdateAgencyInput } from './access.inputs.js';
import { Agency } from './agency.entity.js';
import { Identities, normalised } from './identities.service.js';
import { Member } from './member.entity.js';
import { furnish } from './openings.js';
import { Sessions, type Device, type SignedIn } from './sessions.service.js';

@Injectable()
export class Agencies {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly identities: Identities,
    private readonly sessions: Sessions,
  ) {}

  /** Opens an agency with its first admin, its stages and its prompts, and signs the admin in. */
  async register(input: RegisterAgencyInput, device: Device): Promise<SignedIn> {
    const identityId = await this.identities.proveOrCreate(input.email, input.password);
    if (!identityId) throw new Unauthenticated('This e-mail address already signs in here, with another password.');
    const founder: Actor = {
      agencyId: uuid(),
      role: Role.ADMIN,
      sight: 'ALL',
      memberId: uuid(),
      candidateId: null,
      identityId,
      sessionId: null,
    };
    for (let tries = 1; ; tries++) {
      try {
        await this.tenancy.write(founder, { action: 'agency.register', requestId: device.requestId }, () =>
          this.found(founder, input, tries),
        );
        return await this.sessions.open({ agencyId: founder.agencyId, id: founder.memberId! }, device);
      } catch (error) {
        if ((error as { constraint?: string }).constraint !== 'agencies_slug_key' || tries > 50) throw error;
      }
    }
  }

  async update({ expectedVersion, ...input }: UpdateAgencyInput): Promise<string> {
    const { agencyId } = actor();
    await rows(Agency).update({ id: agencyId }, input, expectedVersion);
    await happened('agency.changed', agencyId);
    return agencyId;
  }

  private async found(founder: Actor, input: RegisterAgencyInput, tries: number): Promise<void> {
    const slug = slugOf(input.name) + (tries > 1 ? `-${tries}` : '');
    await rows(Agency).insert({
      id: founder.agencyId,
      name: input.name,
      slug,
      timeZone: input.timeZone,
      ...(input.language ? { language: input.language } : {}),
    });
    await rows(Member).insert({
      id: founder.memberId!,
      identityId: founder.identityId!,
      role: Role.ADMIN,
      name: input.adminName,
      email: normalised(input.email),
      timeZone: input.timeZone,
      ...(input.language ? { language: input.language } : {}),
    });
    await furnish();
  }
}

/** `Harbor Talent` → `harbor-talent` */
const slugOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/[^\w-]/g, '')
    .toLowerCase()
    .replace(/^-+|-+$/g, '')
    .slice(0, 40) || 'agency';
