import { Injectable } from '@nestjs/common';
import { rows, Tenancy } from '@nextround/tenancy';
import { Identity } from './identity.entity.js';
import { hashPassword, passwordFits } from './passwords.js';

/** One spelling for one address: compatibility form, lower case, nothing invisible. */
export const normalised = (email: string): string =>
  email
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .trim()
    .toLowerCase();

@Injectable()
export class Identities {
  constructor(private readonly tenancy: Tenancy) {}

  /** The identity behind an address and its password; undefined where they do not belong together, in the same time either way. */
  async prove(email: string, password: string): Promise<string | undefined> {
    return proven(await this.find(email), password);
  }

  /** The same identity, once more by its password; undefined where that is another. */
  async confirm(identityId: string, password: string): Promise<string | undefined> {
    return proven(await this.tenancy.door({ identity_id: identityId }, () => rows(Identity).one({ id: identityId })), password);
  }

  /** The identity of somebody new, or of somebody known who proves to be it; undefined where the password is another's. */
  async proveOrCreate(email: string, password: string): Promise<string | undefined> {
    if (await this.find(email)) return this.prove(email, password);
    const passwordHash = await hashPassword(password);
    try {
      return await this.tenancy.door({ email: normalised(email) }, () => rows(Identity).insert({ email: normalised(email), passwordHash }));
    } catch (error) {
      if ((error as { code?: string }).code === '23505') return this.prove(email, password);
      throw error;
    }
  }

  private find(email: string): Promise<Identity | undefined> {
    return this.tenancy.door({ email: normalised(email) }, () => rows(Identity).one({ email: normalised(email) }));
  }
}

const proven = async (found: Identity | undefined, password: string): Promise<string | undefined> =>
  (await passwordFits(found?.passwordHash, password)) ? found?.id : undefined;
