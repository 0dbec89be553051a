import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { actor, NotYet, rows } from '@nextround/tenancy';
import { digestOf, scopesOf } from '@nextround/access';
import { ClientCompany } from '@nextround/pipeline';
import { ApiClient } from './api-client.entity.js';
import type { CreateApiClientInput, RotateApiClientSecretInput, UpdateApiClientInput } from './api-clients.inputs.js';
import { clientIdOf } from './client-id.js';
import { publicKeysOf } from './public-keys.js';

const HOUR = 3_600_000;
/** A client, and what is shown of it this once. */
export interface Made {
  readonly id: string;
  readonly clientId: string;
  readonly clientSecret: string | null;
}

@Injectable()
export class ApiClients {
  async create({ name, scopes, clientCompanyId, publicKeys }: CreateApiClientInput): Promise<Made> {
    if (clientCompanyId) await rows(ClientCompany).get(clientCompanyId);
    const proof = publicKeys ? { publicKeys: await publicKeysOf(publicKeys) } : freshSecret();
    const { secret, ...kept } = { secret: null, ...proof };
    const id = await rows(ApiClient).insert({ name, scopes: scopesOf(scopes), clientCompanyId: clientCompanyId ?? null, ...kept });
    return { id, clientId: clientIdOf(actor().agencyId, id), clientSecret: secret };
  }

  /** What is taken from a client ends with its next request: its scopes are asked with every statement. */
  async update({ apiClientId, name, scopes, publicKeys }: UpdateApiClientInput): Promise<string> {
    const client = await this.standing(apiClientId);
    const proof = publicKeys ? { publicKeys: await publicKeysOf(publicKeys), ...noSecret } : {};
    await rows(ApiClient).update({ id: client.id }, { name, scopes: scopes && scopesOf(scopes), ...proof });
    return client.id;
  }

  /** A new secret. The present one works beside it for a while; one before that ends now, so that two live at most. */
  async rotateSecret({ apiClientId, overlapHours }: RotateApiClientSecretInput): Promise<Made> {
    const client = await this.standing(apiClientId);
    if (client.publicKeys) throw new NotYet(`${client.name} proves itself by a key. Give it a new key set instead.`);
    const { secret, ...kept } = freshSecret();
    const previousSecretEndsAt = new Date(Date.now() + (overlapHours ?? 24) * HOUR);
    await rows(ApiClient).update({ id: client.id }, { ...kept, previousHash: client.secretHash, previousSecretEndsAt });
    return { id: client.id, clientId: clientIdOf(client.agencyId, client.id), clientSecret: secret };
  }

  async revoke(apiClientId: string): Promise<string> {
    const client = await this.standing(apiClientId);
    await rows(ApiClient).update({ id: client.id }, { revokedAt: new Date() });
    return client.id;
  }

  private async standing(id: string): Promise<ApiClient> {
    const client = await rows(ApiClient).get(id);
    client.mustStand();
    return client;
  }
}

function freshSecret(): { secret: string; secretHash: Buffer; secretMadeAt: Date } {
  const secret = `nextround_${randomBytes(32).toString('base64url')}`;
  return { secret, secretHash: digestOf(secret), secretMadeAt: new Date() };
}

const noSecret = { secretHash: null, secretMadeAt: null, previousHash: null, previousSecretEndsAt: null };
